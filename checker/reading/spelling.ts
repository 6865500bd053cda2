import { CAPITAL, classAt, DIGIT, LETTER } from './characters.ts'
import { numberWords } from './numbers.ts'
import { isOwners, withoutOwner } from './possessive.ts'
import type { Shape, TokenKind } from './token.ts'
import { classesOf, type Word, wordOf, wordsKnown } from './word-classes.ts'

/** One way of writing a word, a number or a mark, and all that is known of it whatever text it stands in. */
export type Spelling = {
  readonly kind: TokenKind
  readonly written: string
  /** Lower-cased, with straight apostrophes and without a possessive ending; what word lists are compared with. */
  readonly norm: string
  readonly shape: Shape
  /** Ends in an owner's 's. */
  readonly owns: boolean
  /** What a word counts; not a number for most. */
  readonly value: number
  readonly word: Word
  /** Its classes by the lists alone. */
  readonly classes: number
  /** What it says about jobs, teams and groups; below 0 until somebody asks. */
  person: number
}

/** The spellings met, each at the place of its hash or the next free one. */
const PLACES = 1 << 15
let met: (Spelling | undefined)[] = []
let many = 0
let knownThen = -1

/** To be asked between texts: begins afresh when half the places are taken, so that memory stays flat, or more words are on lists. */
export const forgetTooMuch = (): void => {
  if (many < PLACES / 2 && wordsKnown() === knownThen) return
  met = new Array(PLACES).fill(undefined)
  many = 0
  knownThen = wordsKnown()
}

/** What a hash begins with, before its first character. */
export const HASH = 0x811c9dc5 | 0

/** The hash with one more character. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/**
 * The spelling of a stretch of a text that hashes so. Most were met before and are known again where they stand: nothing is
 * cut from the text, lower-cased or looked up for them, which took as long again.
 */
export const spellingOf = (text: string, start: number, end: number, hash: number): Spelling => {
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let known = met[place]; known !== undefined; known = met[place]) {
    if (isWritten(text, start, end, known.written)) return known
    place = (place + 1) & (PLACES - 1)
  }
  const spelling = spelt(copied(text.slice(start, end)))
  if (end - start > LONGEST) return spelling
  many++
  met[place] = spelling
  return spelling
}

const isWritten = (text: string, start: number, end: number, written: string): boolean => {
  if (end - start !== written.length) return false
  for (let at = start; at < end; at++)
    if (text.charCodeAt(at) !== written.charCodeAt(at - start)) return false
  return true
}

/** What is longer is no word of ours. */
const LONGEST = 48

/** What is cut from a text may keep the whole text in memory; a copy does not. */
const copied = (written: string): string => written.split('').join('')

const spelt = (written: string): Spelling => {
  const first = classAt(written, 0)
  const lower = (written.length > LONGEST ? '' : written).toLowerCase()
  if (first & DIGIT) return inFull('number', written, lower, 'none')
  if (!(first & LETTER)) return inFull('mark', written, written, 'none')
  if (shortForm.test(written))
    return inFull(
      'word',
      written,
      written.toLowerCase().replaceAll('.', ''),
      first & CAPITAL ? 'caps' : 'lower',
    )
  const straight = lower.replaceAll(/[‘’ʼ]/g, "'")
  const owns = isOwners(straight)
  return inFull('word', written, owns ? withoutOwner(straight) : straight, shapeOf(written, owns), owns)
}

/** G.P., w/c, A&E. */
const shortForm = /[./&]/

const inFull = (kind: TokenKind, written: string, norm: string, shape: Shape, owns = false): Spelling => {
  const word = wordOf(norm)
  const value = shape === 'none' ? Number.NaN : (numberWords.get(norm) ?? Number.NaN)
  return { kind, written, norm, shape, owns, value, word, classes: classesOf(kind, word, value), person: -1 }
}

const shapeOf = (written: string, owns: boolean): Shape => {
  let capitals = 0
  let letters = 0
  for (let at = 0; at < written.length; at++) {
    const kind = classAt(written, at)
    if (kind & LETTER) letters++
    if (kind & CAPITAL) capitals++
  }
  if (owns && capitals > 1 && written.endsWith('s')) letters--
  if (capitals === 0) return letters === 0 ? 'none' : 'lower'
  if (capitals === letters) return letters > 1 ? 'caps' : 'capital'
  return capitals === 1 && classAt(written, 0) & CAPITAL ? 'capital' : 'mixed'
}
