import { type Attributes, saidBy } from './xml.ts'

// Letters of the fonts of signs that forms are made with, as the signs that everybody has.
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '•',
    110: '▪',
    111: '☐',
    113: '☐',
    114: '☐',
    115: '•',
    118: '•',
    119: '•',
    120: '☒',
    167: '▪',
    168: '☐',
    216: '•',
    224: '→',
    232: '→',
    240: '→',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': {
    79: '✗',
    80: '✓',
    81: '☒',
    82: '☑',
    83: '☒',
    84: '☒',
    151: '•',
    163: '☐',
    42: '☐',
    48: '☐',
  },
  symbol: { 183: '•', 174: '→', 45: '−', 179: '≥', 163: '≤', 177: '±', 176: '°' },
  webdings: { 97: '✓', 99: '☐', 103: '▪', 114: '✗' },
}

/** The sign that a letter of a font of signs shows; fonts that nobody knows show a gap. */
const signOf = (font: string, code: string): string => {
  const number = Number.parseInt(code, 16)
  if (!Number.isInteger(number) || number < 0 || number > 0xffff) return '�'
  const known = signs[font.toLowerCase()]
  const place = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number
  if (known) return known[place] ?? '�'
  return number >= 0xe000 && number <= 0xf8ff ? '�' : String.fromCharCode(number)
}

/** Words in a font of signs as the signs that they show; what nobody knows in it stays as it was typed. */
export const signsTyped = (font: string | undefined, words: string): string => {
  const known = signs[font?.toLowerCase() ?? '']
  return known
    ? words.replaceAll(/[!-\u00FF\uF021-\uF0FF]/g, letter => known[letter.charCodeAt(0) & 0xff] ?? letter)
    : words
}

/** A sign typed in a font of signs stays in a text as a letter that no font has: bullets are the usual ones. */
export const plainSigns = (text: string): string =>
  /[\uF000-\uF0FF]/.test(text)
    ? text.replaceAll(/[\uF000-\uF0FF]/g, sign => signs.wingdings?.[sign.charCodeAt(0) - 0xf000] ?? '•')
    : text

/** The letter that a tag stands for; none, for most tags. */
export const letterOf = (name: string, attributes: Attributes): string => {
  switch (name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return /^(?:page|column)$/.test(saidBy(attributes, 'type') ?? '') ? '' : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym':
      return signOf(saidBy(attributes, 'font') ?? '', saidBy(attributes, 'char') ?? '')
    default:
      return ''
  }
}
