import { sql } from 'kysely'
import type { Day } from '../../checker/index.ts'
import { reads } from '../command.ts'
import { type PlanGaps, type PlansAsked, plansOf, toListed } from '../plan-lists.ts'
import type { ListedPlan } from '../plan-summary.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, reachOf, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

type Asked = {
  /** The last day that is wanted; the reviews that are overdue come first. */
  readonly until: Day
  readonly after?: { readonly nextReview: Day; readonly plan: string } | undefined
}

export type ReviewsAsked = PlansAsked & Asked

/** Somebody's plans whose next review is due by a day, the longest overdue first, a page at a time. */
export const reviewsDue = reads<ReviewsAsked, readonly ListedPlan[]>(
  async (reading, { organisation, of, sight, until, after, limit = 50 }) => {
    const gaps = { organisation, of, sight: gapsOf(sight), until, after, limit }
    return (await page(reading, gaps, reachOf(sight))).rows.map(toListed)
  },
)

const page = prepared((reading: Reading, asked: PlanGaps & Asked, reach: SightReach) =>
  plansOf(reading, asked, sightOf(reach, asked.sight))
    // Written out, so that the planner sees that the index of plans to review is enough.
    .where(sql<boolean>`state <> 'ended'`)
    .where('next_review', 'is not', null)
    .where('next_review', '<=', asked.until)
    .$if(asked.after !== undefined, query =>
      query.where(sql<boolean>`(next_review, plans.id) > (${asked.after?.nextReview}, ${asked.after?.plan})`),
    )
    .orderBy('next_review')
    .orderBy('plans.id')
    .limit(asked.limit),
)
