import { daysBetween } from '../../checker/days.ts'
import { dueOf } from '../../checker/due.ts'
import { type Assignment, type Day, isRealDay, type Task } from '../../checker/index.ts'
import { readDays } from '../../checker/reading/dates.ts'
import { dayWithWeekday } from '../../checker/typed-day/index.ts'
import { weekdays } from '../../checker/weekdays.ts'
import type { DayTold } from './told.ts'

/** A day with its weekday; as it was typed where no calendar has it. */
export const tellDay = (day: Day): string => (isRealDay(day) ? dayWithWeekday(day) : day)

/** When somebody does their part: their own words, with the weekday where they wrote nothing but a day. */
export const tellWhen = (
  assignment: Assignment,
  { repeat }: Task,
  today: Day,
  starts: Day | undefined,
): string | undefined => {
  const typed = assignment.by?.trim() ?? ''
  const due = dueOf(assignment, today, starts)
  if (typed !== '' && !isNothingButADay(typed, today)) return typed
  if (due !== undefined) return `by ${dayWithWeekday(due)}`
  if (typed !== '') return typed
  return repeat && tellRepeat(repeat)
}

const isNothingButADay = (typed: string, today: Day): boolean => {
  const [read, ...others] = readDays(typed, today)
  if (read?.day === undefined || !read.exact || others.length > 0) return false
  return /^(?:by )?(?:the )?$/i.test(typed.slice(0, read.start)) && read.end === typed.length
}

/** "every Monday and Thursday until Friday 18 December 2026". */
const tellRepeat = ({ days, from, until, stepDown }: NonNullable<Task['repeat']>): string => {
  const names = days.map(day => weekdays[day])
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
  return [
    days.length === 7 || days.length === 0 ? 'every day' : `every ${listed}`,
    from === undefined ? '' : `from ${tellDay(from)}`,
    until === undefined ? '' : `until ${tellDay(until)}`,
    stepDown === undefined ? '' : `(${stepDown})`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How far off a day is, as one would tell a child. */
export const tellAway = (day: Day, today: Day): DayTold => {
  const days = daysBetween(today, day)
  return { said: tellDay(day), away: awayInWords(days), isPast: days < 0 }
}

const awayInWords = (days: number): string => {
  if (days < 0) return 'That day has gone by.'
  if (days === 0) return 'That is today.'
  if (days === 1) return 'That is tomorrow.'
  if (days < 14) return `That is in ${days} days.`
  if (days < 70 && days % 7 === 0) return `That is in ${days / 7} weeks.`
  if (days < 70) return `That is in about ${Math.round(days / 7)} weeks.`
  const months = Math.round(days / 30.44)
  return months < 24
    ? `That is in about ${months} months.`
    : `That is in about ${Math.round(months / 12)} years.`
}
