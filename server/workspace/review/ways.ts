import { hasEnded, type Plan } from '../../../checker/index.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'

/** The pages of its way through time that are open to whoever looks: look at it again, end it, open it again. */
export const waysOfReview = (
  visit: PlanVisit,
  plan: Plan,
): readonly (readonly [way: string, text: string])[] => [
  ...(mayAlso(visit, 'hold-review') ? [['review', 'Hold a review'] as const] : []),
  ...(mayAlso(visit, 'end-plan') ? [['end', 'End the plan'] as const] : []),
  ...(hasEnded(plan) && mayAlso(visit, 'reopen-plan') ? [['reopen', 'Reopen the plan'] as const] : []),
]
