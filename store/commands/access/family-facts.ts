import { type RawBuilder, sql } from 'kysely'
import type { Id, Instant } from '../../../plans/index.ts'
import { reads } from '../../command.ts'
import { type Hold, toHold } from '../../holds.ts'
import { prepared } from '../../prepared.ts'
import type { Reading } from '../../tables.ts'
import { held } from '../sessions/held.ts'

export type FactsAsked = {
  readonly organisation: string
  /** Who asks: a reason counts for whoever gave it. */
  readonly account?: string | undefined
} & ({ readonly family: string } | { readonly plan: string })

/** What has to be known of a family to say who may see it, and what it is called; nothing of what it is about. */
export type KnownFamily = {
  readonly organisation: string
  readonly family: string
  readonly name: string
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
export const familyFacts = reads<FactsAsked, KnownFamily | undefined>(async (reading, asked) => {
  const { organisation, account = '' } = asked
  const [id, by] = 'family' in asked ? ([asked.family, 'family'] as const) : ([asked.plan, 'plan'] as const)
  return toFacts(reading, organisation, (await factsOf(reading, { organisation, account, id }, by)).rows)
})

/** What is known of the family, out of its facts; its holds are read where it has any. */
export async function toFacts(
  reading: Reading,
  organisation: string,
  facts: readonly Fact[],
): Promise<KnownFamily | undefined> {
  const home = facts.find(({ what }) => what === 'home')
  if (!home) return undefined
  const { id: family, more: team = '' } = home
  const of = (what: Fact['what']) =>
    facts.filter(fact => fact.what === what).sort((one, other) => (one.id < other.id ? -1 : 1))
  const plans = of('plan').map(({ id, more }) => ({ plan: id, ended: more === 'ended' }))
  return {
    ...{ organisation, family, name: of('name')[0]?.id ?? '', team: team ?? '', plans },
    ended: plans.length > 0 && plans.every(({ ended }) => ended),
    workers: of('worker').map(({ id, more }) => ({ account: id, person: more })),
    readers: home.number === 1 ? of('reader').map(({ id }) => id) : null,
    reasonUntil: of('reason')[0]?.id ?? null,
    holds: await findHolds(
      reading,
      organisation,
      of('hold').map(({ id }) => id),
    ),
  }
}

export type Fact = {
  readonly what: 'home' | 'name' | 'worker' | 'reader' | 'reason' | 'plan' | 'hold'
  readonly id: string
  readonly more: string | null
  /** Of a family: whether it is restricted. */
  readonly number: number
}

/** What a family is named by: itself, or one of its plans. */
export type FoundBy = 'family' | 'plan'

type FactGaps = { readonly organisation: string; readonly account: string; readonly id: string }

const factsOf = prepared((reading: Reading, { organisation, account, id }: FactGaps, by: FoundBy) =>
  factsFor(reading, organisation, sql`${account}`, familyBy(organisation, id, by)),
)

type VisitGaps = { readonly organisation: string; readonly token: string; readonly id: string }

/** The same for whoever a session is of, so that it can be asked along with the session itself. */
export const factsForSession = prepared((reading: Reading, asked: VisitGaps, by: FoundBy) => {
  const { organisation, token, id } = asked
  const account = held('account', organisation, token)
  return factsFor(reading, organisation, account, familyBy(organisation, id, by))
})

/** The same for the family that the guest of a session is of. */
export const factsForGuest = prepared((reading: Reading, asked: Omit<VisitGaps, 'id'>) => {
  const { organisation, token } = asked
  const guest = held('guest', organisation, token)
  const family = sql`(select family from guests where organisation = ${organisation} and id = ${guest})`
  return factsFor(reading, organisation, sql`null`, family)
})

const familyBy = (organisation: string, id: string, by: FoundBy) =>
  by === 'family'
    ? sql`${id}`
    : sql`(select family from plans where organisation = ${organisation} and id = ${id})`

/** All in one statement, and so of one moment: this is asked before every page of a family. */
function factsFor(
  reading: Reading,
  organisation: string,
  account: RawBuilder<unknown>,
  asked: RawBuilder<unknown>,
) {
  const here = sql`organisation = ${organisation} and family = (select id from home)`
  const query = sql<Fact>`
    with home as (
      select id, name, team, restricted from families where organisation = ${organisation} and id = ${asked})
    select 'home' as what, id, team as more, restricted as number from home
    union all select 'name', name, null, 0 from home
    union all select 'worker', account, person, 0 from family_workers where ${here}
    union all select 'reader', account, null, 0 from family_readers where ${here}
    union all select 'reason', max(until), null, 0 from reasons where ${here} and account = ${account}
      having max(until) is not null
    union all select 'plan', id, state, 0 from plans where ${here}
    union all select 'hold', id, null, 0 from holds where ${here}`
  return { compile: () => query.compile(reading) }
}

/** Those of these holds that have not ended. By family and end alone SQLite would read all holds of the organisation. */
async function findHolds(
  reading: Reading,
  organisation: string,
  ids: readonly string[],
): Promise<readonly Hold[]> {
  if (ids.length === 0) return []
  const rows = await reading
    .selectFrom('holds')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', 'in', ids)
    .where('ended', 'is', null)
    .orderBy('since')
    .orderBy('id')
    .execute()
  return rows.map(toHold)
}
