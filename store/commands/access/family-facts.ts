import { sql } from 'kysely'
import type { Id, Instant } from '../../../plans/index.ts'
import { readsSteadily } from '../../command.ts'
import { type Hold, toHold } from '../../holds.ts'
import type { Reading } from '../../tables.ts'

export type FactsAsked = {
  readonly organisation: string
  /** Who asks: a reason counts for whoever gave it. */
  readonly account?: string | undefined
} & ({ readonly family: string } | { readonly plan: string })

/** What has to be known of a family to say who may see it, and nothing of what it is about. */
export type KnownFamily = {
  readonly organisation: string
  readonly family: string
  readonly team: string
  /** All its plans have ended; one that has none yet has not. */
  readonly ended: boolean
  readonly workers: readonly { readonly account: string; readonly person: Id | null }[]
  /** Those who alone may know of it; nothing when it is not restricted. */
  readonly readers: readonly string[] | null
  readonly reasonUntil: Instant | null
  readonly holds: readonly Hold[]
  readonly plans: readonly { readonly plan: string; readonly ended: boolean }[]
}

/** The family, or the family of the plan, as far as it decides who may see it. */
export const familyFacts = readsSteadily<FactsAsked, KnownFamily | undefined>(async (reading, asked) => {
  const { organisation, account = '' } = asked
  const home = await findHome(reading, asked)
  if (!home) return undefined
  const { family, team, restricted } = home
  const facts = await findFacts(reading, organisation, family, account)
  const of = (what: Fact['what']) => facts.filter(fact => fact.what === what)
  const plans = of('plan').map(({ id, more }) => ({ plan: id, ended: more === 'ended' }))
  return {
    ...{ organisation, family, team, plans },
    ended: plans.length > 0 && plans.every(({ ended }) => ended),
    workers: of('worker').map(({ id, more }) => ({ account: id, person: more })),
    readers: restricted === 1 ? of('reader').map(({ id }) => id) : null,
    reasonUntil: of('reason')[0]?.id ?? null,
    holds: of('hold').length > 0 ? await findHolds(reading, organisation, family) : [],
  }
})

const findHome = (reading: Reading, asked: FactsAsked) =>
  reading
    .selectFrom('families')
    .select(['id as family', 'team', 'restricted'])
    .where('organisation', '=', asked.organisation)
    .where('id', '=', each =>
      'family' in asked
        ? each.val(asked.family)
        : each
            .selectFrom('plans')
            .select('plans.family')
            .where('plans.organisation', '=', asked.organisation)
            .where('plans.id', '=', asked.plan),
    )
    .executeTakeFirst()

type Fact = {
  readonly what: 'worker' | 'reader' | 'reason' | 'plan' | 'hold'
  readonly id: string
  readonly more: string | null
}

/** All in one statement: this is asked before every page of a family. */
async function findFacts(
  reading: Reading,
  organisation: string,
  family: string,
  account: string,
): Promise<readonly Fact[]> {
  const here = sql`organisation = ${organisation} and family = ${family}`
  const { rows } = await sql<Fact>`
    select 'worker' as what, account as id, person as more from family_workers where ${here}
    union all select 'reader', account, null from family_readers where ${here}
    union all select 'reason', max(until), null from reasons where ${here} and account = ${account}
      having max(until) is not null
    union all select 'plan', id, state from plans where ${here}
    union all select 'hold', id, null from holds where ${here} and ended is null
    order by 1, 2`.execute(reading)
  return rows
}

async function findHolds(reading: Reading, organisation: string, family: string): Promise<readonly Hold[]> {
  const rows = await reading
    .selectFrom('holds')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('ended', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.map(toHold)
}
