import type { NumberUnit } from './token.ts'

/** A number as people type it: how far it runs, its value and what its own characters say it counts. */
export type ReadNumber = { readonly end: number; readonly value: number; readonly unit: NumberUnit }

const date = /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/y
const slash = /(\d{1,3})\/(\d{1,3})(?![\d/])/y
const clock = /\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|a\.m|p\.m|noon)(?![a-z])|\d{1,2}:\d{2}(?!\d)/iy
const plain = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y
const suffix =
  /\s?%|st\b|nd\b|rd\b|th\b|(?:kg|g|ml|l|cm|mm|m|km|mg|mcg|k|x|hrs?|mins?|yrs?|lbs?|oz|p|ish|af|il|ydd|ed|fed|eg|ain)(?![a-z])/iy

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads the number that starts at a digit. UK order; a value that is not one figure (a date) has none. */
export const readNumber = (text: string, at: number, money: boolean): ReadNumber => {
  const asDate = matchAt(date, text, at)
  if (asDate) return { end: at + asDate[0].length, value: Number.NaN, unit: 'date' }
  const asSlash = matchAt(slash, text, at)
  if (asSlash) {
    const value = Number(asSlash[1]) / Number(asSlash[2])
    return { end: at + asSlash[0].length, value, unit: 'slash' }
  }
  const asClock = matchAt(clock, text, at)
  if (asClock) return { end: at + asClock[0].length, value: Number.NaN, unit: 'clock' }
  const number = matchAt(plain, text, at)?.[0] ?? text.charAt(at)
  const value = Number(number.replaceAll(',', ''))
  const end = at + number.length
  if (money) return { end, value, unit: 'money' }
  const tail = matchAt(suffix, text, end)?.[0]
  if (tail === undefined) return { end, value, unit: '' }
  const unit =
    tail.trim() === '%'
      ? 'percent'
      : /^(?:st|nd|rd|th|af|il|ydd|ed|fed|eg|ain)$/i.test(tail)
        ? 'ordinal'
        : 'unit'
  return { end: end + tail.length, value, unit }
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** Numbers written as words, with their values. "Fourty" is how people write it. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['fourty', 40],
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
])
