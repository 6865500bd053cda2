import type { Spelling } from './spelling.ts'
import { OWNED } from './words.ts'

/** What a piece of text is: a word, a number (dates, times and money included) or a mark such as a comma. */
export type TokenKind = 'word' | 'number' | 'mark'

/** How a word is written; `caps` has two capitals or more and no small letter. */
export type Shape = 'lower' | 'capital' | 'caps' | 'mixed' | 'none'

/** What a number counts, as far as its own characters tell. `slash` is 4/5: a date or a part of a whole. */
export type NumberUnit = '' | 'percent' | 'money' | 'clock' | 'date' | 'ordinal' | 'slash' | 'unit'

/** One piece of a text, read once. `start` and `end` are UTF-16 units of the untouched text. */
export class Token {
  /** What is known of it in any text. */
  readonly spelling: Spelling
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** Lower-cased, with straight apostrophes and without a possessive ending; what word lists are compared with. */
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
  /** Word classes: those of the lists, and what its neighbours make of it. */
  bits: number

  constructor(
    spelling: Spelling,
    start: number,
    end: number,
    possessive: boolean,
    joined: boolean,
    value = spelling.counts < 0 ? Number.NaN : spelling.counts,
    unit: NumberUnit = '',
  ) {
    this.spelling = spelling
    this.kind = spelling.kind
    this.start = start
    this.end = end
    this.norm = spelling.norm
    this.shape = spelling.shape
    this.possessive = possessive
    this.joined = joined
    this.value = value
    this.unit = unit
    this.bits = possessive ? spelling.classes | OWNED : spelling.classes
  }
}
