import { CAPITAL, classAt, DIGIT, LETTER } from './characters.ts'
import { numberWords } from './numbers.ts'
import { isOwners, withoutOwner } from './possessive.ts'
import type { Shape, TokenKind } from './token.ts'
import { COUNTED, type Word, wordOf } from './words.ts'

/** One way of writing a word, a number or a mark, and all that is known of it whatever text it stands in. */
export type Spelling = {
  readonly kind: TokenKind
  readonly written: string
  /** Lower-cased, with straight apostrophes and without a possessive ending; what word lists are compared with. */
  readonly norm: string
  readonly shape: Shape
  /** Ends in an owner's 's. */
  readonly owns: boolean
  /** What a word counts; below 0 for most, which count nothing. */
  readonly counts: number
  readonly word: Word
  /** Its classes by the lists alone. */
  readonly classes: number
  /** What it says about jobs, teams and groups; below 0 until somebody asks. */
  person: number
}

/** The spellings met, each at the place of its hash or the next free one. */
const PLACES = 1 << 15
let met: (Spelling | undefined)[] = []
let many = PLACES

/** No more are kept, so that memory stays flat and a free place is always near. */
const MOST = PLACES / 2

/** To be asked between texts: begins afresh when that many are kept. */
export const forgetTooMuch = (): void => {
  if (many < MOST) return
  met = new Array(PLACES)
  many = 0
}

/** To be asked when words were listed: what is known of them is read anew. */
export const forgetSpellings = (): void => {
  many = PLACES
}

/**
 * The spelling of a stretch of a text. Most were met before and are known again where they stand: nothing is
 * cut from the text, lower-cased or looked up for them, which took as long again.
 */
export const spellingOf = (text: string, start: number, end: number): Spelling => {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  for (let known = met[place]; known !== undefined; known = met[place]) {
    if (known.written.length === end - start && text.startsWith(known.written, start)) return known
    place = (place + 1) & (PLACES - 1)
  }
  const spelling = spelt(copied(text.slice(start, end)))
  if (end - start > LONGEST || many === MOST) return spelling
  many++
  met[place] = spelling
  return spelling
}

/** What is longer is no word of ours. */
const LONGEST = 48

/** What is cut from a text may keep the whole text in memory; a copy does not. */
const copied = (written: string): string => [...written].join('')

const spelt = (written: string): Spelling => {
  const first = classAt(written, 0)
  const kind = first & LETTER ? 'word' : first & DIGIT ? 'number' : 'mark'
  const isWord = kind === 'word'
  const isShortForm = isWord && shortForm.test(written)
  const isWhole = isWord && !isShortForm
  let norm = written.length > LONGEST && !isShortForm ? '' : kind === 'mark' ? written : written.toLowerCase()
  if (isWord) norm = isWhole ? norm.replaceAll(/[‘’ʼ]/g, "'") : norm.replaceAll('.', '')
  const owns = isWhole && isOwners(norm)
  if (owns) norm = withoutOwner(norm)
  const shape = isWhole ? shapeOf(written, owns) : !isWord ? 'none' : first & CAPITAL ? 'caps' : 'lower'
  const counts = isWord ? (numberWords.get(norm) ?? -1) : -1
  const word = wordOf(norm)
  const listed = isWord ? word.classes : 0
  const classes = kind === 'number' || counts >= 0 ? listed | COUNTED : listed
  return { kind, written, norm, shape, owns, counts, word, classes, person: -1 }
}

/** G.P., w/c, A&E. */
const shortForm = /[./&]/

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
