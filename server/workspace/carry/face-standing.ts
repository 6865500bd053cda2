import { type Day, hasEnded, type Plan } from '../../../checker/index.ts'
import type { FaceFacts } from '../../../formats/faces/lay-out-face.ts'
import { isAgreed, type PlanRecord } from '../../../plans/index.ts'

/** What a sheet says of itself, so that nobody takes an old one or a draft for the plan. */
export const faceFacts = (whole: PlanRecord, plan: Plan, today: Day): FaceFacts => ({
  version: whole.version,
  printed: today,
  standing: standingOnPaper(whole, plan),
})

function standingOnPaper(whole: PlanRecord, plan: Plan): string {
  if (hasEnded(plan)) return 'Ended'
  if (isAgreed(whole)) return 'Agreed'
  return plan.state === 'draft' ? 'Draft, not agreed yet' : 'Not agreed by everybody yet'
}
