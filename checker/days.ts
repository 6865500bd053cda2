import type { Day } from './plan.ts'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY = 86_400_000

const utc = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10))
const toDay = (instant: number): Day => new Date(instant).toISOString().slice(0, 10)

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const lengthOf = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (lengths[month - 1] ?? 0)

/** Whether a plan can be kept to it: the calendar has this day. The 31st of February is typed more often than one thinks. */
export const isRealDay = (day: Day | undefined): day is Day => {
  // Asked of every day of every plan, many times over: told by counting, without a calendar.
  if (day === undefined || !SHAPE.test(day) || day < '1000') return false
  const date = +day.slice(8, 10)
  return date >= 1 && date <= lengthOf(+day.slice(0, 4), +day.slice(5, 7))
}

/** So many days later, or earlier when the number is below nought. */
export const addDays = (day: Day, days: number): Day => toDay(utc(day) + days * DAY)

/** So many months later; a day that month does not have becomes its last, so three months from 30 November is 28 February. */
export const addMonths = (day: Day, months: number): Day => {
  const first = Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1 + months, 1)
  const start = new Date(first)
  const last = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate()
  return toDay(first + (Math.min(+day.slice(8, 10), last) - 1) * DAY)
}

/** How many days lie from one day to the other; below nought when the other comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / DAY)

/** Whole years lived on a day. A child born on 29 February is a year older on 1 March when there is no 29th. */
export const ageOn = (born: Day, on: Day): number =>
  +on.slice(0, 4) - +born.slice(0, 4) - (on.slice(5) < born.slice(5) ? 1 : 0)

/** The months as they are written. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day as people say it, "14 March 2026"; left as it was typed when it is not a real day. */
export const sayDay = (day: Day): string =>
  isRealDay(day) ? `${+day.slice(8, 10)} ${monthNames[+day.slice(5, 7) - 1]} ${+day.slice(0, 4)}` : day
