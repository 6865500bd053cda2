import { addDays, addMonths, daysBetween, sayDay } from '../days.ts'
import type { Day } from '../plan.ts'
import type { TypedDay } from './typed-day.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Which day of the week it is, Sunday being 0. */
export const weekdayOn = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** The name of a day of the week, Sunday being 0. */
export const weekdayName = (weekday: number): string => weekdays[weekday] ?? ''

/** A day said back with its weekday, "Friday 12 June 2026": people notice a wrong weekday sooner than a wrong figure. */
export const dayWithWeekday = (day: Day): string => `${weekdayName(weekdayOn(day))} ${sayDay(day)}`

/** A day as it was understood, said back. */
export const understood = (day: Day, words: string, today: Day): TypedDay => {
  const note = noteOn(day, words, today)
  return { day, said: dayWithWeekday(day), ...(note !== undefined && { note }) }
}

/** What the writer may not have noticed about the day they typed. */
const noteOn = (day: Day, words: string, today: Day): string | undefined => {
  if (day === today) return 'This is today.'
  if (day < today) return daysBetween(day, today) === 1 ? 'This was yesterday.' : 'This day has gone by.'
  const next = /\bnext (\p{L}+day|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b/iu.exec(words)
  const sooner = addDays(day, -7)
  if (next && sooner > today) return `We took this as the one in next week, not ${dayWithWeekday(sooner)}.`
  return day > addMonths(today, 240) ? 'This is more than 20 years from now.' : undefined
}
