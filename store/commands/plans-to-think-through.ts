import { sql } from 'kysely'
import { reads } from '../command.ts'
import { type PlanGaps, type PlansAsked, plansOf, toListed } from '../plan-lists.ts'
import type { ListedPlan } from '../plan-summary.ts'
import { prepared } from '../prepared.ts'
import { gapsOf, reachOf, type SightReach, sightOf } from '../sight.ts'
import type { Reading } from '../tables.ts'

type Asked = { readonly after?: { readonly plan: string } | undefined }

export type DisputedPlan = ListedPlan & {
  /** How many answers say no, or yes to some of it, and nobody has said yet what that means. */
  readonly disagreements: number
}

/** Somebody's plans in which a disagreement has not been thought through yet, a page at a time. */
export const plansToThinkThrough = reads<PlansAsked & Asked, readonly DisputedPlan[]>(
  async (reading, { organisation, of, sight, after, limit = 50 }) => {
    const gaps = { organisation, of, sight: gapsOf(sight), after, limit }
    const { rows } = await page(reading, gaps, reachOf(sight))
    return rows.map(({ disagreements, ...row }) => ({ ...toListed(row), disagreements }))
  },
)

const page = prepared((reading: Reading, asked: PlanGaps & Asked, reach: SightReach) =>
  plansOf(reading, asked, sightOf(reach, asked.sight))
    .select('disagreements')
    // Written out, so that the planner sees that the index of these plans is enough.
    .where(sql<boolean>`disagreements > 0`)
    .$if(asked.after !== undefined, query => query.where('plans.id', '>', asked.after?.plan ?? ''))
    .orderBy('plans.id')
    .limit(asked.limit),
)
