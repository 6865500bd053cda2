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

export const monthOf = (token: Token | undefined): number => {
  if (token?.kind !== 'word') return 0
  const long = longMonths.indexOf(token.norm)
  return (long >= 0 ? long : token.norm === 'sept' ? 8 : months.indexOf(token.norm)) + 1
}

export const weekdayOf = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'word') return undefined
  const at = weekdays.indexOf(token.norm)
  return at >= 0 ? at : shortWeekdays[token.norm]
}
