import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { reads } from '../command.ts'
import { type PlanSummary, summaryColumns, toSummary } from '../plan-summary.ts'
import { isInSight, type Sight } from '../sight.ts'

export type ReviewsAsked = {
  readonly organisation: string
  readonly team: string
  readonly sight: Sight
  /** The last day that is wanted; the reviews that are overdue come first. */
  readonly until: Day
  readonly after?: { readonly nextReview: Day; readonly plan: string } | undefined
  readonly limit?: number | undefined
}

/** A team's plans whose next review is due by a day, the longest overdue first, a page at a time. */
export const reviewsDue = reads<ReviewsAsked, readonly PlanSummary[]>(
  async (reading, { organisation, team, sight, until, after, limit = 50 }) => {
    const rows = await reading
      .selectFrom('plans')
      .innerJoin('families', join =>
        join
          .onRef('families.organisation', '=', 'plans.organisation')
          .onRef('families.id', '=', 'plans.family'),
      )
      .select(summaryColumns)
      .where('plans.organisation', '=', organisation)
      .where('plans.team', '=', team)
      // Written out, so that the planner sees that the index of plans to review is enough.
      .where(sql<boolean>`state <> 'ended'`)
      .where('next_review', 'is not', null)
      .where('next_review', '<=', until)
      .where(isInSight(sight))
      .$if(after !== undefined, query =>
        query.where(sql<boolean>`(next_review, plans.id) > (${after?.nextReview}, ${after?.plan})`),
      )
      .orderBy('next_review')
      .orderBy('plans.id')
      .limit(limit)
      .execute()
    return rows.map(toSummary)
  },
)
