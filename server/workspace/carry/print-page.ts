import { type Id, toPlan } from '../../../plans/index.ts'
import { HttpProblem } from '../../problem.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { type Copy, copyToCarry } from './copy.ts'
import { type Face, faceOf } from './faces.ts'
import { printView } from './print-view.ts'

/** A plan that is about to be printed, or taken along as a file. */
export type ToPrint = {
  readonly id: Id
  readonly copy: Copy
  readonly face: Face
  readonly today: string
}

/** One copy of a plan in one of its faces, for paper; whoever prints it is told first what is left out, and of whom. */
export const printPage = planPage<ToPrint>({
  path: '/plans/:plan/print/:face',
  may: 'print-plan',
  show: toPrint,
  view: printView,
})

/** What an address asks to be printed. */
export async function toPrint(visit: PlanVisit): Promise<ToPrint> {
  const copy = await copyToCarry(visit)
  const face = faceOf(visit.params.face ?? '', toPlan(copy.record), visit)
  if (!face) throw new HttpProblem(404)
  return { id: visit.plan, copy, face, today: visit.today }
}
