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
    ${task.pairs.length > 0 ? html`<dl class="bywhen-told-task__pairs">${task.pairs.map(each => pair(each, forChild))}</dl>` : noPair}
    ${standing(task, forChild)}
  </li>`

const pair = (told: PairTold, forChild: boolean): Html =>
  html`<div><dt>Who</dt><dd>${whoDoesIt(told, forChild) ?? 'Nobody is named yet'}</dd><dt>When</dt><dd>${told.when ?? 'No day is set yet'}</dd></div>`

/** Who does their part of a task; a child reads “You” and not their own name. */
export const whoDoesIt = ({ who, isTheChilds }: PairTold, forChild: boolean): string | undefined =>
  forChild && isTheChilds ? 'You' : who

const noPair = html`<p class="bywhen-told__aside">Nobody is named for this yet, and no day is set.</p>`

/** How far a task has come. A child is told how often something was done; how often it was not is for grown-ups to talk about first. */
export function howFarTold({ state, because, isLate, rounds }: TaskTold, forChild: boolean): readonly Said[] {
  const soFar: readonly Said[] =
    !rounds || (forChild && rounds.done === 0)
      ? []
      : forChild
        ? [{ rest: `This has happened on ${rounds.done} ${rounds.done === 1 ? 'day' : 'days'} so far.` }]
        : [{ rest: `So far: ${rounds.said}.` }]
  if (state === 'stuck') return [{ first: 'This is stuck.', rest: because ?? '' }, ...soFar]
  if (isLate && !forChild) return [{ rest: 'The day for this has gone by.' }, ...soFar]
  return state === 'started' && soFar.length === 0 ? [{ rest: 'This has begun.' }] : soFar
}

type Said = { readonly first?: string; readonly rest: string }

const standing = (task: TaskTold, forChild: boolean): readonly Html[] =>
  howFarTold(task, forChild).map(
    ({ first, rest }) =>
      html`<p class="bywhen-told-task__standing">${first ? html`<strong>${first}</strong> ` : nothing}${rest}</p>`,
  )
