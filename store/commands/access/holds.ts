import type { Id } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { type ActOnFamily, holdFamily, keepAct } from '../../family-acts.ts'
import { type HeldThing, heldThings } from '../../holds.ts'
import { plainText } from '../../plain-text.ts'
import type { Reading } from '../../tables.ts'

export type ToHold = ActOnFamily & {
  readonly id: string
  readonly hidden: Id
  readonly keptFrom: Id
  readonly what: readonly HeldThing[]
  readonly why: string
}

type Refused = {
  readonly refused: 'no-such-family' | 'no-such-person' | 'same-person' | 'nothing-held' | 'taken'
}

/** Keeps something of one person of a family from another, until the hold is ended. */
export const putHold = writes<ToHold, 'held' | Refused>(async (writing, asked) => {
  const { organisation, family, id, hidden, keptFrom, at } = asked
  const held = heldThings.filter(thing => asked.what.includes(thing))
  if (hidden === keptFrom) return { refused: 'same-person' }
  if (held.length === 0) return { refused: 'nothing-held' }
  if (!(await holdFamily(writing, asked))) return { refused: 'no-such-family' }
  if (!(await areOfFamily(writing, asked))) return { refused: 'no-such-person' }
  const facts = { family, hidden, kept_from: keptFrom, what: JSON.stringify(held), why: plainText(asked.why) }
  const known = await writing
    .selectFrom('holds')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
  if (known) return isSame(known, facts) ? 'held' : { refused: 'taken' }
  await writing
    .insertInto('holds')
    .values({ organisation, id, ...facts, since: at, ended: null })
    .execute()
  await keepAct(writing, asked, 'put-hold', { id, hidden, keptFrom, what: held })
  return 'held'
})

/** Ends a hold: what it kept back is shown again. */
export const endHold = writes<
  ActOnFamily & { readonly id: string },
  'ended' | { readonly refused: 'no-such-hold' }
>(async (writing, asked) => {
  const { organisation, family, id, at } = asked
  const row = await writing
    .selectFrom('holds')
    .select('ended')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return { refused: 'no-such-hold' }
  if (row.ended !== null) return 'ended'
  await writing
    .updateTable('holds')
    .set({ ended: at })
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .where('ended', 'is', null)
    .execute()
  await keepAct(writing, asked, 'ended-hold', { id })
  return 'ended'
})

const isSame = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(other).every(([column, value]) => one[column] === value)

async function areOfFamily(reading: Reading, { organisation, family, hidden, keptFrom }: ToHold) {
  const rows = await reading
    .selectFrom('people')
    .select('id')
    .where('organisation', '=', organisation)
    .where('family', '=', family)
    .where('id', 'in', [hidden, keptFrom])
    .execute()
  return rows.length === 2
}
