import { addDays, daysBetween } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { bankHolidays, type Division } from './bank-holidays.ts'

const MONDAY = '2024-01-01'

const isWeekend = (day: Day): boolean => ((daysBetween(MONDAY, day) % 7) + 7) % 7 >= 5

/** A day on which offices are open: no Saturday, Sunday or bank holiday of that part of the country. */
export const isWorkingDay = (day: Day, division: Division): boolean =>
  !isWeekend(day) && !bankHolidays[division].has(day)

/** So many working days on, or back when below nought. The day after is day 1; nought is the day itself, whatever it is. */
export const addWorkingDays = (day: Day, count: number, division: Division): Day => {
  const step = Math.sign(count)
  let at = day
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at, division)) left -= 1
  }
  return at
}

/** How many working days lie after one day, up to and with the other; below nought when the other comes first. */
export const workingDaysBetween = (from: Day, to: Day, division: Division): number => {
  const step = to < from ? -1 : 1
  let count = 0
  for (let at = from; at !== to; ) {
    at = addDays(at, step)
    if (isWorkingDay(at, division)) count += step
  }
  return count
}

/** The working day that a person can still use: the day itself, or the last working day before it. */
export const workingDayBy = (day: Day, division: Division): Day =>
  isWorkingDay(day, division) ? day : addWorkingDays(day, -1, division)
