import type { Day } from '../plan.ts'
import { weekdayOf, welshWeekdayAt } from './calendar-words.ts'
import {
  dayAlone,
  dayAndMonth,
  type Figures,
  type Found,
  lastOfMonth,
  monthFirst,
  nextDate,
  numeric,
  slashed,
} from './date-forms.ts'
import { nextWeekday, relative, weekOfWeekday } from './relative-dates.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'

/** A day as typed: where it stands, which day it is, or that no calendar has it. `exact`: it names one day, not a month. */
export type ReadDay = {
  readonly start: number
  readonly end: number
  readonly day?: Day
  readonly impossible: boolean
  readonly exact: boolean
  /** What was written, where no calendar has it. */
  readonly figures?: Figures
  /** The weekday written beside it, Sunday being 0; it may not be that of the day. */
  readonly weekday?: number
}

/** Every day in a text, in order, read the UK way round. A day without a year is the next one on or after `today`. */
export const readDays = (text: string, today: Day): readonly ReadDay[] => {
  const tokens = tokenise(text).filter(token => token.kind !== 'mark' || token.norm !== ',')
  const days: ReadDay[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readAt(tokens, at, today)
    if (found === undefined) at++
    else {
      const { length, day, impossible = false, exact = true, ...more } = found
      const end = (tokens[at + length - 1] as Token).end
      days.push({
        start: (tokens[at] as Token).start,
        end,
        impossible,
        exact,
        ...(day !== undefined && { day }),
        ...more,
      })
      at += length
    }
  }
  return days
}

/** The day a "by when" box means: the one after "until" or "to", else the first; none when no day can be made of it. */
export const readDay = (text: string, today: Day): Day | undefined => {
  const days = readDays(text, today).filter(read => read.day !== undefined)
  const last = days.findLast(read =>
    /\b(?:until|till|to|by|before|tan|hyd|erbyn|cyn|–|-)\s*(?:the\s+)?$/i.test(text.slice(0, read.start)),
  )
  return (last ?? days[0])?.day
}

const readAt = (tokens: readonly Token[], at: number, today: Day): Found | undefined => {
  const token = tokens[at] as Token
  if (token.unit === 'date') return numeric(token.norm)
  const inWelsh = welshWeekdayAt(tokens, at)
  if (inWelsh !== undefined) {
    const after = afterWeekday(tokens, at + 1, today) ?? { length: 1, day: nextWeekday(today, inWelsh) }
    return { ...after, length: after.length + 1, weekday: inWelsh }
  }
  const weekday = weekdayOf(token)
  if (weekday !== undefined) {
    const after = afterWeekday(tokens, at, today)
    if (after !== undefined) return { ...after, weekday }
    return {
      ...(weekOfWeekday(tokens, at, today, weekday) ?? { length: 1, day: nextWeekday(today, weekday) }),
      weekday,
    }
  }
  return (
    lastOfMonth(tokens, at, today) ??
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
