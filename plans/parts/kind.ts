import type { Bodies, PartKind } from './bodies.ts'
import type { Field } from './field.ts'

/** What there is to know of a kind of part; a fact that the checker's plan gains does not compile until it stands here. */
export type KindOfPart<K extends PartKind> = {
  /** What a sentence calls it. */
  readonly called: string
  /** The kinds it can hang on; a kind that hangs on nothing is there once. */
  readonly under: readonly PartKind[]
  /** The list of the plain plan it stands in, with its id or without; kept beside that plan when there is none. */
  readonly list?: { readonly name: string; readonly ids: boolean }
  /** A word given to others: it is never changed or removed, a new one is given. */
  readonly given?: true
  /** Staff’s own record, which no page, print or file of the family’s ever has. */
  readonly staffOnly?: true
  /** The field that names whose own words these are: nobody else changes them. */
  readonly ownWordsOf?: keyof Bodies[K]
  readonly fields: { readonly [F in keyof Required<Bodies[K]>]: Field }
}
