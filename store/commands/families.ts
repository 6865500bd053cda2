import { writes } from '../command.ts'
import { isKept, keepChange, type Signed } from '../keep-change.ts'
import { moveFamily } from '../move-family.ts'
import { foldName } from '../names.ts'
import { plainText } from '../plain-text.ts'
import { putName } from '../put-names.ts'
import { familyCalled, makeReference, type Reference, readReference } from '../reference.ts'
import { renameFamily } from '../rename-family.ts'
import type { Reading, Writing } from '../tables.ts'
import { Overtaken } from '../transactions.ts'
import type { Changed, Created } from './people.ts'

export type ToCreateFamily = Signed & {
  readonly organisation: string
  readonly id: string
  readonly team: string
  readonly name: string
  /** What the service calls it by. One that is not given is made, and stays as it is when the family changes. */
  readonly reference?: string | undefined
}
export type ToChangeFamily = ToCreateFamily & { readonly saw: number }

type NotTaken = 'no-such-team' | 'bad-reference' | 'reference-taken'

/** Makes a family, to which people and plans belong. */
export const createFamily = writes<ToCreateFamily, Created<NotTaken>>(async (writing, asked) => {
  if (!(await isTeam(writing, asked))) return { refused: 'no-such-team' }
  const known = await find(writing, asked)
  const called = await referenceFor(writing, asked, known)
  if ('refused' in called) return called
  const change = toChange(asked, called, 1)
  if (known) return (await isKept(writing, change)) ? { version: 1 } : { refused: 'taken' }
  const { organisation, id, team } = asked
  await writing
    .insertInto('families')
    .values({ organisation, id, team, version: 1, ...namesOf(asked), ...called })
    .execute()
  await keepChange(writing, change)
  await putName(writing, { organisation, is: 'family', id, family: id, name: namesOf(asked).name })
  return { version: 1 }
})

/** Gives a family another name or reference, or hands it over to another team with all its plans. */
export const changeFamily = writes<ToChangeFamily, Changed<'no-such-family' | NotTaken>>(
  async (writing, asked) => {
    if (!(await isTeam(writing, asked))) return { refused: 'no-such-team' }
    const { organisation, id, team, saw } = asked
    const known = await find(writing, asked)
    if (!known) return { refused: 'no-such-family' }
    const called = await referenceFor(writing, asked, known)
    if ('refused' in called) return called
    const change = toChange(asked, called, saw + 1)
    if (known.version !== saw)
      return (await isKept(writing, change)) ? { version: saw + 1 } : { conflict: { version: known.version } }
    const done = await writing
      .updateTable('families')
      .set({ team, version: saw + 1, ...namesOf(asked), ...called })
      .where('organisation', '=', organisation)
      .where('id', '=', id)
      .where('version', '=', saw)
      .executeTakeFirst()
    if (done.numUpdatedRows !== 1n) throw new Overtaken('The family has been changed since it was read.')
    await keepChange(writing, change)
    const { name } = namesOf(asked)
    await putName(writing, { organisation, is: 'family', id, family: id, name })
    if (name !== known.name) await renameFamily(writing, { organisation, family: id, name })
    if (team !== known.team)
      await moveFamily(writing, { organisation, family: id, from: known.team, to: team })
    return { version: saw + 1 }
  },
)

/** The reference that is given, or the one there is, or a new one. */
async function referenceFor(
  writing: Writing,
  { organisation, id, reference }: ToCreateFamily,
  known: Reference | undefined,
): Promise<Reference | { readonly refused: 'bad-reference' | 'reference-taken' }> {
  if (reference === undefined) return known ? pick(known) : makeReference(writing, organisation)
  const given = readReference(reference)
  if (!given) return { refused: 'bad-reference' }
  const its = await familyCalled(writing, { organisation, ...given })
  return its && its.id !== id ? { refused: 'reference-taken' } : given
}

const pick = ({ reference, reference_key }: Reference): Reference => ({ reference, reference_key })

/** A family is listed by its name as it is said: “Duarte-Moss” under D. */
const namesOf = ({ name }: ToCreateFamily) => ({ name: plainText(name), sort: foldName(plainText(name)) })

const toChange = (
  { organisation, id, team, name, at, by }: ToCreateFamily,
  { reference }: Reference,
  version: number,
) => ({
  ...{ organisation, is: 'family' as const, id, version, at, by },
  now: { team, name, reference },
})

const isTeam = async (reading: Reading, { organisation, team }: ToCreateFamily): Promise<boolean> =>
  (await reading
    .selectFrom('teams')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', team)
    .executeTakeFirst()) !== undefined

const find = (reading: Reading, { organisation, id }: ToCreateFamily) =>
  reading
    .selectFrom('families')
    .select(['version', 'team', 'name', 'reference', 'reference_key'])
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst()
