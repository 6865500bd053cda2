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

/** The months in Welsh; after “o” some begin with a softer letter. Words that are names too are no month alone. */
const welshMonths = [
  ['ionawr'],
  ['chwefror'],
  ['mawrth', 'fawrth'],
  ['ebrill'],
  ['mai', 'fai'],
  ['mehefin', 'fehefin'],
  ['gorffennaf', 'orffennaf'],
  ['awst'],
  ['medi', 'fedi'],
  ['hydref'],
  ['tachwedd', 'dachwedd'],
  ['rhagfyr', 'ragfyr'],
]

/** The days of the week in Welsh, which stand behind “dydd”: by itself Mawrth is March, and Sul is somebody. */
const welshWeekdays = ['sul', 'llun', 'mawrth', 'mercher', 'iau', 'gwener', 'sadwrn']

// Words such as “constructor” are a property of every object, and no day of the week.
const own = <Value>(list: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(list, word) ? list[word] : undefined

const spelt = ({ norm }: Token): string => own(misspelt, norm) ?? norm

export const monthOf = (token: Token | undefined): number => {
  if (token?.kind !== 'word') return 0
  const word = spelt(token)
  const long = longMonths.indexOf(word)
  return (long >= 0 ? long : word === 'sept' ? 8 : months.indexOf(word)) + 1 || welshMonthOf(token)
}

/** A month by its Welsh name, and 0 for every other word. */
export const welshMonthOf = (token: Token | undefined): number =>
  token?.kind === 'word' ? welshMonths.findIndex(names => names.includes(token.norm)) + 1 : 0

/** “dydd Gwener”: the weekday that a word is behind another. */
export const welshWeekdayAt = (tokens: readonly Token[], at: number): number | undefined => {
  const named = tokens[at]?.norm === 'dydd' ? welshWeekdays.indexOf(tokens[at + 1]?.norm ?? '') : -1
  return named === -1 ? undefined : named
}

export const weekdayOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined
  const word = spelt(token)
  const at = weekdays.indexOf(word)
  return at >= 0 ? at : own(shortWeekdays, word)
}
