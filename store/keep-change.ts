import type { By, Instant } from '../plans/index.ts'
import { fromText, toText } from './chain.ts'
import type { Reading, Writing } from './tables.ts'

/** Who changes a family or a person, and when: what they were before is kept. */
export type Signed = { readonly at: Instant; readonly by: By }

export type Change = Signed & {
  readonly organisation: string
  readonly is: 'family' | 'person'
  readonly id: string
  readonly version: number
  readonly now: unknown
}

/** Records what a family or a person is from now on. */
export async function keepChange(writing: Writing, { at, by, now, ...change }: Change): Promise<void> {
  await writing
    .insertInto('changes')
    .values({ ...change, at, by: toText(by), now: toText(now) })
    .execute()
}

/** Whether this very change has been kept already: its answer was lost, and it was asked again, only later. */
export async function isKept(reading: Reading, { by, now, ...change }: Change): Promise<boolean> {
  const row = await reading
    .selectFrom('changes')
    .select(['by', 'now'])
    .where('organisation', '=', change.organisation)
    .where('is', '=', change.is)
    .where('id', '=', change.id)
    .where('version', '=', change.version)
    .executeTakeFirst()
  return row !== undefined && row.now === toText(now) && (fromText(row.by) as By).id === by.id
}
