import { type Names, shortFor } from './names-of.ts'

// Words with other letters than these, or with marks that nobody sees, have to be compared one by one.
const isUnusual = /[^\0-\x7F‘’“”–—…•]/
const withCapitals = /(?<![A-Za-z])[a-z]*[A-Z][A-Za-z]*/g

/** What can be known of the names of one plan before any of its sentences is read. */
type Known = {
  /** Where a word begins as one of the names does. */
  readonly begins: RegExp
  /** Words with a capital that were met, and whether they may be short for a name. */
  readonly short: Map<string, boolean>
}

const known = new WeakMap<Names, Known>()

const knownOf = (names: Names): Known => {
  const before = known.get(names)
  if (before) return before
  const all = [...names.given.keys(), ...names.rest].map(name =>
    name.split("'").map(RegExp.escape).join("['‘’]"),
  )
  const made = { begins: new RegExp(`(?<![a-z\\d])(?:${all.join('|')})`, 'i'), short: new Map() }
  known.set(names, made)
  return made
}

/** Whether any word of a text can be one of the names: most sentences hold none, and a report has millions. */
export const mayName = (text: string, names: Names): boolean => {
  if (isUnusual.test(text)) return true
  const { begins, short } = knownOf(names)
  if (begins.test(text)) return true
  for (const [word] of text.matchAll(withCapitals)) {
    const mayBe = short.get(word) ?? shortFor(word.toLowerCase(), names, false) !== undefined
    short.set(word, mayBe)
    if (mayBe) return true
  }
  return false
}
