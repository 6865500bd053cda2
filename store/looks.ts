import { sql } from 'kysely'
import type { By, Instant } from '../plans/index.ts'
import type { LookRow } from './access-tables.ts'
import { atOnce } from './at-once.ts'
import { beginning, digest, fromText, toText } from './chain.ts'
import { lastly } from './lastly.ts'
import { plainText } from './plain-text.ts'
import { prepared } from './prepared.ts'
import type { Reading, Tables, Writing } from './tables.ts'

/** Somebody saw or changed something of a family. */
export type Look = {
  readonly organisation: string
  readonly family: string
  readonly at: Instant
  /** Who, as they were called then: an account or a guest. */
  readonly by: By
  /** What tied them to the family. */
  readonly tie: string
  /** What they did: a permission’s name, or what was set. */
  readonly what: string
  readonly plan?: string | undefined
  readonly why?: string | undefined
}

/** A look as it was kept; the numbers of a family’s looks have no gap. */
export type KeptLook = Look & { readonly number: number; readonly team: string }

/**
 * Adds a look to its family’s chain and gives back its number; the same look asked again is the one that is there. The
 * family’s end of the chain is held first, so that of two at once one waits, and then sees what the other did.
 */
export async function keepLook(writing: Writing, look: Look): Promise<number | undefined> {
  const { organisation, family, at, tie, what, plan, why } = look
  const place = { organisation, family }
  const kept = { at, tie, what, by: toText(look.by), seer: look.by.id, plan: plan ?? null }
  const unsealed = { ...kept, family, why: why === undefined ? null : plainText(why) }
  const [ends, homes] = await atOnce(writing, [
    holdEnd.statement(writing, place),
    homeAndSame.statement(writing, { organisation, ...unsealed }),
  ])
  const [[end], [home]] = [ends.rows, homes.rows]
  if (!home || home.same !== null) return home?.same ?? undefined
  if (!end) {
    await beginChain(writing, place)
    return keepLook(writing, look)
  }
  const row = { ...unsealed, number: end.number + 1, team: home.team }
  const hash = sealLook(end.hash, organisation, row)
  await lastly(writing, [
    insertLook.statement(writing, { organisation, ...row, hash }),
    moveEnd.statement(writing, { ...place, number: row.number, hash }),
  ])
  return row.number
}

/**
 * The same as one statement, for a server, which can make the hash by itself: the family’s end of the chain is held only
 * for as long as that takes, and nobody waits for a packet of ours. Tells no number where nothing was kept by it:
 * there is no such family, its chain has not begun, or the same look is there.
 */
export async function keepLookAtOnce(writing: Writing, look: Look): Promise<number | undefined> {
  const { organisation, family, at, tie, what, plan, why } = look
  const kept = { at, tie, what, by: toText(look.by), seer: look.by.id, plan: plan ?? null }
  const row = { ...kept, family, why: why === undefined ? null : plainText(why) }
  const { rows } = await addLook(writing, { organisation, ...row, ...sealed(organisation, row) })
  return rows[0]?.number
}

type Place = Pick<Look, 'organisation' | 'family'>

const holdEnd = prepared((writing: Writing, { organisation, family }: Place) =>
  writing
    .selectFrom('look_chains')
    .select(['number', 'hash'])
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .forUpdate(),
)

async function beginChain(writing: Writing, place: Place): Promise<void> {
  await writing
    .insertInto('look_chains')
    .values({ ...place, number: 0, hash: beginning })
    .onConflict(same => same.doNothing())
    .execute()
}

type Unsealed = Omit<LookRow, 'hash'>
type ToFind = Place & Pick<LookRow, 'seer' | 'at' | 'what' | 'tie' | 'plan' | 'why'>

/** Whose family it is now, and the number of this very look where it was kept before. */
const homeAndSame = prepared((reading: Reading, look: ToFind) => {
  const { organisation, family } = look
  const query = sql<{ readonly team: string; readonly same: number | null }>`
    select team, (${sameLook(look)}) as same
    from families where organisation = ${organisation} and id = ${family}`
  return { compile: () => query.compile(reading) }
})

/** The number of this very look, where it was kept before. */
const sameLook = ({ organisation, family, seer, at, what, tie, plan, why }: ToFind) => sql`
  select number from looks where organisation = ${organisation} and seer = ${seer} and at = ${at}
    and family = ${family} and what = ${what} and tie = ${tie}
    and plan is not distinct from ${plan} and why is not distinct from ${why} limit 1`

const insertLook = prepared((writing: Writing, row: Tables['looks']) =>
  writing.insertInto('looks').values(row),
)

const moveEnd = prepared((writing: Writing, { organisation, family, number, hash }: Tables['look_chains']) =>
  writing
    .updateTable('look_chains')
    .set({ number, hash })
    .where('organisation', '=', organisation)
    .where('family', '=', family),
)

/** A look’s hash covers all that is kept of it and the hash of the one before, so that none can be changed alone. */
export const sealLook = (before: string, organisation: string, row: Unsealed): string => {
  const { home, seen, done } = sealed(organisation, row)
  return digest(
    `[${JSON.stringify(before)},${home},${row.number},${seen},${JSON.stringify(row.team)},${done}]`,
  )
}

/** What a hash covers besides the hash before, the number and the team: those are known when the chain is held. */
function sealed(organisation: string, row: Omit<Unsealed, 'number' | 'team'>) {
  const { family, at, by, seer, tie, what, plan, why } = row
  const inside = (values: readonly (string | null)[]): string => JSON.stringify(values).slice(1, -1)
  return {
    home: inside([organisation, family]),
    seen: inside([at, by, seer]),
    done: inside([tie, what, plan, why]),
  }
}

type ToAdd = Omit<Tables['looks'], 'number' | 'team' | 'hash'> & ReturnType<typeof sealed>

/** Moves the end of the chain on, whoever had to be waited for, and puts the look there. */
const addLook = prepared((writing: Writing, look: ToAdd) => {
  const { organisation, family, at, by, seer, tie, what, plan, why, home, seen, done } = look
  const words = sql`'["' || look_chains.hash || '",' || ${home} || ',' || look_chains.number + 1 || ','
    || ${seen} || ',' || to_json(team) || ',' || ${done} || ']'`
  const query = sql<{ readonly number: number }>`
    with moved as (
      update look_chains
      set number = look_chains.number + 1, hash = encode(sha256(convert_to(${words}, 'UTF8')), 'hex')
      from families
      where look_chains.organisation = ${organisation} and look_chains.family = ${family}
        and families.organisation = ${organisation} and families.id = ${family}
        and not exists (${sameLook(look)})
      returning look_chains.number, team, look_chains.hash)
    insert into looks (organisation, family, number, at, by, seer, team, tie, what, plan, why, hash)
    select ${organisation}, ${family}, number, ${at}, ${by}, ${seer}, team, ${tie}, ${what}, ${plan}, ${why}, hash
    from moved
    returning number`
  return { compile: () => query.compile(writing) }
})

/** What a look is read from; its seer is who it is by. */
export const lookColumns = ['family', 'number', 'at', 'by', 'team', 'tie', 'what', 'plan', 'why'] as const

/** A look as it was when it was kept. */
export const toLook = (
  organisation: string,
  { by, plan, why, ...row }: Pick<LookRow, (typeof lookColumns)[number]>,
): KeptLook => ({
  ...{ organisation, ...row, by: fromText(by) as By },
  ...(plan === null ? {} : { plan }),
  ...(why === null ? {} : { why }),
})
