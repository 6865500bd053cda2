import { foldName } from './names.ts'
import { plainText } from './plain-text.ts'
import type { Reading, Writing } from './tables.ts'

/** A family's reference, and the same as it is looked for: without its marks, so that “f 2041” is “F-2041”. */
export type Reference = { readonly reference: string; readonly reference_key: string }

/** Longer ones are not said on the telephone. */
const LONGEST = 40

/** A reference as a service gives it; nothing when it is none. */
export function readReference(given: string): Reference | undefined {
  const reference = plainText(given).trim()
  const reference_key = keyOf(reference)
  return reference_key === '' || reference.length > LONGEST ? undefined : { reference, reference_key }
}

/** Letters and digits alone. */
const keyOf = (reference: string): string => foldName(reference).replaceAll(' ', '')

/** What families may be looked for by, when this is a reference or the beginning of one: the number alone is enough. */
export function referencesBegunBy(typed: string): readonly string[] {
  const key = keyOf(typed)
  if (!/\p{N}/u.test(key)) return []
  return /^\d+$/.test(key) ? [key, `f${key}`] : [key]
}

type Asked = { readonly organisation: string; readonly reference_key: string }

/** Which family of the organisation has this reference. */
export const familyCalled = (reading: Reading, { organisation, reference_key }: Asked) =>
  reading
    .selectFrom('families')
    .select('id')
    .where('organisation', '=', organisation)
    .where('reference_key', '=', reference_key)
    .executeTakeFirst()

/** Makes a reference that no family of the organisation has: short enough to say. */
export async function makeReference(writing: Writing, organisation: string): Promise<Reference> {
  for (;;) {
    const { families_numbered: number } = await writing
      .updateTable('organisations')
      .set(each => ({ families_numbered: each('families_numbered', '+', 1) }))
      .where('id', '=', organisation)
      .returning('families_numbered')
      .executeTakeFirstOrThrow()
    const made = numbered(number)
    if (!(await familyCalled(writing, { organisation, ...made }))) return made
  }
}

/** The reference that is made of a number. */
export const numbered = (number: number): Reference => ({
  reference: `F-${number}`,
  reference_key: `f${number}`,
})
