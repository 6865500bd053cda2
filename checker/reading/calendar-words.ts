import { monthNames } from '../days.ts'
import type { Token } from './token.ts'

const longMonths = monthNames.map(name => name.toLowerCase())
const months = longMonths.map(name => name.slice(0, 3))
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const shortWeekdays: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
}

/** How months and weekdays come out of quick fingers. */
const misspelt: Readonly<Record<string, string>> = {
  janurary: 'january',
  januray: 'january',
  febuary: 'february',
  feburary: 'february',
  febrary: 'february',
  agust: 'august',
  augst: 'august',
  setember: 'september',
  septmber: 'september',
  septemeber: 'september',
  ocotber: 'october',
  octber: 'october',
  novemeber: 'november',
  novmber: 'november',
  decemeber: 'december',
  decmber: 'december',
  tuseday: 'tuesday',
  teusday: 'tuesday',
  wensday: 'wednesday',
  wednsday: 'wednesday',
  wendesday: 'wednesday',
  thurday: 'thursday',
  thrusday: 'thursday',
  firday: 'friday',
  saterday: 'saturday',
}

// Words such as “constructor” are a property of every object, and no day of the week.
const own = <Value>(list: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined

const spelt = ({ norm }: Token): string => own(misspelt, norm) ?? norm

export const monthOf = (token: Token | undefined): number => {
  if (token?.kind !== 'word') return 0
  const word = spelt(token)
  const long = longMonths.indexOf(word)
  return (long >= 0 ? long : word === 'sept' ? 8 : months.indexOf(word)) + 1
}

export const weekdayOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined
  const word = spelt(token)
  const at = weekdays.indexOf(word)
  return at >= 0 ? at : own(shortWeekdays, word)
}
