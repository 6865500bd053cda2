import { addDays, addMonths } from '../days.ts'
import type { Day } from '../plan.ts'
import { weekdayOf } from './calendar-words.ts'
import type { Found } from './date-forms.ts'
import type { Token } from './token.ts'

const weekdayOn = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

export const nextWeekday = (from: Day, weekday: number): Day =>
  addDays(from, (weekday - weekdayOn(from) + 7) % 7)

const units: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
  ['wk', 7],
  ['wks', 7],
  ['fortnight', 14],
  ['fortnights', 14],
])

const monthsIn: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['months', 1],
  ['year', 12],
  ['years', 12],
])

const ahead: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])

/** "Tuesday week", "Friday fortnight": that weekday, and so much later. */
export const weekOfWeekday = (
  tokens: readonly Token[],
  at: number,
  today: Day,
  weekday: number,
): Found | undefined => {
  const after = tokens[at + 1]?.norm
  const later = after === 'week' ? 7 : after === 'fortnight' ? 14 : 0
  return later > 0 ? { length: 2, day: addDays(nextWeekday(today, weekday), later) } : undefined
}

/** "today", "in 2 weeks", "6 weeks from today", "a week on Tuesday", "within five days", "next Friday", "3 weeks ago". */
export const relative = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const token = tokens[at] as Token
  if (token.norm === 'day' && tokens[at + 1]?.norm === 'after' && tokens[at + 2]?.norm === 'tomorrow')
    return { length: 3, day: addDays(today, 2) }
  const near = ahead.get(token.norm)
  if (near !== undefined) return { length: 1, day: addDays(today, near) }
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
  const from = startAfter(tokens, at + length, today)
  if (!isAhead && from === undefined) return undefined
  const { more, day, turn } = from ?? { more: 0, day: today, turn: 1 }
  const months = monthsIn.get(unit?.norm ?? '')
  if (months !== undefined) return { length: length + more, day: addMonths(day, turn * figure * months) }
  const days = units.get(unit?.norm ?? '')
  return days === undefined ? undefined : { length: length + more, day: addDays(day, turn * figure * days) }
}

type Start = { readonly more: number; readonly day: Day; readonly turn: 1 | -1 }

/** Where "two weeks" are counted from: "from today", "today", "tomorrow", "on Tuesday", or back when they are "ago". */
const startAfter = (tokens: readonly Token[], at: number, today: Day): Start | undefined => {
  const [word = '', after] = [tokens[at]?.norm, tokens[at + 1]]
  if (word === 'from' && /^(?:today|now)$/.test(after?.norm ?? '')) return { more: 2, day: today, turn: 1 }
  if (word === 'today') return { more: 1, day: today, turn: 1 }
  if (word === 'tomorrow') return { more: 1, day: addDays(today, 1), turn: 1 }
  if (word === 'ago') return { more: 1, day: today, turn: -1 }
  const weekday = word === 'on' ? weekdayOf(after) : undefined
  return weekday === undefined ? undefined : { more: 2, day: nextWeekday(today, weekday), turn: 1 }
}
