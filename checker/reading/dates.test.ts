import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from 'chrono-node'
import fc from 'fast-check'
import { addDays, daysBetween } from '../days.ts'
import { readDay, readDays } from './dates.ts'

const today = '2026-11-22'

describe('a day as people type it', () => {
  const table: readonly (readonly [typed: string, day: string | undefined])[] = [
    ['2026-11-30', '2026-11-30'],
    ['2/1/23', '2023-01-02'],
    ['13.2.26', '2026-02-13'],
    ['12 Jan 2023', '2023-01-12'],
    ['12th of June 2027', '2027-06-12'],
    ['June 12th, 2027', '2027-06-12'],
    ['Fri 12 June', '2027-06-12'],
    ['Mon 12/1', '2027-01-12'],
    ['31st march', '2027-03-31'],
    ['the 20th', '2026-12-20'],
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['Friday', '2026-11-27'],
    ['next Friday', '2026-11-27'],
    ['in 2 weeks', '2026-12-06'],
    ['within five days', '2026-11-27'],
    ['two weeks today', '2026-12-06'],
    ['3 weeks from today, so 13 December', '2026-12-13'],
    ['w/c 30th Nov', '2026-11-30'],
    ['12 Jan to 30 March', '2027-03-30'],
    ['Mondays and Fridays until 27 March', '2027-03-27'],
    ['June 2027', '2027-06-30'],
    ['by March', '2027-03-31'],
    ['29 Feb', '2028-02-29'],
    ['erbyn 12 Mehefin', '2027-06-12'],
    ['12 o Fehefin 2028', '2028-06-12'],
    ['dydd Iau 1af o Fai 2026', '2026-05-01'],
    ['erbyn dydd Gwener', '2026-11-27'],
    ['bob dydd Mawrth tan 3 Mawrth', '2027-03-03'],
    ['mis Mawrth', '2027-03-31'],
    ['Mai will read with Sul', undefined],
    ['31/04/2026', undefined],
    ['31 June', undefined],
    ['soon', undefined],
    ['8.55am', undefined],
    ['the first visit', undefined],
  ]
  for (const [typed, day] of table)
    it(`${typed} is ${day ?? 'no day'}`, () => {
      equal(readDay(typed, today), day)
    })

  it('is named as impossible where no calendar has it', () => {
    for (const typed of ['31/04/2026', '30 February 2027', '31 June', '2026-13-01'])
      deepEqual(
        readDays(typed, today).map(({ impossible }) => impossible),
        [true],
      )
  })
})

const anyDay = fc.integer({ min: 0, max: 3000 }).map(days => addDays('2024-01-01', days))
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const forms: readonly ((year: number, month: number, day: number) => string)[] = [
  (year, month, day) => `${day}/${month}/${year}`,
  (year, month, day) => `${day} ${months[month - 1]} ${year}`,
]

describe('beside another reader of dates', () => {
  it('agrees on every numeric and named day of the United Kingdom', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...forms), (day, form) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
        const typed = form(year, month, date)
        const [theirs] = en.GB.parse(typed, new Date(`${today}T12:00:00Z`))
        const parts = ['year', 'month', 'day'].map(part =>
          theirs?.start.get(part as 'year' | 'month' | 'day'),
        )
        equal(readDay(typed, today), day)
        deepEqual(parts, [year, month, date], typed)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the next such day when the year is left out', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, from) => {
        const [, month = 0, date = 0] = day.split('-').map(Number)
        const read = readDay(`${date} ${months[month - 1]}`, from) ?? ''
        equal(read.slice(5), day.slice(5))
        equal(read >= from && daysBetween(from, read) <= 366 * 4 + 1, true)
      }),
      { numRuns: 300 },
    )
  })

  it('takes no word for a day that is only a name in our own code', () => {
    for (const typed of ['constructor', 'in 2 constructor', 'next constructor', '__proto__'])
      equal(readDays(typed, today).length, 0, typed)
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => readDays(text, today).length >= 0),
      { numRuns: 500 },
    )
  })
})
