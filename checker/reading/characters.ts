/** Classes of UTF-16 units, so that a text is read in one pass without a regular expression a character. */
export const LETTER = 1
export const CAPITAL = 2
export const DIGIT = 4
export const SPACE = 8
export const NEWLINE = 16
export const APOSTROPHE = 32
export const HYPHEN = 64

const ascii = new Uint8Array(256)
for (let code = 65; code <= 90; code++) ascii[code] = LETTER | CAPITAL
for (let code = 97; code <= 122; code++) ascii[code] = LETTER
for (let code = 48; code <= 57; code++) ascii[code] = DIGIT
for (let code = 0xc0; code <= 0xff; code++)
  if (code !== 0xd7 && code !== 0xf7) ascii[code] = code < 0xdf ? LETTER | CAPITAL : LETTER
for (const code of [9, 11, 12, 32, 0xa0]) ascii[code] = SPACE
for (const code of [10, 13]) ascii[code] = NEWLINE
ascii[39] = APOSTROPHE
ascii[45] = HYPHEN

/** A letter beyond Latin-1 counts as a capital when lower-casing changes it: Č, Ł, Ş. */
const beyond = (code: number): number => {
  if (code < 0x2000) return beyondLetter(code)
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE
  if (code === 0x2010 || code === 0x2011) return HYPHEN
  if (code === 0x2028 || code === 0x2029) return NEWLINE
  if (
    code <= 0x200f ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return SPACE
  if (code < 0x2c00 || (code >= 0x3001 && code <= 0x3004) || (code >= 0xd800 && code <= 0xf8ff)) return 0
  return code >= 0xfe00 && code <= 0xfe0f ? 0 : LETTER
}

const beyondLetter = (code: number): number => {
  if (code >= 0x300 && code <= 0x36f) return LETTER
  if (code === 0x2bc) return APOSTROPHE
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter ? LETTER : LETTER | CAPITAL
}

/** The class of the unit at a place; 0 beyond the end and for every mark. */
export const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < 256 ? (ascii[code] ?? 0) : code >= 256 ? beyond(code) : 0
}
