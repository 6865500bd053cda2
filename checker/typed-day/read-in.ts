import { addDays, addMonths, daysBetween, isRealDay } from '../days.ts'
import type { Day } from '../plan.ts'
import { type ReadDay, readDays } from '../reading/dates.ts'
import type { Token } from '../reading/token.ts'
import { tokenise } from '../reading/tokenise.ts'
import { askAboutWeekday, askAboutWholeOf } from './asking.ts'
import { countedFrom } from './counted.ts'
import { whyNoSuchDay } from './no-such-day.ts'
import { dayWithWeekday, understood } from './saying.ts'
import type { Leaning, TypedDay } from './typed-day.ts'

type RealRead = ReadDay & { readonly day: Day }

/** What the days in the words come to; nothing where there are none. */
export const readIn = (words: string, today: Day, leaning: Leaning): TypedDay | undefined => {
  const read = readDays(words, today)
  const last = read.length > 1 ? read.filter(({ start }) => isLasting(words.slice(0, start))) : []
  const [one, ...others] = last.length === 1 ? last : read
  if (one === undefined) return undefined
  if (one.figures !== undefined) return whyNoSuchDay(one.figures, today)
  if (others.length > 0) return askWhichOf(read)
  if (one.day === undefined || !isRealDay(one.day))
    return { fault: 'No calendar has this day. Type it as day, month and year, such as 12/6/2027.' }
  const meant = leaning === 'back' ? lookedBack(one.day, words, today) : one.day
  const asked = askAbout({ ...one, day: meant }, words, today, read.length > 1)
  return asked ?? withYearBefore(understood(meant, words, today), words, today)
}

const isLasting = (before: string): boolean => /(?:\b(?:until|till|til|to)|–|-)\s*(?:the\s+)?$/i.test(before)

const askWhichOf = (read: readonly ReadDay[]): TypedDay => {
  const choices = [...new Set(read.flatMap(({ day }) => (day === undefined ? [] : [day])))].slice(0, 4)
  return { ask: 'More than one day stands here. Which one do you mean?', choices }
}

/** What has to be asked before a day can be taken as meant. */
const askAbout = (read: RealRead, words: string, today: Day, endsSeveral: boolean): TypedDay | undefined => {
  const [before, after] = [words.slice(0, read.start), words.slice(read.end)]
  if (!read.exact) return askAboutWholeOf(read.day, words, today)
  const counted = countedFrom(read.day, before)
  if (counted !== undefined) return understood(counted, words, today)
  if (/\b(?:after|following|past)\s+(?:the\s+)?$/i.test(before))
    return {
      ask: `Which day after ${dayWithWeekday(read.day)}?`,
      choices: [addDays(read.day, 1), addDays(read.day, 7)],
    }
  if (/\b(?:every|each|weekly|daily|fortnightly|monthly)\b/i.test(before + after) && !isLasting(before))
    return { ask: 'This says how often. Which is the last day?' }
  if (/\bnot\b/i.test(before)) return { ask: 'This says which day it is not. Which day is it?' }
  const weekday = askAboutWeekday(read)
  if (weekday !== undefined) return weekday
  if (!endsSeveral && [...tokenise(before), ...tokenise(after)].some(isBareFigure))
    return { ask: `Do you mean ${dayWithWeekday(read.day)}?`, choices: [read.day] }
  return undefined
}

/** A figure that no day, time of day or measure accounts for, and that may have been part of the day. */
const isBareFigure = ({ kind, unit }: Token): boolean =>
  kind === 'number' && (unit === '' || unit === 'ordinal' || unit === 'slash' || unit === 'date')

/** The same day a year before, where no year was typed; nothing where one was, or the day is counted from today. */
const yearBefore = (day: Day, words: string, today: Day): Day | undefined => {
  if (day <= today) return undefined
  const earlier = readDays(words, addDays(addMonths(today, -12), 1)).at(-1)?.day
  return earlier !== undefined && earlier <= today && earlier.slice(5) === day.slice(5) ? earlier : undefined
}

/** What has been done was done on the last such day, not on the next. */
const lookedBack = (day: Day, words: string, today: Day): Day => {
  const named = readDays(words, today).at(-1)
  const isWeekdayAlone = named?.weekday !== undefined && !/\d/.test(words)
  if (isWeekdayAlone && day > today) return addDays(day, -7)
  return yearBefore(day, words, today) ?? day
}

/** A few weeks ago, typed without its year, is taken as most of a year ahead: that is said, with what to type. */
const withYearBefore = (read: TypedDay, words: string, today: Day): TypedDay => {
  if (!('day' in read) || read.note !== undefined) return read
  const gone = yearBefore(read.day, words, today)
  if (gone === undefined || daysBetween(gone, today) > 92) return read
  return {
    ...read,
    note: `We took this as still to come. If it has gone by, type the year: ${gone.slice(0, 4)}.`,
  }
}
