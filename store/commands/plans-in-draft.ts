import { sql } from 'kysely'
import type { Instant } from '../../plans/index.ts'
import { reads } from '../command.ts'
import { type PlanGaps, type PlansAsked, plansOf, toListed } from '../plan-lists.ts'
import type { ListedPlan } from '../plan-summary.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, reachOf, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

type Asked = { readonly after?: { readonly changed: Instant; readonly plan: string } | undefined }

export type DraftPlan = ListedPlan & {
  /** Whether anybody has been shown it, or sent it. */
  readonly shared: boolean
  /** Whether a manager gave it back, and none has decided since. */
  readonly givenBack: boolean
}

/** Somebody's plans that are still drafts, those changed last first, a page at a time. */
export const plansInDraft = reads<PlansAsked & Asked, readonly DraftPlan[]>(
  async (reading, { organisation, of, sight, after, limit = 50 }) => {
    const gaps = { organisation, of, sight: gapsOf(sight), after, limit }
    const { rows } = await page(reading, gaps, reachOf(sight))
    return rows.map(({ shared, given_back, ...row }) => ({
      ...toListed(row),
      ...{ shared: shared === 1, givenBack: given_back === 1 },
    }))
  },
)

const page = prepared((reading: Reading, asked: PlanGaps & Asked, reach: SightReach) =>
  plansOf(reading, asked, sightOf(reach, asked.sight))
    .select(['shared', 'given_back'])
    // Written out, so that the planner sees that the index of drafts is enough.
    .where(sql<boolean>`state = 'draft'`)
    .$if(asked.after !== undefined, query =>
      query.where(sql<boolean>`(changed, plans.id) < (${asked.after?.changed}, ${asked.after?.plan})`),
    )
    .orderBy('changed', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(asked.limit),
)
