import { check } from '../../../checker/check.ts'
import type { Finding } from '../../../checker/finding.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import { type Desk, isBlankPlan, saysNothing } from './desk.ts'
import { placeOf } from './placing.ts'

/** A finding and the box where it is put right. */
export type Placed = { readonly finding: Finding; readonly place: string }

/** The day a desk’s plan is read on. */
export const dayOf = (desk: Desk, today: Day): Day => desk.asOf ?? today

/**
 * Reads a plan as its writer should hear of it: a need that nobody has begun is not yet wanting, a blank plan says
 * nothing, and of what is missing in `meanwhile`, the need being written, nothing is said until its writer moves on.
 */
export function readPlan(plan: Plan, today: Day, meanwhile?: number): readonly Placed[] {
  if (isBlankPlan(plan)) return []
  const begun = { ...plan, needs: plan.needs.filter(need => !saysNothing(need)) }
  const now = meanwhile === undefined ? undefined : plan.needs[meanwhile]?.id
  return check(begun, { today })
    .filter(({ rule, at }) => rule !== 'missing-part' || (at.need ?? at.id) !== now)
    .map(finding => ({ finding, place: placeOf(finding, plan) }))
}
