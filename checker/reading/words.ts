/** The bits of two word classes that a word is in by how it is written; see {@link wordClasses} for the rest. */
export const COUNTED = 1
export const OWNED = 4

/** What is known of a word whatever text it stands in: all of it is found at one look-up. */
export type Word = {
  /** Its classes by the lists alone. */
  classes: number
  /** What the lists say of it in any case: jobs, teams, relatives, first names. */
  people: number
  /** Stands for the word in phrases; 0 for a word on no list. */
  number: number
  /** Which weights of the second opinions are its own, anywhere and as the first of a sentence; below 0 until somebody asks. */
  row: number
  firstRow: number
}

/** A word on none of our lists. */
export const stranger: Word = { classes: 0, people: 0, number: 0, row: -1, firstRow: -1 }

/** All words on our lists. */
const known = new Map<string, Word>()

/** A word as it is known, and from now on if it was not. */
export const learnt = (norm: string): Word => {
  const before = known.get(norm)
  if (before !== undefined) return before
  const word = { classes: 0, people: 0, number: known.size + 1, row: -1, firstRow: -1 }
  known.set(norm, word)
  return word
}

/** The number that stands for a word in phrases; a word that was on no list gets one, for the texts read from then on. */
export const numberOf = (norm: string): number => learnt(norm).number

/** What the lists know of a word. */
export const wordOf = (norm: string): Word => known.get(norm) ?? stranger
