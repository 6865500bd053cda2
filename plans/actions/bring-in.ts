import type { Plan } from '../../checker/index.ts'
import type { PlanRecord } from '../record.ts'
import { happens, type Outcome, refuse, type Told } from './outcome.ts'

/** A plan from a file, just as it was read, and what kind of file it was. */
export type BringIn = { readonly plan: Plan; readonly from?: string }

/** The plan somebody already has, so that nothing is typed twice. Whatever it lacks can be put right in it later. */
export const bringIn = (record: PlanRecord, { plan, from }: BringIn, told: Told): Outcome => {
  if (record.version > 0)
    return refuse('plan', 'This plan has begun already. Bring the file in as a new plan.')
  const kept = JSON.parse(JSON.stringify(plan)) as Plan
  return happens(record, told, {
    kind: 'plan-brought-in',
    plan: kept,
    ...(from === undefined ? {} : { from }),
  })
}
