import { addDays, addMonths, isRealDay, monthNames, sayDay } from '../days.ts'
import type { Day } from '../plan.ts'
import { type ReadDay, readDays } from '../reading/dates.ts'
import { dayWithWeekday, weekdayName, weekdayOn } from './saying.ts'
import type { TypedDay } from './typed-day.ts'

/** "Fri 12 June" where 12 June is a Saturday: one of the two is a slip, and only the writer knows which. */
export const askAboutWeekday = ({ day, weekday }: ReadDay): TypedDay | undefined => {
  if (day === undefined || weekday === undefined || weekdayOn(day) === weekday) return undefined
  const apart = (weekday - weekdayOn(day) + 7) % 7
  const nearest = addDays(day, apart > 3 ? apart - 7 : apart)
  const yearBefore = addMonths(day, -12)
  const fitsYearBefore = weekdayOn(yearBefore) === weekday && yearBefore.slice(5) === day.slice(5)
  return {
    ask: `${sayDay(day)} is a ${weekdayName(weekdayOn(day))}, not a ${weekdayName(weekday)}. Which day do you mean?`,
    choices: [day, nearest, ...(fitsYearBefore ? [yearBefore] : [])],
  }
}

/** A month or a week is not a day: its first and last are offered. `day` is its last. */
export const askAboutWholeOf = (day: Day, words: string, today: Day): TypedDay =>
  /\bweek\b/i.test(words) ? askAboutWeek(day, words, today) : askAboutMonth(day, words, today)

const askAboutWeek = (sunday: Day, words: string, today: Day): TypedDay => {
  const [monday, friday] = [addDays(sunday, -6), addDays(sunday, -2)]
  const choices = /\bend\b/i.test(words) ? [friday, sunday] : [monday, friday]
  return { ask: 'This is a whole week. Which day in it?', choices: choices.filter(each => each >= today) }
}

const askAboutMonth = (last: Day, words: string, today: Day): TypedDay => {
  const first = `${last.slice(0, 8)}01`
  // "June 26" may be a day of June, or June 2026.
  const figure = /\b(\d\d)$/.exec(words)?.[1]
  const name = monthNames[Number(last.slice(5, 7)) - 1]
  const [asDay] = figure === undefined ? [] : readDays(`${figure} ${name}`, today)
  if (asDay?.day !== undefined)
    return {
      ask: `Is this ${sayDay(asDay.day)}, or all of ${name}? Which day?`,
      choices: [asDay.day, first, last],
    }
  if (/\bmid(?:dle)?\b/i.test(words))
    return { ask: 'The middle of a month is not a day. Which day?', choices: [`${last.slice(0, 8)}15`] }
  const choices = [first, last].filter(each => each >= today || last < today)
  return { ask: 'This is a whole month. Which day in it?', choices }
}

/** "Next month", "this month". */
export const askAboutNextMonth = (words: string, today: Day): TypedDay | undefined => {
  if (!/^(?:by |before |in |during )?(?:this|next) month$/i.test(words)) return undefined
  const [last] = readDays(`end of ${words.replace(/^.*(?=\b(?:this|next)\b)/i, '')}`, today)
  return last?.day === undefined ? undefined : askAboutMonth(last.day, '', today)
}

/** "6/13": there is no month 13, so that it was perhaps written the American way round. */
export const askAboutMonthFirst = (words: string, today: Day): TypedDay | undefined => {
  const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(words) ?? []
  if (first === undefined || second === undefined) return undefined
  const [turned] = readDays([second, first, ...(year === undefined ? [] : [year])].join('/'), today)
  if (turned?.day === undefined || !isRealDay(turned.day))
    return { fault: 'No calendar has this day. Type the day, then the month: 12/6 is 12 June.' }
  return {
    ask: `There is no month ${Number(second)}: the day comes first. Do you mean ${dayWithWeekday(turned.day)}?`,
    choices: [turned.day],
  }
}
