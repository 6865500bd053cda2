/** What a piece of text is: a word, a number (dates, times and money included) or a mark such as a comma. */
export type TokenKind = 'word' | 'number' | 'mark'

/** How a word is written; `caps` has two capitals or more and no small letter. */
export type Shape = 'lower' | 'capital' | 'caps' | 'mixed' | 'none'

/** What a number counts, as far as its own characters tell. `slash` is 4/5: a date or a part of a whole. */
export type NumberUnit = '' | 'percent' | 'money' | 'clock' | 'date' | 'ordinal' | 'slash' | 'unit'

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

/**
 * One piece of a text, read once. `start` and `end` are UTF-16 units of the untouched text; `norm` is lower-cased, with
 * straight apostrophes and without a possessive ending, and is what word lists are compared with.
 */
export class Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly norm: string
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
  /** What our lists know of the word. */
  word = stranger
  /** What the word says about jobs, teams and groups; below 0 until somebody asks. */
  person = -1

  constructor(
    kind: TokenKind,
    start: number,
    end: number,
    norm: string,
    shape: Shape,
    possessive: boolean,
    joined: boolean,
    value: number,
    unit: NumberUnit,
  ) {
    this.kind = kind
    this.start = start
    this.end = end
    this.norm = norm
    this.shape = shape
    this.possessive = possessive
    this.joined = joined
    this.value = value
    this.unit = unit
  }
}
