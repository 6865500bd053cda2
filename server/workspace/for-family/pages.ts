import { copyToShow } from '../carry/copy.ts'
import { childFace } from '../carry/faces.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { type ForFamily, TURNED } from './address.ts'
import { childView, familyView } from './view.ts'

/** The family’s page: the child’s words first, then one thing at a time. */
export const familysPage = planPage<ForFamily>({
  path: '/plans/:plan/family',
  may: 'read-family-copy',
  show,
  view: familyView,
})

/** The page of the child, or of one of several. */
export const childsPage = planPage<ForFamily>({
  path: '/plans/:plan/child',
  may: 'read-family-copy',
  show,
  view: childView,
})

async function show(visit: PlanVisit): Promise<ForFamily> {
  const { plan: id, query, today } = visit
  const copy = await copyToShow(visit)
  const face = childFace(copy.plan, query)
  return {
    ...{ id, copy, today, child: face?.child, children: face?.children ?? [] },
    isTurned: query.has(TURNED),
    mayPrint: mayAlso(visit, 'print-plan'),
  }
}
