import { sql } from 'kysely'
import { reads } from '../command.ts'
import { type PlanGaps, type PlansAsked, plansOf, toListed } from '../plan-lists.ts'
import type { ListedPlan } from '../plan-summary.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, reachOf, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

type Asked = { readonly after?: { readonly fix: number; readonly plan: string } | undefined }

/** Somebody's plans in which the last check found what has to be put right, those with the most first, a page at a time. */
export const plansToPutRight = reads<PlansAsked & Asked, readonly ListedPlan[]>(
  async (reading, { organisation, of, sight, after, limit = 50 }) => {
    const gaps = { organisation, of, sight: gapsOf(sight), after, limit }
    return (await page(reading, gaps, reachOf(sight))).rows.map(toListed)
  },
)

const page = prepared((reading: Reading, asked: PlanGaps & Asked, reach: SightReach) =>
  plansOf(reading, asked, sightOf(reach, asked.sight))
    // Written out, so that the planner sees that the index of plans to put right is enough.
    .where(sql<boolean>`state <> 'ended' and fix > 0`)
    .$if(asked.after !== undefined, query =>
      query.where(sql<boolean>`(fix, plans.id) < (${asked.after?.fix}, ${asked.after?.plan})`),
    )
    .orderBy('fix', 'desc')
    .orderBy('plans.id', 'desc')
    .limit(asked.limit),
)
