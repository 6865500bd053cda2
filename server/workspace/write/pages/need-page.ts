import { isHere, nameOf, type PlanRecord, partOf, partsHere } from '../../../../plans/index.ts'
import { HttpProblem } from '../../../problem.ts'
import { button } from '../../../views/components/button.ts'
import { html, nothing } from '../../../views/html.ts'
import type { Saving } from '../save.ts'
import { listOf, together } from '../scope.ts'
import { withSaved, writingPage } from '../writing-page.ts'
import { needBoxes, needRow, underNeeds } from './need-boxes.ts'

/** One page for one need and everything that hangs on it, so that nobody has to think of where a thing is written. */
export const needPage = writingPage({
  path: 'needs/:need',
  scopeOf(record, { params }) {
    const id = params.need ?? ''
    if (partOf(record, id)?.kind !== 'need' || !isHere(record, id)) throw new HttpProblem(404)
    const need = { shows: [{ kind: 'need', id }], adds: [] } as const
    return together(need, ...underNeeds.map(kind => listOf(record, kind, id)))
  },
  view(desk) {
    const row = needRow(desk)
    const others = needsOf(desk.record)
    const at = others.indexOf(row.id)
    return {
      title: `Need ${at + 1} of ${desk.child}’s plan`,
      says: html`<p class="govuk-body-l" dir="auto">${nameOf(desk.record, row.id)}</p>`,
      boxes: needBoxes(row),
      buttons:
        at + 1 < others.length
          ? button({
              text: 'Save and go to the next need',
              name: 'then',
              value: 'next',
              classes: 'govuk-button--secondary',
            })
          : nothing,
    }
  },
  leadsTo: (visit, after) => afterNeed(visit.params.need ?? '', visit.plan, after),
})

const needsOf = (record: PlanRecord): readonly string[] => partsHere(record, 'need').map(({ id }) => id)

/** Back to the plan, where what was saved leads to this need; or on to the next one. */
function afterNeed(
  need: string,
  plan: string,
  { record, saved, pressed }: Parameters<Saving['leadsTo']>[1],
): string {
  const needs = needsOf(record)
  const next = pressed === 'next' ? needs[needs.indexOf(need) + 1] : undefined
  const at = `/plans/${encodeURIComponent(plan)}`
  return next ? withSaved(`${at}/needs/${encodeURIComponent(next)}`, saved) : withSaved(at, saved)
}
