import type { Word } from './word.ts'

/** What a piece of text is: a word, a number (dates, times and money included) or a mark such as a comma. */
export type TokenKind = 'word' | 'number' | 'mark'

/** How a word is written; `caps` has two capitals or more and no small letter. */
export type Shape = 'lower' | 'capital' | 'caps' | 'mixed' | 'none'

/** What a number counts, as far as its own characters tell. `slash` is 4/5: a date or a part of a whole. */
export type NumberUnit = '' | 'percent' | 'money' | 'clock' | 'date' | 'ordinal' | 'slash' | 'unit'

/**
 * One piece of a text, read once. `start` and `end` are UTF-16 units of the untouched text; `norm` is lower-cased, with
 * straight apostrophes and without a possessive ending, and is what word lists are compared with.
 */
export class Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly norm: string
  readonly word: Word
  readonly shape: Shape
  /** Written with 's or s' at its end. */
  readonly possessive: boolean
  /** Joined to the piece before it by a hyphen. */
  readonly joined: boolean
  readonly value: number
  readonly unit: NumberUnit
  sentence = 0
  /** First piece of its sentence, where a capital tells nothing. */
  first = false
  /** Word classes, filled from the lexicon. */
  bits = 0
  /** What the word says about jobs, teams and groups; below 0 until somebody asks. */
  person = -1

  constructor(
    kind: TokenKind,
    start: number,
    end: number,
    word: Word,
    shape: Shape,
    possessive: boolean,
    joined: boolean,
    value: number,
    unit: NumberUnit,
  ) {
    this.kind = kind
    this.start = start
    this.end = end
    this.norm = word.norm
    this.word = word
    this.shape = shape
    this.possessive = possessive
    this.joined = joined
    this.value = value
    this.unit = unit
  }
}
