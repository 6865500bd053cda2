import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../checker/days.ts'
import type { Division } from './bank-holidays.ts'
import { addWorkingDays, isWorkingDay, workingDayBy, workingDaysBetween } from './working-days.ts'

const england = 'england-and-wales'
const day = fc.integer({ min: 0, max: 365 * 5 }).map(days => addDays('2024-01-01', days))
const division = fc.constantFrom<Division>(england, 'scotland', 'northern-ireland')
const count = fc.integer({ min: -60, max: 60 })

describe('working days', () => {
  const table = [
    ['a plain week: the day after is day 1', '2026-03-02', 5, england, '2026-03-09'],
    ['twenty from a Monday', '2026-03-02', 20, england, '2026-03-30'],
    ['over Easter, with Good Friday and Easter Monday', '2026-03-23', 20, england, '2026-04-22'],
    ['over Easter in Scotland, which works on Easter Monday', '2026-03-23', 20, 'scotland', '2026-04-21'],
    ['over St Patrick’s Day', '2026-03-16', 1, 'northern-ireland', '2026-03-18'],
    ['over 12 July, which fell on a Sunday', '2026-07-10', 1, 'northern-ireland', '2026-07-14'],
    ['from a Saturday', '2026-03-07', 1, england, '2026-03-09'],
    ['over New Year in Scotland', '2026-12-31', 1, 'scotland', '2027-01-05'],
    ['over New Year in England', '2026-12-31', 1, england, '2027-01-04'],
    ['three back from after Christmas', '2026-12-29', -3, england, '2026-12-22'],
    ['one back from a Monday', '2026-03-09', -1, england, '2026-03-06'],
    ['none at all, from a Sunday', '2026-03-08', 0, england, '2026-03-08'],
  ] as const
  for (const [name, from, days, where, to] of table)
    it(`counts ${name}`, () => equal(addWorkingDays(from, days, where), to))

  it('never ends on a weekend or bank holiday', () => {
    fc.assert(
      fc.property(day, count, division, (from, days, where) => {
        fc.pre(days !== 0)
        ok(isWorkingDay(addWorkingDays(from, days, where), where))
      }),
      { numRuns: 300 },
    )
  })

  it('comes back to the number that was counted', () => {
    fc.assert(
      fc.property(day, count, division, (from, days, where) => {
        const to = addWorkingDays(from, days, where)
        // Counting back leaves out the day begun with and takes in the day reached; forwards likewise.
        equal(workingDaysBetween(from, to, where), days)
      }),
      { numRuns: 300 },
    )
  })

  it('gets later with the day and with the number', () => {
    fc.assert(
      fc.property(day, count, division, (from, days, where) => {
        ok(addWorkingDays(from, days, where) <= addWorkingDays(addDays(from, 1), days, where))
        ok(
          addWorkingDays(from, days, where) < addWorkingDays(from, days + 1, where) ||
            days === -1 ||
            days === 0,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gives the last working day that can still be used', () => {
    equal(workingDayBy('2027-02-28', england), '2027-02-26')
    equal(workingDayBy('2026-08-31', 'northern-ireland'), '2026-08-28')
    equal(workingDayBy('2026-08-31', 'scotland'), '2026-08-31')
  })
})
