import { toPlan } from '../../../plans/index.ts'
import type { Also } from '../../views/for-family/frame.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { GuestVisit } from '../guest-page.ts'
import { type OwnTask, ownTasks } from './own-tasks.ts'

const HOW_IT_WENT = 'how-it-went'

const openTasks = (visit: GuestVisit): readonly OwnTask[] =>
  toPlan(visit.record).state === 'ended' ? [] : ownTasks(visit).filter(({ told }) => told.state !== 'done')

/** To their tasks from the top of a long page, which ends with them. */
export function toOwnTasks(visit: GuestVisit): readonly Also[] {
  const { length } = openTasks(visit)
  const what = length === 1 ? 'your task' : `your ${length} tasks`
  return length === 0 ? [] : [{ href: `#${HOW_IT_WENT}`, text: `Say how ${what} went` }]
}

/** Leads to each of their own tasks, to say how it went; nothing where they have none to do. */
export function ownTaskWays(visit: GuestVisit): Html {
  const open = openTasks(visit)
  if (open.length === 0) return nothing
  return html`<nav class="bywhen-told bywhen-screen-only" id="${HOW_IT_WENT}" tabindex="-1" aria-label="How your tasks went">
    <h2 class="bywhen-told__title">Say how it went</h2>
    <ul class="bywhen-told__ways" role="list">${open.map(({ task }) => html`<li><a class="govuk-link" href="/guest/tasks/${task.id}" dir="auto">${task.text}</a></li>`)}</ul>
  </nav>`
}
