import { hasEnded, isNotYetBegun, type Plan } from '../../../checker/index.ts'
import type { Way } from '../agree/ways.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'

/**
 * The pages of its way through time that are open to whoever looks: look at it again, end it, open it again. What has
 * not begun yet has nothing to look back on.
 */
export function waysOfReview(visit: PlanVisit, plan: Plan): readonly Way[] {
  const hasBegun = plan.needs.length > 0 && !isNotYetBegun(plan, visit.today)
  return [
    ...(hasBegun && mayAlso(visit, 'hold-review') ? [way('review', 'Hold a review')] : []),
    ...(mayAlso(visit, 'end-plan') ? [way('end', 'End the plan')] : []),
    ...(hasEnded(plan) && mayAlso(visit, 'reopen-plan') ? [way('reopen', 'Reopen the plan')] : []),
  ]
}

const way = (to: string, text: string): Way => ({ way: to, text, mayAct: true })
