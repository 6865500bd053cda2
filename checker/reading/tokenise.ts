import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, NEWLINE, SPACE } from './characters.ts'
import { readNumber } from './numbers.ts'
import { forgetTooMuch, spellingOf } from './spelling.ts'
import { Token } from './token.ts'

const initials = /(?:[A-Za-z]\.){2,}|(?:[A-Za-z]\.)+[A-Za-z](?![A-Za-z])/y
const slashed = /(?:w\/[cebk]|c\/o|n\/a|y\/o|d\/w|a&e|r&r|s\/he|s\/w|h\/v|f\/c|y\/w)(?![a-z])/iy

/** Splits a text into words, numbers and marks, each with its exact place; hyphens join, apostrophes stay inside. */
export const tokenise = (text: string): Token[] => {
  forgetTooMuch()
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
      const { end, value, unit } = readNumber(text, at, before === 163 || before === 0x20ac)
      tokens.push(new Token(spellingOf(text, at, end), at, end, false, joined, value, unit))
      at = end
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
      tokens.push(new Token(spellingOf(text, at, end), at, end, false, false))
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
    const end = start + length
    return new Token(spellingOf(text, start, end), start, end, false, joined)
  }
  let end = start
  for (;;) {
    while (isSmallLetter(text.charCodeAt(end))) end++
    const kind = classAt(text, end)
    if (!(kind & (LETTER | DIGIT)) && !(kind & APOSTROPHE && classAt(text, end + 1) & LETTER)) break
    end++
  }
  const spelling = spellingOf(text, start, end)
  const possessive =
    spelling.owns || (endsInS(text, end) && spelling.norm !== '' && (classAt(text, end) & APOSTROPHE) !== 0)
  return new Token(spelling, start, end, possessive, joined)
}
