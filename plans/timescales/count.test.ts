import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../checker/days.ts'
import { countFrom } from './count.ts'
import { birthday, inOrder } from './milestones.ts'
import type { Unit } from './timescale.ts'

const terms = [
  { starts: '2027-04-12', ends: '2027-07-21' },
  { starts: '2026-09-02', ends: '2026-12-18' },
  { starts: '2027-01-04', ends: '2027-03-25' },
]
const day = fc.integer({ min: 0, max: 365 * 12 }).map(days => addDays('2020-01-01', days))

describe('counting from a day', () => {
  const table: readonly (readonly [string, number, Unit, string | undefined])[] = [
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2028-01-31', 1, 'months', '2028-02-29'],
    // The next month is counted from the day it was held, not from the 31st.
    ['2026-02-28', 1, 'months', '2026-03-28'],
    ['2026-11-30', 3, 'months', '2027-02-28'],
    ['2026-08-31', 6, 'months', '2027-02-28'],
    ['2026-03-28', 1, 'weeks', '2026-04-04'],
    ['2026-09-14', 6, 'weeks', '2026-10-26'],
    ['2026-12-20', 28, 'calendar-days', '2027-01-17'],
    ['2026-03-02', -5, 'calendar-days', '2026-02-25'],
    ['2028-02-29', 1, 'years', '2029-03-01'],
    ['2012-02-29', 75, 'years', '2087-03-01'],
    ['2026-06-15', 25, 'years', '2051-06-15'],
    ['2026-03-02', 0, 'at-once', '2026-03-02'],
    ['2026-10-01', 1, 'school-terms', '2027-03-25'],
    ['2026-12-28', 1, 'school-terms', '2027-03-25'],
    ['2027-01-04', 1, 'school-terms', '2027-07-21'],
    // The term after is not known, and neither is the term before the first.
    ['2027-05-01', 1, 'school-terms', undefined],
    ['2026-08-20', 1, 'school-terms', undefined],
  ]
  for (const [from, limit, unit, to] of table)
    it(`${limit} ${unit} from ${from} is ${to ?? 'not known'}`, () =>
      equal(countFrom(from, limit, unit, { nation: 'england', terms }), to))

  it('agrees with another calendar on months, weeks and days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (from, limit) => {
        const start = Temporal.PlainDate.from(from)
        const surroundings = { nation: 'scotland' } as const
        equal(countFrom(from, limit, 'months', surroundings), String(start.add({ months: limit })))
        equal(countFrom(from, limit, 'weeks', surroundings), String(start.add({ weeks: limit })))
        equal(countFrom(from, limit, 'calendar-days', surroundings), String(start.add({ days: limit })))
      }),
      { numRuns: 300 },
    )
  })

  it('is never sooner from a later day', () => {
    const units: readonly Unit[] = ['working-days', 'calendar-days', 'weeks', 'months', 'years']
    fc.assert(
      fc.property(day, fc.constantFrom(...units), fc.integer({ min: 1, max: 20 }), (from, unit, limit) => {
        const sooner = countFrom(from, limit, unit, { nation: 'wales' }) ?? ''
        const later = countFrom(addDays(from, 1), limit, unit, { nation: 'wales' }) ?? ''
        ok(from < sooner && sooner <= later)
      }),
      { numRuns: 300 },
    )
  })
})

describe('what follows from what happened', () => {
  it('gives somebody born on 29 February their birthday on 1 March when there is no 29th', () => {
    equal(birthday('2008-02-29', 18), '2026-03-01')
    equal(birthday('2008-02-29', 16), '2024-02-29')
    equal(birthday('2008-03-31', 18), '2026-03-31')
  })

  it('knows nobody as eligible before the 16th birthday, and takes the later day', () => {
    const eligible = (on?: string) =>
      inOrder([{ what: 'birth', on: '2010-11-22' }, ...(on ? [{ what: 'eligible', on } as const] : [])])
        .filter(each => each.what === 'eligible')
        .map(each => each.on)
        .join()
    equal(eligible(), '2026-11-22')
    equal(eligible('2026-03-01'), '2026-11-22')
    equal(eligible('2026-12-05'), '2026-12-05')
  })

  it('leaves out a day that no calendar has', () => {
    equal(inOrder([{ what: 'review', on: '2026-02-30' }]).length, 0)
  })
})
