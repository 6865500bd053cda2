import type { PairTold, TaskTold } from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { pictureOfKind } from './pictures.ts'

type CardOptions = { readonly task: TaskTold; readonly place?: string; readonly forChild?: boolean }

/** One task at a time: its picture, its words as they were written, who does it and when. */
export const taskCard = ({ task, place, forChild = false }: CardOptions): Html =>
  html`<li class="bywhen-told-task">
    ${place ? html`<p class="bywhen-told-task__place">${place}</p>` : nothing}
    ${pictureOfKind(task.kind)}
    <p class="bywhen-told-task__words">${task.text}</p>
    ${task.pairs.length > 0 ? html`<dl class="bywhen-told-task__pairs">${task.pairs.map(pair)}</dl>` : noPair}
    ${standing(task, forChild)}
  </li>`

const pair = ({ who, when }: PairTold): Html =>
  html`<div><dt>Who</dt><dd>${who ?? 'Nobody is named yet'}</dd><dt>When</dt><dd>${when ?? 'No day is set yet'}</dd></div>`

const noPair = html`<p class="bywhen-told__aside">Nobody is named for this yet, and no day is set.</p>`

function standing({ state, because, isLate }: TaskTold, forChild: boolean): Html {
  if (state === 'stuck')
    return html`<p class="bywhen-told-task__standing"><strong>This is stuck.</strong>${because ? ` ${because}` : ''}</p>`
  if (isLate && !forChild)
    return html`<p class="bywhen-told-task__standing">The day for this has gone by.</p>`
  return state === 'started' ? html`<p class="bywhen-told-task__standing">This has begun.</p>` : nothing
}
