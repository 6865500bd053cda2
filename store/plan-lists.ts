import { type ListedPlan, type SummaryRow, summaryColumns, toSummary } from './plan-summary.ts'
import { isInSight, type Sight, type SightGaps } from './sight.ts'
import type { Reading } from './tables.ts'
import { isPlanOf, type Whose } from './whose.ts'

/** What every list of plans is asked with. */
export type PlansAsked = {
  readonly organisation: string
  readonly of: Whose
  readonly sight: Sight
  readonly limit?: number | undefined
}

/** The same with the part of the sight that is only values. */
export type PlanGaps = Omit<PlansAsked, 'sight' | 'limit'> & {
  readonly sight: SightGaps
  readonly limit: number
}

/** A team's plans, or those of the families somebody is named on, as far as they may be known. */
export const plansOf = (reading: Reading, asked: Omit<PlanGaps, 'sight' | 'limit'>, sight: Sight) =>
  reading
    .selectFrom('plans')
    .innerJoin('families', join =>
      join
        .onRef('families.organisation', '=', 'plans.organisation')
        .onRef('families.id', '=', 'plans.family'),
    )
    .select(summaryColumns)
    .select('families.name as familyName')
    .where('plans.organisation', '=', asked.organisation)
    .where(isPlanOf(asked))
    .where(isInSight(sight))

type Row = SummaryRow & { readonly familyName: string }

export const toListed = ({ familyName, ...row }: Row): ListedPlan => ({ ...toSummary(row), familyName })
