import { addDays } from '../days.ts'
import type { Day } from '../plan.ts'
import { countedFrom } from './counted.ts'
import { dayWithWeekday, understood } from './saying.ts'
import type { TypedDay } from './typed-day.ts'

/** Easter Sunday of a year, as it is kept in the United Kingdom (the Gregorian reckoning). */
export const easterSunday = (year: number): Day => {
  const { floor } = Math
  const golden = year % 19
  const century = floor(year / 100)
  const ofCentury = year % 100
  const moonShift = floor((century - floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = floor((golden + 11 * moon + 22 * toSunday) / 451)
  return addDays(`${year}-03-22`, moon + toSunday - 7 * late)
}

const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days)
const each = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`

type Feast = {
  readonly called: RegExp
  readonly on: (year: number) => Day
  /** Days beside it that the words may mean, where the name is that of a season too: by it, and after it. */
  readonly season?: { readonly name: string; readonly by: number; readonly after: number }
}

/** The one day, before the season that shares its name. */
const feasts: readonly Feast[] = [
  { called: /\bchristmas eve\b/i, on: each('12-24') },
  { called: /\b(?:christmas|xmas) day\b/i, on: each('12-25') },
  { called: /\bboxing day\b/i, on: each('12-26') },
  { called: /\b(?:new year’?'?s eve|hogmanay)\b/i, on: each('12-31') },
  { called: /\bnew year’?'?s day\b/i, on: each('01-01') },
  { called: /\bgood friday\b/i, on: fromEaster(-2) },
  { called: /\beaster sunday\b/i, on: fromEaster(0) },
  { called: /\beaster monday\b/i, on: fromEaster(1) },
  { called: /\b(?:pancake day|shrove tuesday)\b/i, on: fromEaster(-47) },
  { called: /\bash wednesday\b/i, on: fromEaster(-46) },
  { called: /\b(?:mothering sunday|mother’?'?s’?'? day)\b/i, on: fromEaster(-21) },
  { called: /\bbonfire night\b/i, on: each('11-05') },
  { called: /\bhallowe’?'?en\b/i, on: each('10-31') },
  { called: /\bvalentine’?'?s(?: day)?\b/i, on: each('02-14') },
  {
    called: /\b(?:christmas|xmas)\b/i,
    on: each('12-25'),
    season: { name: 'Christmas Day', by: -1, after: 2 },
  },
  { called: /\bnew year\b/i, on: each('01-01'), season: { name: 'New Year’s Day', by: -1, after: 1 } },
  { called: /\beaster\b/i, on: fromEaster(0), season: { name: 'Easter', by: -3, after: 2 } },
]

/** Holidays and terms are the school’s, and differ by council. */
const SCHOOL = /\b(?:holidays?|hols|break|term|half[ -]term|dinner|party|play|fair)\b/i

/**
 * A day known by its name, the next one or that of the year written beside it. "By Christmas" and "after Easter" are
 * near a known day and not on it: it is said, and days are offered.
 */
export const feastIn = (words: string, today: Day): TypedDay | undefined => {
  const feast = feasts.find(({ called }) => called.test(words))
  if (feast === undefined || SCHOOL.test(words)) return undefined
  const rest = words.replace(feast.called, ' ')
  const year = /\b(?:19|20)\d\d\b/.exec(rest)?.[0]
  const thisYear = Number(today.slice(0, 4))
  const next = feast.on(thisYear) >= today ? feast.on(thisYear) : feast.on(thisYear + 1)
  const day = year === undefined ? next : feast.on(Number(year))
  const counted = countedFrom(day, words.slice(0, feast.called.exec(words)?.index))
  if (counted !== undefined) return understood(counted, words, today)
  // "12 June, before Christmas": the day is said too.
  if (/\d/.test(rest.replace(year ?? '', ''))) return undefined
  const isAfter = /\b(?:after|following|once)\b/i.test(rest)
  const isAround = /\b(?:around|about|over|near)\b/i.test(rest)
  if (feast.season === undefined && !isAfter && !isAround) return understood(day, words, today)
  const { name, by, after } = feast.season ?? { name: 'It', by: -1, after: 1 }
  const said = `${name} is ${dayWithWeekday(day)}.`
  if (isAfter)
    return { ask: `${said} Which day after it?`, choices: [addDays(day, after), addDays(day, after + 7)] }
  return { ask: `${said} Which day do you mean?`, choices: [addDays(day, by), day] }
}
