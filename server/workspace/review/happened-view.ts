import type { FaceLine } from '../../../formats/faces/face-page.ts'
import { type HappenedSince, type Id, nameOf, toPlan } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { typed } from '../plan/words.ts'
import type { Desk } from '../write/desk.ts'
import { countedView } from './counted-view.ts'
import { happenedLines } from './happened-lines.ts'

/** What was recorded of a need, with the way to where more is recorded. */
export function happenedView({ plan, record }: Desk, need: Id, happened: HappenedSince): Html {
  const lines = happenedLines(record, happened)
  const open = happened.open.map(({ id }) => id)
  return html`${lines.length > 0 ? linesView(lines) : html`<p class="govuk-body bywhen-empty">Nothing was recorded of this need: no task done, no evidence, no figure.</p>`}
    ${countedView(toPlan(record).needs.find(({ id }) => id === need)?.measures ?? [])}
    ${open.length > 0 ? html`<p class="govuk-body-s">Was more done than is recorded? Record it at the task: ${open.map((id, at) => [at ? ', ' : '', html`<a class="govuk-link" href="/plans/${plan}/tasks/${id}"><bdi>${nameOf(record, id)}</bdi></a>`])}. What you have written here is kept.</p>` : nothing}`
}

/** Lines as a list. */
export const linesView = (lines: readonly FaceLine[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(({ label, text }) => html`<li>${label ? html`<strong><bdi>${label}</bdi>:</strong> ` : nothing}${typed(text)}</li>`)}</ul>`
