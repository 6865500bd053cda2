import type { Attributes } from './options.ts'

/** A sentence for each number of things: one, other, and whatever else a language needs. */
export type Plurals = Readonly<Record<string, string>>

/** Sentences a script will say, carried on the element in whatever language the page is in. */
export function translations(sentences: Readonly<Record<string, string | Plurals | undefined>>): Attributes {
  return Object.fromEntries(
    Object.entries(sentences).flatMap(([key, said]) => {
      if (!said) return []
      if (typeof said === 'string') return [[`data-i18n.${key}`, said]]
      return Object.entries(said).map(([rule, sentence]) => [`data-i18n.${key}.${rule}`, sentence])
    }),
  )
}
