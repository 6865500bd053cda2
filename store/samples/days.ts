import { addDays, type Day, sayDay } from '../../checker/index.ts'
import { workingDay } from '../seeding/telling.ts'

/** A day so many days from today, moved off the weekend: to the Monday when it is to come, to the Friday when it has gone by. */
export function dayAt(today: Day, away: number): Day {
  const day = addDays(today, away)
  if (away === 0 || workingDay(day) === day) return day
  return away > 0 ? workingDay(day) : addDays(workingDay(day), -3)
}

/** Puts real days in the place of `{+12}` and `{-30}`, so that what was written once is always of now. */
export const withDays = (today: Day, text: string): string =>
  text.replace(/\{([+-]\d+)\}/g, (_, away) => sayDay(dayAt(today, Number(away))))

/** The date of birth of somebody who is so old in so many days from now. */
export function bornFor(today: Day, years: number, away: number): Day {
  const day = addDays(today, away)
  const born = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
  return born.endsWith('02-29') ? `${born.slice(0, 8)}28` : born
}
