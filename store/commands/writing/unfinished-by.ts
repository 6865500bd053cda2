import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { reads } from '../../command.ts'
import { prepared } from '../../prepared.ts'
import {
  gapsOf,
  isInSight,
  reachOf,
  type Sight,
  type SightGaps,
  type SightReach,
  sightOf,
} from '../../sight.ts'
import type { Reading } from '../../tables.ts'

export type UnfinishedAsked = {
  readonly organisation: string
  readonly account: string
  readonly sight: Sight
  readonly limit?: number | undefined
}

/** A plan in which somebody left words that are not saved. */
export type UnfinishedPlan = {
  readonly plan: string
  readonly family: string
  readonly title: string
  /** In how many places. */
  readonly places: number
  readonly at: Instant
}

/** The plans somebody has left unsaved words in, the last first; a family they may no longer know of is not told. */
export const unfinishedBy = reads<UnfinishedAsked, readonly UnfinishedPlan[]>(
  async (reading, { organisation, account, sight, limit = 50 }) =>
    (await leftIn(reading, { organisation, account, sight: gapsOf(sight), limit }, reachOf(sight))).rows,
)

type Gaps = Pick<UnfinishedAsked, 'organisation' | 'account'> & {
  readonly sight: SightGaps
  readonly limit: number
}

const leftIn = prepared(
  (reading: Reading, { organisation, account, sight, limit }: Gaps, reach: SightReach) =>
    reading
      .selectFrom(each =>
        each
          .selectFrom('drafts')
          .select(['plan', sql<number>`cast(count(*) as integer)`.as('places')])
          .select(({ fn }) => fn.max('at').as('at'))
          .where('organisation', '=', organisation)
          .where('account', '=', account)
          .where('words', 'is not', null)
          .groupBy('plan')
          .as('left_in'),
      )
      // SQLite takes these in the order they are written: what one person left is little.
      .crossJoin('plans')
      .innerJoin('families', join =>
        join
          .onRef('families.organisation', '=', 'plans.organisation')
          .onRef('families.id', '=', 'plans.family'),
      )
      .select(['left_in.plan', 'plans.family', 'plans.title', 'left_in.places', 'left_in.at'])
      .whereRef('plans.id', '=', 'left_in.plan')
      .where('plans.organisation', '=', organisation)
      // Nothing can be written in one that has ended, so nobody is sent to go on there.
      .where('plans.state', '<>', 'ended')
      .where(isInSight(sightOf(reach, sight)))
      .orderBy('left_in.at', 'desc')
      .orderBy('left_in.plan')
      .limit(limit),
)
