import { addDays, addMonths } from '../days.ts'
import type { Day } from '../plan.ts'
import { weekdayOf } from './calendar-words.ts'
import type { Found } from './date-forms.ts'
import type { Token } from './token.ts'

const weekdayOn = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const nextWeekday = (from: Day, weekday: number): Day =>
  addDays(from, (weekday - weekdayOn(from) + 7) % 7)

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
export const relative = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
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
