import { numberWords } from './numbers.ts'

/**
 * What is known of a word whatever text it stands in. A word is the same thing in every text, so that what was once
 * found out about it need not be looked up again.
 */
export class Word {
  /** Lower-cased, as lists hold it. */
  readonly norm: string
  /** What it counts, where it is a number written out. */
  readonly value: number
  /** Its classes by the lists alone. */
  classes = 0
  /** What the lists say of jobs, teams, relatives and first names; see person-words.ts. */
  people = 0
  /** Stands for the word in phrases; 0 for a word on no list. */
  number = 0
  /** Which weights of the second opinions are the word's; below 0 until somebody asks. */
  row = -1

  constructor(norm: string) {
    this.norm = norm
    this.value = numberWords.get(norm) ?? Number.NaN
  }
}

/** So many words are remembered; when there are more, those on no list are forgotten and met anew. */
const MOST = 30_000
const words = new Map<string, Word>()

/** The word that is written so, lower-cased. */
export const wordOf = (norm: string): Word => {
  const known = words.get(norm)
  if (known !== undefined) return known
  if (words.size >= MOST) forgetStrangers()
  const met = new Word(norm)
  words.set(norm, met)
  return met
}

const forgetStrangers = (): void => {
  for (const [norm, { number, classes, people }] of words)
    if ((number | classes | people) === 0) words.delete(norm)
}
