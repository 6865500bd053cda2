import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { isPlan } from '../../is-plan.ts'
import { plainText } from '../../plain-text.ts'

export type HereAsked = {
  readonly organisation: string
  readonly account: string
  readonly name: string
  readonly plan: string
  /** Where on the page they are. */
  readonly place?: string | undefined
  readonly at: Instant
}

/** Somebody else who is on the same plan. */
export type Present = {
  readonly account: string
  readonly name: string
  readonly place: string | null
  readonly at: Instant
}

/** Whoever has not been heard of for so long has gone, and after so long nothing is kept of it. */
const GONE_SECONDS = 60
const KEPT_SECONDS = 60 * 60

/** Notes that somebody is on a plan, and says who else is there. Whether they may know of it is asked by the page. */
export const hereNow = writes<HereAsked, readonly Present[] | { readonly refused: 'no-such-plan' }>(
  async (writing, asked) => {
    const { organisation, account, plan, at } = asked
    if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
    const place = asked.place === undefined ? null : plainText(asked.place)
    await writing
      .insertInto('presences')
      .values({ organisation, plan, account, name: plainText(asked.name), place, at })
      .onConflict(same =>
        same
          .columns(['organisation', 'plan', 'account'])
          .doUpdateSet(row => ({
            name: row.ref('excluded.name'),
            place: row.ref('excluded.place'),
            at: row.ref('excluded.at'),
          }))
          .whereRef('excluded.at', '>=', 'presences.at'),
      )
      .execute()
    await writing
      .deleteFrom('presences')
      .where('organisation', '=', organisation)
      .where('at', '<', before(at, KEPT_SECONDS))
      .execute()
    return writing
      .selectFrom('presences')
      .select(['account', 'name', 'place', 'at'])
      .where('organisation', '=', organisation)
      .where('plan', '=', plan)
      .where('account', '<>', account)
      .where('at', '>=', before(at, GONE_SECONDS))
      .orderBy('name')
      .orderBy('account')
      .execute()
  },
)

const before = (at: Instant, seconds: number): Instant =>
  new Date(Date.parse(at) - seconds * 1000).toISOString()
