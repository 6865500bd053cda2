import { APOSTROPHE, CAPITAL, classAt, DIGIT, HYPHEN, LETTER, NEWLINE, SPACE } from './characters.ts'
import { numberWords, readNumber } from './numbers.ts'
import { isOwners, withoutOwner } from './possessive.ts'
import { type Shape, Token } from './token.ts'

const initials = /(?:[A-Za-z]\.){2,}|(?:[A-Za-z]\.)+[A-Za-z](?![A-Za-z])/y
const slashed = /(?:w\/[cebk]|c\/o|n\/a|y\/o|d\/w|a&e|r&r|s\/he|s\/w|h\/v|f\/c|y\/w)(?![a-z])/iy
const LONGEST = 48

const shapeOf = (capitals: number, letters: number, firstIsCapital: boolean): Shape => {
  if (letters === 0) return 'none'
  if (capitals === 0) return 'lower'
  if (capitals === letters && letters > 1) return 'caps'
  return firstIsCapital && capitals === 1 ? 'capital' : capitals === letters ? 'capital' : 'mixed'
}

/** Splits a text into words, numbers and marks, each with its exact place; hyphens join, apostrophes stay inside. */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  let joined = false
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind & (SPACE | NEWLINE)) {
      at++
      joined = false
    } else if (kind & LETTER) {
      const token = word(text, at, joined)
      tokens.push(token)
      at = token.end
      joined = false
    } else if (kind & DIGIT) {
      const before = text.charCodeAt(at - 1)
      const read = readNumber(text, at, before === 163 || before === 0x20ac)
      tokens.push(
        new Token(
          'number',
          at,
          read.end,
          lower(text, at, read.end),
          'none',
          false,
          joined,
          read.value,
          read.unit,
        ),
      )
      at = read.end
      joined = false
    } else if (
      kind & HYPHEN &&
      tokens.length > 0 &&
      tokens[tokens.length - 1]?.end === at &&
      classAt(text, at + 1) & (LETTER | DIGIT)
    ) {
      joined = true
      at++
    } else {
      const end = at + (isHighSurrogate(text, at) ? 2 : 1)
      tokens.push(new Token('mark', at, end, text.slice(at, end), 'none', false, false, Number.NaN, ''))
      at = end
      joined = false
    }
  }
  return tokens
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
}

const lower = (text: string, start: number, end: number): string =>
  end - start > LONGEST ? '' : text.slice(start, end).toLowerCase()

/** What most texts are made of. */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122

/** Few words do, and only they can be an owner's. */
const endsInS = (text: string, end: number): boolean => (text.charCodeAt(end - 1) | 32) === 115

const special = (text: string, at: number): number => {
  const next = text.charCodeAt(at + 1)
  if (next !== 46 && next !== 47 && next !== 38) return 0
  const pattern = next === 46 ? initials : slashed
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

const word = (text: string, start: number, joined: boolean): Token => {
  const length = special(text, start)
  if (length > 0) {
    const norm = text
      .slice(start, start + length)
      .toLowerCase()
      .replaceAll('.', '')
    const shape: Shape = classAt(text, start) & CAPITAL ? 'caps' : 'lower'
    return new Token('word', start, start + length, norm, shape, false, joined, Number.NaN, '')
  }
  let end = start
  let capitals = 0
  let letters = 0
  let curly = false
  for (;;) {
    for (; isSmallLetter(text.charCodeAt(end)); end++) letters++
    const kind = classAt(text, end)
    if (kind & LETTER) {
      letters++
      if (kind & CAPITAL) capitals++
    } else if (kind & APOSTROPHE && classAt(text, end + 1) & LETTER) {
      curly ||= text.charCodeAt(end) !== 39
    } else if (!(kind & DIGIT)) break
    end++
  }
  let shown = end - start > LONGEST ? '' : text.slice(start, end)
  if (capitals > 0) shown = shown.toLowerCase()
  if (curly) shown = shown.replaceAll(/[‘’ʼ]/g, "'")
  let possessive = false
  if (endsInS(text, end)) {
    if (isOwners(shown)) {
      possessive = true
      shown = withoutOwner(shown)
      if (capitals > 1 && text.charCodeAt(end - 1) === 115) letters--
    } else if (shown !== '' && classAt(text, end) & APOSTROPHE) possessive = true
  }
  const shape = shapeOf(capitals, letters, (classAt(text, start) & CAPITAL) !== 0)
  const value = letters < 10 ? (numberWords.get(shown) ?? Number.NaN) : Number.NaN
  return new Token('word', start, end, shown, shape, possessive, joined, value, '')
}
