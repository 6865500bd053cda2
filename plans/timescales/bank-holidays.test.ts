import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays, type Division, isKnown, knownYears } from './bank-holidays.ts'

const divisions: readonly Division[] = ['england-and-wales', 'scotland', 'northern-ireland']

/** Easter Sunday by the anonymous Gregorian rule, which shares nothing with the list. */
const easter = (year: number): Temporal.PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return new Temporal.PlainDate(year, Math.floor(f / 31), (f % 31) + 1)
}

/** Days of fixed date in their order: one that falls on a weekend moves to the first weekday no other of them has. */
const observed = (days: readonly Temporal.PlainDate[]): readonly string[] => {
  const taken = new Set(days.filter(day => day.dayOfWeek < 6).map(String))
  return days.map(day => {
    if (day.dayOfWeek < 6) return String(day)
    let next = day
    while (next.dayOfWeek > 5 || taken.has(String(next))) next = next.add({ days: 1 })
    taken.add(String(next))
    return String(next)
  })
}

const firstMonday = (year: number, month: number): Temporal.PlainDate => {
  const first = new Temporal.PlainDate(year, month, 1)
  return first.add({ days: (8 - first.dayOfWeek) % 7 })
}

const lastMonday = (year: number, month: number): Temporal.PlainDate => {
  const last = new Temporal.PlainDate(year, month, 1).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: last.dayOfWeek - 1 })
}

const expected = (division: Division, year: number): readonly string[] => {
  const on = (month: number, day: number) => new Temporal.PlainDate(year, month, day)
  const scottish = division === 'scotland'
  const days = [
    ...observed(scottish ? [on(1, 1), on(1, 2)] : [on(1, 1)]),
    ...observed([on(12, 25), on(12, 26)]),
    ...(scottish ? observed([on(11, 30)]) : []),
    ...(division === 'northern-ireland' ? [...observed([on(3, 17)]), ...observed([on(7, 12)])] : []),
    easter(year).subtract({ days: 2 }),
    ...(scottish ? [] : [easter(year).add({ days: 1 })]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scottish ? firstMonday(year, 8) : lastMonday(year, 8),
  ].map(String)
  return [...days, ...(scottish && year === 2026 ? ['2026-06-15'] : [])].sort()
}

describe('bank holidays', () => {
  it('knows Easter by a rule of its own', () => {
    // From the tables in the Book of Common Prayer; two of the extremes among them.
    const table = [
      '2008-03-23',
      '2011-04-24',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2038-04-25',
    ]
    for (const day of table) equal(String(easter(+day.slice(0, 4))), day)
  })

  for (const division of divisions)
    for (let year = knownYears.first; year <= knownYears.last; year += 1)
      it(`are those of ${division} in ${year}, worked out another way`, () => {
        const listed = [...bankHolidays[division]].filter(day => day.startsWith(`${year}`))
        deepEqual(listed, expected(division, year))
      })

  it('are never on a Saturday or Sunday', () => {
    for (const division of divisions)
      for (const day of bankHolidays[division]) ok(Temporal.PlainDate.from(day).dayOfWeek < 6, day)
  })

  it('are known from the first day of the list to the last, and nowhere else', () => {
    equal(isKnown('2023-12-31'), false)
    equal(isKnown('2024-01-01'), true)
    equal(isKnown('2028-12-31'), true)
    equal(isKnown('2029-01-01'), false)
  })
})
