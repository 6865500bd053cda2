import type { WorkerCounts } from '../../../store/index.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { TeamOverview } from './team-overview.ts'
import type { ListId } from './whose-lists.ts'

/** A team’s figures, then how they are shared out. Nobody is measured by them: they say who may need help. */
export const teamFigures = ({ id, name, counts, workers, mayHandOver }: TeamOverview): Html => {
  const { plans, tasks, reviews, findings } = counts
  const only = (list: ListId): string => `/teams/${id}?only=${list}`
  return html`<dl class="bywhen-team-figures">
    ${figure('Plans at work', plans.active, `${plans.draft} more in draft`, `/families?of=${id}`)}
    ${figure('Tasks late', tasks.overdue, `${tasks.soon} due in seven days`, only('overdue'))}
    ${figure('Reviews overdue', reviews.overdue, `${reviews.soon} due in seven days`, only('reviews'))}
    ${figure('Things to change', findings.fix, 'found by the check', only('put-right'))}
  </dl>
  ${
    workers.length === 0
      ? html`<p class="govuk-body">Nobody is in this team yet. An administrator can add people to it.</p>`
      : table({
          caption: `Who carries what in ${name}`,
          captionClasses: 'govuk-table__caption--m',
          classes: 'bywhen-sums',
          firstCellIsHeader: true,
          head: [
            { text: 'Name' },
            ...columns.map(({ head }) => ({ text: head, format: 'numeric' as const })),
          ],
          rows: workers.map(each => [
            { html: nameView(each, mayHandOver) },
            ...columns.map(({ head, of }) => ({
              ...{ text: of(each), format: 'numeric' as const },
              attributes: { 'data-label': head },
            })),
          ]),
        })
  }
  <p class="govuk-body"><a class="govuk-link" href="/families?of=${id}">All families of ${name}</a></p>`
}

/** A figure leads to what it counts. */
const figure = (name: string, number: number, more: string, to: string): Html =>
  html`<div><dt><a class="govuk-link" href="${to}">${name}</a></dt><dd><strong>${number}</strong> <span>${more}</span></dd></div>`

const columns: readonly { readonly head: string; readonly of: (counts: WorkerCounts) => number }[] = [
  { head: 'Families', of: each => each.families },
  { head: 'Plans', of: each => each.plans },
  { head: 'Tasks late', of: each => each.overdueTasks },
  { head: 'Reviews overdue', of: each => each.overdueReviews },
  { head: 'Things to change', of: each => each.fix },
]

/** A name leads to the families it stands for; whoever has left leaves families behind, which a manager hands over. */
function nameView({ worker, families }: WorkerCounts, mayHandOver: boolean): Html {
  if (worker === null) return html`Nobody is named`
  if (worker.state !== 'closed')
    return mayHandOver && families > 0
      ? html`<a class="govuk-link" href="/families?named=${encodeURIComponent(worker.account)}">${worker.name}</a>`
      : html`${worker.name}`
  return html`${worker.name} (has left)${
    mayHandOver && families > 0
      ? html`<br><a class="govuk-link" href="/families?named=${encodeURIComponent(worker.account)}">Hand over<span class="govuk-visually-hidden"> the families of ${worker.name}</span></a>`
      : nothing
  }`
}
