import type { Person } from '../../checker/index.ts'
import { toText } from '../chain.ts'
import { writes } from '../command.ts'
import { isKept, keepChange, type Signed } from '../keep-change.ts'
import { sortName } from '../names.ts'
import { plainText } from '../plain-text.ts'
import { putName } from '../put-names.ts'
import type { Reading } from '../tables.ts'
import { Overtaken } from '../transactions.ts'

/** Made, now or when the same was asked before; or the id stands for something else, or what it hangs on is not there. */
export type Created<Why> = { readonly version: 1 } | { readonly refused: 'taken' | Why }

/** Changed, now or when the same was asked before; or somebody else changed it first. */
export type Changed<Why> =
  | { readonly version: number }
  | { readonly conflict: { readonly version: number } }
  | { readonly refused: Why }

export type ToCreatePerson = Signed & {
  readonly organisation: string
  readonly family: string
  readonly person: Person
}
export type ToChangePerson = Signed & {
  readonly organisation: string
  readonly person: Person
  readonly saw: number
}

/** Makes a person of a family. Brothers and sisters share them; each plan says for itself what they are to the child. */
export const createPerson = writes<ToCreatePerson, Created<'no-such-family'>>(async (writing, asked) => {
  const { organisation, family, person } = asked
  const home = await writing
    .selectFrom('families')
    .select('id')
    .where('organisation', '=', organisation)
    .where('id', '=', family)
    .executeTakeFirst()
  if (!home) return { refused: 'no-such-family' }
  const change = toChange(asked, 1)
  if (await find(writing, asked))
    return (await isKept(writing, change)) ? { version: 1 } : { refused: 'taken' }
  await writing
    .insertInto('people')
    .values({ organisation, id: person.id, family, version: 1, ...columnsOf(person) })
    .execute()
  await keepChange(writing, change)
  await putName(writing, { organisation, is: 'person', id: person.id, family, name: columnsOf(person).name })
  return { version: 1 }
})

/** Corrects what is known of a person; what was known before stays in the record. */
export const changePerson = writes<ToChangePerson, Changed<'no-such-person'>>(async (writing, asked) => {
  const { organisation, person, saw } = asked
  const change = toChange(asked, saw + 1)
  const known = await find(writing, asked)
  if (!known) return { refused: 'no-such-person' }
  if (known.version !== saw)
    return (await isKept(writing, change)) ? { version: saw + 1 } : { conflict: { version: known.version } }
  const done = await writing
    .updateTable('people')
    .set({ version: saw + 1, ...columnsOf(person) })
    .where('organisation', '=', organisation)
    .where('id', '=', person.id)
    .where('version', '=', saw)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Overtaken('The person has been changed since they were read.')
  await keepChange(writing, change)
  const named = { id: person.id, family: known.family, name: columnsOf(person).name }
  await putName(writing, { organisation, is: 'person', ...named })
  return { version: saw + 1 }
})

const columnsOf = (person: Person) => {
  const name = plainText(person.name)
  return { name, sort: sortName(name), person: toText(person) }
}

const toChange = ({ organisation, person, at, by }: ToChangePerson | ToCreatePerson, version: number) => ({
  ...{ organisation, is: 'person' as const, id: person.id, version, at, by },
  now: person,
})

const find = (reading: Reading, { organisation, person }: ToChangePerson | ToCreatePerson) =>
  reading
    .selectFrom('people')
    .select(['version', 'family'])
    .where('organisation', '=', organisation)
    .where('id', '=', person.id)
    .executeTakeFirst()
