import { type Day, isRealDay } from '../checker/index.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/
const named = /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})\.?,? (\d{4}|\d{2})$/

/** The day that a text is, when it is nothing but a whole day: "12 June 2026", "12/6/26", "2026-06-12". */
export const writtenDay = (text: string): Day | undefined => {
  const typed = text.trim().toLowerCase()
  const [, isoYear, isoMonth, isoDay] = iso.exec(typed) ?? []
  const [, day, month, year] = numbers.exec(typed) ?? []
  const [, namedDay, name = '', namedYear] = named.exec(typed) ?? []
  const found = isoYear
    ? [isoYear, isoMonth, isoDay]
    : year
      ? [year, month, day]
      : [namedYear, String(months.indexOf(name.slice(0, 3)) + 1), namedDay]
  const [y = '', m = '', d = ''] = found
  const whole = `${y.length === 2 ? `20${y}` : y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isRealDay(whole) ? whole : undefined
}
