import { addDays, daysBetween } from '../days.ts'
import type { Day } from '../plan.ts'
import { readDays } from '../reading/dates.ts'
import { weekdayOn } from './saying.ts'

const someTime =
  /(?:^|\s)(\S+ (?:days?|weeks?|fortnights?|months?|years?)) (before|after|from)\s*(?:the\s+)?$/i
const someWeekday = /(?:^|\s)(\p{L}{3,9}) (before|after)\s*(?:the\s+)?$/iu

/** "Two weeks before", "the Friday after": the day that such words make of the one they stand before. */
export const countedFrom = (day: Day, wordsBefore: string): Day | undefined => {
  const [, time, way] = someTime.exec(wordsBefore) ?? []
  if (time !== undefined) {
    const later = readDays(`in ${time}`, day)[0]?.day
    if (later === undefined) return undefined
    return way?.toLowerCase() === 'before' ? addDays(day, -daysBetween(day, later)) : later
  }
  const [, name = '', side] = someWeekday.exec(wordsBefore) ?? []
  const [named] = readDays(name, day)
  if (named?.day === undefined || named.weekday === undefined) return undefined
  const ahead = (named.weekday - weekdayOn(day) + 7) % 7 || 7
  return addDays(day, side?.toLowerCase() === 'before' ? ahead - (ahead === 7 ? 14 : 7) : ahead)
}
