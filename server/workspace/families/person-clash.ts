import { type PersonField, type PersonForm, personFields } from './person-form.ts'

/** A box that two people changed at once, and what the other one wrote there. */
export type Clash = { readonly field: PersonField; readonly theirs: string }

/**
 * What two people made of one person at the same time: boxes that one of them left alone take what the other wrote.
 * Where both wrote, one’s own words stay in the box and the other’s are told beside it.
 */
export function settle(
  was: PersonForm,
  theirs: PersonForm,
  mine: PersonForm,
): { readonly form: PersonForm; readonly clashes: readonly Clash[] } {
  const clashes = personFields
    .filter(
      field => mine[field] !== was[field] && theirs[field] !== was[field] && mine[field] !== theirs[field],
    )
    .map(field => ({ field, theirs: theirs[field] }))
  const form = Object.fromEntries(
    personFields.map(field => [field, mine[field] === was[field] ? theirs[field] : mine[field]]),
  ) as PersonForm
  return { form, clashes }
}
