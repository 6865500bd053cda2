import { labelOfKind, type TaskKind } from '../../../plans/telling/index.ts'
import { type Html, html } from '../html.ts'

/** The icon of lucide-static that stands for each kind of task; `server/build-icons.ts` gathers them into one file. */
export const iconOf: Readonly<Record<TaskKind, string>> = {
  'phone-call': 'phone',
  message: 'mail',
  safety: 'shield',
  court: 'scale',
  money: 'coins',
  meeting: 'users',
  teeth: 'smile',
  medicine: 'pill',
  health: 'stethoscope',
  paper: 'file-text',
  read: 'book-open',
  sleep: 'moon',
  food: 'utensils',
  wash: 'bath',
  clothes: 'shirt',
  travel: 'bus',
  screens: 'smartphone',
  talk: 'message-circle',
  nursery: 'blocks',
  school: 'school',
  play: 'puzzle',
  work: 'briefcase',
  home: 'house',
  family: 'heart',
  visit: 'door-open',
  step: 'footprints',
}

/** Pictures that are not of tasks. */
export const otherIcons = ['circle-check', 'star'] as const

/** A picture by the name of its icon. It says nothing by itself: words always stand beside it. */
export const picture = (icon: string): Html =>
  html`<svg class="bywhen-picture" aria-hidden="true" focusable="false"><use href="/assets/icons.svg#${icon}"></use></svg>`

/** What kind of thing a task is, as a picture with its words. */
export const pictureOfKind = (kind: TaskKind): Html =>
  html`<p class="bywhen-told-task__kind">${picture(iconOf[kind])} ${labelOfKind(kind)}</p>`
