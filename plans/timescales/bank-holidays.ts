import type { Day } from '../../checker/plan.ts'
import type { Nation } from './timescale.ts'

/** The three parts of the United Kingdom that keep their own bank holidays. */
export type Division = 'england-and-wales' | 'scotland' | 'northern-ireland'

/** Which bank holidays a nation keeps. */
export const divisionOf: Readonly<Record<Nation, Division>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
}

/** The years that are written out here. Outside them nothing is guessed: it is said that they are not known. */
export const knownYears = { first: 2024, last: 2028 } as const

/**
 * Bank holidays under the Banking and Financial Dealings Act 1971, with Christmas Day and Good Friday, as kept: when
 * one falls on a Saturday or Sunday, the weekday given for it. A day proclaimed for one year alone is added by hand.
 */
const written: Readonly<Record<Division, Readonly<Record<number, string>>>> = {
  'england-and-wales': {
    2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
    2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
    2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
    // 15 June 2026 was proclaimed for the day after Scotland's first match of the World Cup.
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  'northern-ireland': {
    2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
    2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
}

const daysOf = (years: Readonly<Record<number, string>>): ReadonlySet<Day> =>
  new Set(Object.entries(years).flatMap(([year, days]) => days.split(' ').map(day => `${year}-${day}`)))

/** The days on which offices are shut, by division. */
export const bankHolidays: Readonly<Record<Division, ReadonlySet<Day>>> = {
  'england-and-wales': daysOf(written['england-and-wales']),
  scotland: daysOf(written.scotland),
  'northern-ireland': daysOf(written['northern-ireland']),
}

/** Whether the bank holidays around a day are known here; where they are not, a person has to look. */
export const isKnown = (day: Day): boolean =>
  +day.slice(0, 4) >= knownYears.first && +day.slice(0, 4) <= knownYears.last
