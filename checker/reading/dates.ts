import { addDays, addMonths, isRealDay } from '../days.ts'
import type { Day } from '../plan.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

/** A day as typed: where it stands, which day it is, or that no calendar has it. `exact`: it names one day, not a month. */
export type ReadDay = {
  readonly start: number
  readonly end: number
  readonly day?: Day
  readonly impossible: boolean
  readonly exact: boolean
}

type Found = {
  readonly length: number
  readonly day: Day | undefined
  readonly impossible?: boolean
  readonly exact?: boolean
}

/** Every day in a text, in order, read the UK way round. A day without a year is the next one on or after `today`. */
export const readDays = (text: string, today: Day): readonly ReadDay[] => {
  const tokens = tokenise(text).filter(token => token.kind !== 'mark' || token.norm !== ',')
  const days: ReadDay[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at, today)
    if (found === undefined) at++
    else {
      const { day, impossible = false, exact = true } = found
      const end = (tokens[at + found.length - 1] as Token).end
      days.push({
        start: (tokens[at] as Token).start,
        end,
        impossible,
        exact,
        ...(day !== undefined && { day }),
      })
      at += found.length
    }
  }
  return days
}

/** The day a "by when" box means: the one after "until" or "to", else the first; none when no day can be made of it. */
export const readDay = (text: string, today: Day): Day | undefined => {
  const days = readDays(text, today).filter(read => read.day !== undefined)
  const last = days.findLast(read =>
    /\b(?:until|till|to|by|before|–|-)\s*(?:the\s+)?$/i.test(text.slice(0, read.start)),
  )
  return (last ?? days[0])?.day
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const longMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const shortWeekdays: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
}

const monthOf = (token: Token | undefined): number => {
  if (token?.kind !== 'word') return 0
  const long = longMonths.indexOf(token.norm)
  return (long >= 0 ? long : token.norm === 'sept' ? 8 : months.indexOf(token.norm)) + 1
}

const weekdayOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined
  const at = weekdays.indexOf(token.norm)
  return at >= 0 ? at : shortWeekdays[token.norm]
}

const readAt = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const token = tokens[at] as Token
  if (token.unit === 'date') return numeric(token.norm)
  const weekday = weekdayOf(token)
  if (weekday !== undefined) {
    const after = afterWeekday(tokens, at, today)
    if (after !== undefined) return after
    return { length: 1, day: nextWeekday(today, weekday) }
  }
  return (
    dayAndMonth(tokens, at, today) ??
    monthFirst(tokens, at, today) ??
    relative(tokens, at, today) ??
    slashed(token, today) ??
    dayAlone(tokens, at, today)
  )
}

/** "Fri 12 June", "Mon 12/1", "Thursday the 5th": the figures decide, the weekday only comes with them. */
const afterWeekday = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const skip = tokens[at + 1]?.norm === 'the' || tokens[at + 1]?.norm === '.' ? 2 : 1
  const next = tokens[at + skip]
  if (next === undefined || next.kind !== 'number') return undefined
  const read =
    next.unit === 'date'
      ? numeric(next.norm)
      : (dayAndMonth(tokens, at + skip, today) ??
        slashed(next, today) ??
        (next.unit === 'ordinal' ? nextDate(next.value, today, 1) : undefined))
  return read && { ...read, length: read.length + skip }
}

const numeric = (norm: string): Found => {
  const [first = '', second = '', third = ''] = norm.split(/[/.-]/)
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first]
  return made(fullYear(Number(year)), Number(month), Number(day), 1)
}

const fullYear = (year: number): number => (year > 99 ? year : year < 70 ? 2000 + year : 1900 + year)

const two = (figure: number): string => String(figure).padStart(2, '0')

const made = (year: number, month: number, day: number, length: number): Found => {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isRealDay(written) ? { length, day: written } : { length, day: undefined, impossible: true }
}

const isDayFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  (token.unit === '' || token.unit === 'ordinal') &&
  Number.isInteger(token.value) &&
  token.value >= 1 &&
  token.value <= 31

const yearAt = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'number' || token.unit !== '' || !Number.isInteger(token.value)) return undefined
  if (token.value >= 1990 && token.value <= 2100) return token.value
  return /^\d\d$/.test(token.norm) && token.value >= 20 && token.value < 70 ? 2000 + token.value : undefined
}

/** "12 June 2026", "the 1st of May", "12th June 26". */
const dayAndMonth = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  if (!isDayFigure(tokens[at])) return undefined
  const of = tokens[at + 1]?.norm === 'of' ? 1 : 0
  const month = monthOf(tokens[at + 1 + of])
  if (month === 0) return undefined
  return inYear(tokens[at + 2 + of], month, (tokens[at] as Token).value, today, 2 + of)
}

/** "June 12th", "June 2026", "March": a month alone stands for its last day. */
const monthFirst = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const month = monthOf(tokens[at])
  const token = tokens[at] as Token
  if (month === 0 || (token.shape === 'lower' && (month === 5 || month === 3) && tokens.length > 1))
    return undefined
  const skip = tokens[at + 1]?.norm === 'the' ? 2 : 1
  const year = yearAt(tokens[at + 1])
  if (year === undefined || year < 2000) {
    if (isDayFigure(tokens[at + skip]))
      return inYear(tokens[at + skip + 1], month, (tokens[at + skip] as Token).value, today, skip + 1)
  }
  const first = year === undefined ? next(month, 1, addMonths(today, -1)) : `${year}-${two(month)}-01`
  return { length: year === undefined ? 1 : 2, day: addDays(addMonths(first, 1), -1), exact: false }
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
  const leap = made(2028, month, day, length)
  return leap.day === undefined ? leap : { length, day: next(month, day, today) }
}

/** The first such day of the year on or after a day; 29 February waits for a leap year. */
const next = (month: number, day: number, from: Day): Day => {
  for (let year = Number(from.slice(0, 4)); ; year++) {
    const candidate = `${year}-${two(month)}-${two(day)}`
    if (isRealDay(candidate) && candidate >= from) return candidate
  }
}

const slashed = (token: Token, today: Day): Found | undefined => {
  if (token.unit !== 'slash') return undefined
  const [day = 0, month = 0] = token.norm.split('/').map(Number)
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined
  const leap = made(2028, month, day, 1)
  return leap.day === undefined ? leap : { length: 1, day: next(month, day, today) }
}

/** "the 20th": the next one. */
const dayAlone = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
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

const nextDate = (date: number, today: Day, length: number): Found => {
  for (let month = 0; month < 3; month++) {
    const first = addMonths(`${today.slice(0, 8)}01`, month)
    const candidate = `${first.slice(0, 8)}${two(date)}`
    if (isRealDay(candidate) && candidate >= today) return { length, day: candidate }
  }
  return { length, day: undefined, impossible: true }
}

const weekdayOn = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

const nextWeekday = (from: Day, weekday: number): Day => addDays(from, (weekday - weekdayOn(from) + 7) % 7)

const units: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  wk: 7,
  wks: 7,
  fortnight: 14,
  fortnights: 14,
}

/** "today", "in 2 weeks", "6 weeks from today", "within five days", "next Friday", "end of next week". */
const relative = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const token = tokens[at] as Token
  if (token.norm === 'today' || token.norm === 'tonight') return { length: 1, day: today }
  if (token.norm === 'tomorrow') return { length: 1, day: addDays(today, 1) }
  const after = tokens[at + 1]
  if (token.norm === 'next' || token.norm === 'this') {
    const weekday = weekdayOf(after)
    if (weekday !== undefined) {
      const monday = addDays(today, -((weekdayOn(today) + 6) % 7))
      return {
        length: 2,
        day: token.norm === 'next' ? addDays(monday, 7 + ((weekday + 6) % 7)) : nextWeekday(today, weekday),
      }
    }
    if (after?.norm === 'week')
      return {
        length: 2,
        day: addDays(nextWeekday(today, 0), token.norm === 'next' && weekdayOn(today) !== 0 ? 7 : 0),
        exact: false,
      }
    return undefined
  }
  const isAhead = token.norm === 'in' || token.norm === 'within'
  const count = isAhead ? after : token
  const figure = count?.norm === 'a' ? 1 : count?.value
  if (count === undefined || figure === undefined || !Number.isInteger(figure) || figure > 400)
    return undefined
  const unit = tokens[at + (isAhead ? 2 : 1)]
  const length = isAhead ? 3 : 2
  const from =
    tokens[at + length]?.norm === 'from' && /^(?:today|now)$/.test(tokens[at + length + 1]?.norm ?? '')
  const toToday = tokens[at + length]?.norm === 'today'
  if (!isAhead && !from && !toToday) return undefined
  const reach = length + (from ? 2 : toToday ? 1 : 0)
  if (unit?.norm === 'month' || unit?.norm === 'months')
    return { length: reach, day: addMonths(today, figure) }
  const days = units[unit?.norm ?? '']
  return days === undefined ? undefined : { length: reach, day: addDays(today, figure * days) }
}
