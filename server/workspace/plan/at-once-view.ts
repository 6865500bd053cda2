import { hasEnded, isActive } from '../../../checker/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { dueInWords } from '../families/plan-in-words.ts'
import type { PlanModel } from './model.ts'
import { count } from './words.ts'

/** So many late tasks are named at the top; the others are found at their needs. */
const AT_ONCE = 3

/** What is late by its own words, for whoever has two minutes. */
export function lateView({ id, plan, tasks, today }: PlanModel): Html {
  const late = [...tasks.values()].filter(({ overdue, due }) => overdue && due !== undefined)
  if (hasEnded(plan) || late.length === 0) return nothing
  const first = late.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)).slice(0, AT_ONCE)
  const more = late.length - first.length
  return html`<ul class="govuk-list govuk-list--bullet">${first.map(
    ({ id: task, text, due = '' }) =>
      html`<li><a class="govuk-link" href="/plans/${id}/tasks/${task}"><bdi>${text}</bdi></a> ${dueInWords(due, today)}</li>`,
  )}${more > 0 ? html`<li>and ${count(more, 'more task')}</li>` : nothing}</ul>`
}

/** How much of what was agreed was done, and how much of that has something to show for it. */
export function doneView({ plan, tasks, today }: PlanModel): Html {
  const all = [...tasks.values()].filter(({ state }) => state !== 'not-needed')
  if (all.length === 0 || !(isActive(plan, today) || hasEnded(plan))) return nothing
  const done = all.filter(({ state }) => state === 'done')
  const shown = new Set(
    plan.needs.flatMap(({ tasks: own = [] }) =>
      own.filter(({ evidence = [] }) => evidence.length > 0).map(({ id }) => id),
    ),
  )
  const withProof = done.filter(({ id }) => shown.has(id)).length
  return html`<p class="bywhen-line">${done.length} of ${count(all.length, 'task')} done${done.length > 0 ? `, ${withProof} of them with evidence` : nothing}.</p>`
}

/** The page is long, and whoever is asked at night looks for these first. */
const sought = [
  ['consequences', 'What must not happen, and what if'],
  ['people', 'Whom to ring'],
  ['the-plan', 'What is being done'],
  ['views', 'What people said'],
  ['next-review', 'The next review'],
] as const

/** The way to what is sought most. */
export const onThisPage = ({ plan }: PlanModel): Html =>
  plan.needs.length === 0
    ? nothing
    : html`<nav class="bywhen-faces" aria-label="On this page"><span>Go to:</span><ul>${sought.map(
        ([place, text]) => html`<li><a class="govuk-link" href="#${place}">${text}</a></li>`,
      )}</ul></nav>`
