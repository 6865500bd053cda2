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
  const { organisation, family, seer, at, what, tie, plan, why } = look
  const query = sql<{ readonly team: string; readonly same: number | null }>`
    select team, (select number from looks where organisation = ${organisation} and seer = ${seer} and at = ${at}
      and family = ${family} and what = ${what} and tie = ${tie}
      and plan is not distinct from ${plan} and why is not distinct from ${why} limit 1) as same
    from families where organisation = ${organisation} and id = ${family}`
  return { compile: () => query.compile(reading) }
})

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
  const { family, number, at, by, seer, team, tie, what, plan, why } = row
  return digest(
    JSON.stringify([before, organisation, family, number, at, by, seer, team, tie, what, plan, why]),
  )
}

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
