import { isOwners, withoutOwner } from './possessive.ts'
import { type Word, wordOf } from './word.ts'

/** How a word stands in texts, lower-cased and with a straight apostrophe: the word it is, and whether with an owner's ending. */
type Spelling = { readonly written: string; readonly word: Word; readonly owns: boolean }

/** The spellings met last, each where its hash says; another with the same place takes it over. */
const PLACES = 1 << 14
const met = new Array<Spelling | undefined>(PLACES).fill(undefined)

/** What a hash begins with, before its first letter. */
export const HASH = 0x811c9dc5 | 0

/** The hash with one more letter. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ lowered(code), 0x01000193)

/**
 * The spelling of a stretch of a text that hashes so. One that was met before is known again where it stands: most words
 * of a text are, and nothing is cut from the text, lower-cased or looked up for them.
 */
export const spellingOf = (text: string, start: number, end: number, hash: number): Spelling => {
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1)
  const known = met[place]
  if (known !== undefined && isWritten(text, start, end, known.written)) return known
  const written = text.slice(start, end).toLowerCase().replaceAll(/[‘’ʼ]/g, "'")
  const owns = isOwners(written)
  const spelling = { written, word: wordOf(owns ? withoutOwner(written) : written), owns }
  met[place] = spelling
  return spelling
}

const isWritten = (text: string, start: number, end: number, written: string): boolean => {
  if (end - start !== written.length) return false
  for (let at = start; at < end; at++)
    if (lowered(text.charCodeAt(at)) !== written.charCodeAt(at - start)) return false
  return true
}

/** A letter as spellings hold it; capitals beyond A to Z are left, and such words are always looked up. */
const lowered = (code: number): number =>
  code >= 65 && code <= 90 ? code + 32 : code === 0x2019 || code === 0x2018 || code === 0x2bc ? 39 : code
