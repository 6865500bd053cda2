import type { By, Instant } from '../plans/index.ts'
import type { LookRow } from './access-tables.ts'
import { beginning, digest, fromText, toText } from './chain.ts'
import { plainText } from './plain-text.ts'
import type { Writing } from './tables.ts'

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
 * family’s end of the chain is held first, so that of two at once one waits.
 */
export async function keepLook(writing: Writing, look: Look): Promise<number | undefined> {
  const { organisation, family } = look
  const home = await writing
    .selectFrom('families')
    .select('team')
    .where('organisation', '=', organisation)
    .where('id', '=', family)
    .executeTakeFirst()
  if (!home) return undefined
  const end = (await holdEnd(writing, look)) ?? (await beginChain(writing, look))
  const row = toRow(look, home.team, end.number + 1)
  const before = await findSame(writing, look, row)
  if (before) return before.number
  const hash = sealLook(end.hash, look.organisation, row)
  await writing
    .insertInto('looks')
    .values({ organisation, ...row, hash })
    .execute()
  await writing
    .updateTable('look_chains')
    .set({ number: row.number, hash })
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .execute()
  return row.number
}

type Place = Pick<Look, 'organisation' | 'family'>

const holdEnd = (writing: Writing, { organisation, family }: Place) =>
  writing
    .updateTable('look_chains')
    .set(each => ({ number: each.ref('number') }))
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .returning(['number', 'hash'])
    .executeTakeFirst()

async function beginChain(writing: Writing, place: Place) {
  const { organisation, family } = place
  await writing
    .insertInto('look_chains')
    .values({ organisation, family, number: 0, hash: beginning })
    .onConflict(same => same.doNothing())
    .execute()
  const end = await holdEnd(writing, place)
  if (!end) throw new Error('A chain of looks was begun and is not there.')
  return end
}

type Unsealed = Omit<LookRow, 'hash'>

const toRow = ({ family, at, by, tie, what, plan, why }: Look, team: string, number: number): Unsealed => ({
  ...{ family, number, at, by: toText(by), seer: by.id, team, tie, what },
  plan: plan ?? null,
  why: why === undefined ? null : plainText(why),
})

const findSame = (writing: Writing, { organisation }: Look, row: Unsealed) =>
  writing
    .selectFrom('looks')
    .select('number')
    .where('organisation', '=', organisation)
    .where('seer', '=', row.seer)
    .where('at', '=', row.at)
    .where('family', '=', row.family)
    .where('what', '=', row.what)
    .where('tie', '=', row.tie)
    .where('plan', row.plan === null ? 'is' : '=', row.plan)
    .where('why', row.why === null ? 'is' : '=', row.why)
    .executeTakeFirst()

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
