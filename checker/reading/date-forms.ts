import { addDays, addMonths, isRealDay } from '../days.ts'
import type { Day } from '../plan.ts'
import { monthOf, welshMonthOf } from './calendar-words.ts'
import type { Token } from './token.ts'

/** A day as its figures name it, whether or not a calendar has it. */
export type Figures = { readonly year?: number; readonly month: number; readonly day: number }

/** How many tokens a day takes up, and which day it is; `exact` is false for a whole month or week. */
export type Found = {
  readonly length: number
  readonly day: Day | undefined
  readonly impossible?: boolean
  readonly exact?: boolean
  /** What was written, where no calendar has it. */
  readonly figures?: Figures
  /** The weekday written beside it, Sunday being 0; it may not be that of the day. */
  readonly weekday?: number
}

export const numeric = (norm: string): Found => {
  const [first = '', second = '', third = ''] = norm.split(/[/.-]/)
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first]
  return made(fullYear(Number(year)), Number(month), Number(day), 1)
}

const fullYear = (year: number): number => (year > 99 ? year : year < 70 ? 2000 + year : 1900 + year)

const two = (figure: number): string => String(figure).padStart(2, '0')

const made = (year: number, month: number, day: number, length: number): Found => {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isRealDay(written)
    ? { length, day: written }
    : { length, day: undefined, impossible: true, figures: { year, month, day } }
}

/** A day of no year that no year has. */
const neverADay = (month: number, day: number, length: number): Found | undefined =>
  made(2028, month, day, length).impossible
    ? { length, day: undefined, impossible: true, figures: { month, day } }
    : undefined

const isDayFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  (token.unit === '' || token.unit === 'ordinal') &&
  Number.isInteger(token.value) &&
  token.value >= 1 &&
  token.value <= 31

const yearAt = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'number' || token.unit !== '' || !Number.isInteger(token.value)) return undefined
  if (token.value >= 1900 && token.value <= 2100) return token.value
  return /^\d\d$/.test(token.norm) && token.value >= 20 && token.value < 70 ? 2000 + token.value : undefined
}

/** "12 June 2026", "the 1st of May", "12th June 26". */
export const dayAndMonth = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  if (!isDayFigure(tokens[at])) return undefined
  const of = /^(?:of|o)$/.test(tokens[at + 1]?.norm ?? '') ? 1 : 0
  const month = monthOf(tokens[at + 1 + of])
  if (month === 0) return undefined
  return inYear(tokens[at + 2 + of], month, (tokens[at] as Token).value, today, 2 + of)
}

/** "June 12th", "June 2026", "March": a month alone stands for its last day. */
export const monthFirst = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const month = monthOf(tokens[at])
  const token = tokens[at] as Token
  if (month === 0 || (token.shape === 'lower' && (month === 5 || month === 3) && tokens.length > 1))
    return undefined
  if (welshMonthOf(token) > 0 && tokens.length > 1 && tokens[at - 1]?.norm !== 'mis') return undefined
  const skip = tokens[at + 1]?.norm === 'the' ? 2 : 1
  const year = yearAt(tokens[at + 1])
  if (year === undefined || year < 2000) {
    if (isDayFigure(tokens[at + skip]))
      return inYear(tokens[at + skip + 1], month, (tokens[at + skip] as Token).value, today, skip + 1)
  }
  const first = year === undefined ? next(month, 1, addMonths(today, -1)) : `${year}-${two(month)}-01`
  return { length: year === undefined ? 1 : 2, day: addDays(addMonths(first, 1), -1), exact: false }
}

/** "end of June", "the end of the month", "end of next month": one day, not a month. */
export const lastOfMonth = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  if (tokens[at]?.norm !== 'end' || tokens[at + 1]?.norm !== 'of') return undefined
  const named = tokens[at + 2] && monthFirst(tokens, at + 2, today)
  if (named?.exact === false) return { ...named, length: named.length + 2, exact: true }
  const which = tokens[at + 2]?.norm ?? ''
  if (!/^(?:the|this|next)$/.test(which) || tokens[at + 3]?.norm !== 'month') return undefined
  const first = addMonths(`${today.slice(0, 8)}01`, which === 'next' ? 2 : 1)
  return { length: 4, day: addDays(first, -1) }
}

const inYear = (
  yearToken: Token | undefined,
  month: number,
  day: number,
  today: Day,
  length: number,
): Found => {
  const year = yearAt(yearToken)
  if (year !== undefined) return made(year, month, day, length + 1)
  return neverADay(month, day, length) ?? { length, day: next(month, day, today) }
}

/** The first such day of the year on or after a day; 29 February waits for a leap year. */
const next = (month: number, day: number, from: Day): Day => {
  for (let year = Number(from.slice(0, 4)); ; year++) {
    const candidate = `${year}-${two(month)}-${two(day)}`
    if (isRealDay(candidate) && candidate >= from) return candidate
  }
}

export const slashed = (token: Token, today: Day): Found | undefined => {
  if (token.unit !== 'slash') return undefined
  const [day = 0, month = 0] = token.norm.split('/').map(Number)
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  return neverADay(month, day, 1) ?? { length: 1, day: next(month, day, today) }
}

/** "the 20th": the next one. */
export const dayAlone = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const token = tokens[at] as Token
  if (
    token.unit !== 'ordinal' ||
    tokens[at - 1]?.norm !== 'the' ||
    token.value > 31 ||
    monthOf(tokens[at + 1]) > 0
  )
    return undefined
  return /^(?:time|birthday|week|day|visit|session)$/.test(tokens[at + 1]?.norm ?? '')
    ? undefined
    : nextDate(token.value, today, 1)
}

export const nextDate = (date: number, today: Day, length: number): Found => {
  for (let month = 0; month < 3; month++) {
    const first = addMonths(`${today.slice(0, 8)}01`, month)
    const candidate = `${first.slice(0, 8)}${two(date)}`
    if (isRealDay(candidate) && candidate >= today) return { length, day: candidate }
  }
  return { length, day: undefined, impossible: true }
}
