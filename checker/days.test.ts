import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, ageOn, daysBetween, isRealDay, sayDay } from './days.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('days', () => {
  it('knows which days the calendar has', () => {
    for (const real of ['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31']) ok(isRealDay(real), real)
    for (const not of [
      '2026-02-29',
      '1900-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '0000-01-01',
      '',
      'soon',
      undefined,
    ])
      ok(!isRealDay(not), `${not}`)
  })

  it('adds months, and ends on the last day of a month that is too short', () => {
    const table = [
      ['2026-11-30', 3, '2027-02-28'],
      ['2027-11-30', 3, '2028-02-29'],
      ['2026-01-31', 1, '2026-02-28'],
      ['2026-11-09', 3, '2027-02-09'],
      ['2026-03-31', -1, '2026-02-28'],
      ['2026-12-15', 1, '2027-01-15'],
    ] as const
    for (const [from, months, to] of table) equal(addMonths(from, months), to)
  })

  it('crosses the days on which the clocks change', () => {
    equal(daysBetween('2026-03-28', '2026-03-30'), 2)
    equal(addDays('2026-10-24', 2), '2026-10-26')
  })

  it('knows how old somebody is, on the birthday and the day before', () => {
    equal(ageOn('2022-11-22', '2026-11-22'), 4)
    equal(ageOn('2022-11-23', '2026-11-22'), 3)
    equal(ageOn('2024-02-29', '2028-02-28'), 3)
    equal(ageOn('2024-02-29', '2028-02-29'), 4)
    equal(ageOn('2024-02-29', '2027-03-01'), 3)
  })

  it('says a day as people do, and leaves one that is not in the calendar as it was typed', () => {
    equal(sayDay('2026-03-04'), '4 March 2026')
    equal(sayDay('2026-02-31'), '2026-02-31')
  })

  it('comes back when as many days are taken away as were added, and counts them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50_000, max: 50_000 }), (from, days) => {
        const to = addDays(from, days)
        ok(isRealDay(to))
        equal(addDays(to, -days), from)
        equal(daysBetween(from, to), days)
        equal(to > from, days > 0)
      }),
    )
  })

  it('adds months to a real day of the right month, never past the same date', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months)
        ok(isRealDay(to))
        const count = (at: string) => +at.slice(0, 4) * 12 + +at.slice(5, 7)
        equal(count(to) - count(from), months)
        ok(to.slice(8) <= from.slice(8))
        ok(to.slice(8) === from.slice(8) || addDays(to, 1).slice(8) === '01')
      }),
    )
  })

  it('makes nobody older than the years that have gone by, nor much younger', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 36_000 }), (born, days) => {
        const on = addDays(born, days)
        const age = ageOn(born, on)
        ok(addMonths(born, age * 12) <= on)
        ok(addMonths(born, (age + 1) * 12) > on || born.slice(5) === '02-29')
      }),
    )
  })

  it('never takes rubbish for a day', () => {
    fc.assert(fc.property(fc.string(), text => !isRealDay(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)))
  })
})
