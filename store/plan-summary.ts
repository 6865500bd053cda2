import type { Day } from '../checker/index.ts'
import type { FindingCounts } from './keep-events.ts'
import type { PlanRow } from './tables.ts'

/** A plan as it stands in a list. */
export type PlanSummary = {
  readonly plan: string
  readonly family: string
  readonly title: string
  readonly kind: string | null
  readonly template: string
  readonly state: string
  readonly version: number
  readonly changed: string
  readonly nextReview: Day | null
  readonly findings: FindingCounts
  readonly checked: number | null
}

/** A plan in a list of many families’ plans, with the name of its own. */
export type ListedPlan = PlanSummary & { readonly familyName: string }

/** The row of a plan, as far as a list tells it. */
export type SummaryRow = Omit<
  PlanRow,
  'team' | 'hash' | 'snapshot' | 'shared' | 'given_back' | 'disagreements'
>

/** What a summary is read from; the plan itself is long and is left where it is. */
export const summaryColumns = [
  ...([
    'plans.id',
    'plans.family',
    'title',
    'kind',
    'template',
    'state',
    'plans.version',
    'changed',
  ] as const),
  ...(['next_review', 'checked', 'fix', 'improve', 'advice'] as const),
] as const

export const toSummary = (row: SummaryRow): PlanSummary => {
  const { id, next_review, fix, improve, advice, ...rest } = row
  return { plan: id, nextReview: next_review, findings: { fix, improve, advice }, ...rest }
}
