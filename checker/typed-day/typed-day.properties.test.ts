import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from 'chrono-node'
import fc from 'fast-check'
import { addDays, daysBetween, isRealDay, monthNames } from '../days.ts'
import type { Day } from '../plan.ts'
import { easterSunday } from './feasts.ts'
import { dayWithWeekday, readTypedDay } from './index.ts'

const anyDay = fc.integer({ min: 0, max: 25_000 }).map(days => addDays('2000-01-01', days))
const today = '2026-11-25'

const partsOf = (day: Day) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const name = monthNames[month - 1] ?? ''
  return {
    year,
    month,
    date,
    name,
    short: name.slice(0, 3),
    weekday: dayWithWeekday(day).split(' ')[0] ?? '',
  }
}

const ending = (date: number): string =>
  date > 3 && date < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th')

const two = (figure: number): string => String(figure).padStart(2, '0')

type Parts = ReturnType<typeof partsOf>

const byParts: readonly ((parts: Parts) => string)[] = [
  ({ date, month, year }) => `${date}/${month}/${year}`,
  ({ date, month, year }) => `${date}.${month}.${year}`,
  ({ date, month, year }) => `${two(date)}-${two(month)}-${year}`,
  ({ date, month, year }) => `${date} ${month} ${year}`,
  ({ date, month, year }) => `${two(date)}${two(month)}${year}`,
  ({ date, month, year }) => `${year}/${month}/${date}`,
  ({ date, name, year }) => `${date} ${name} ${year}`,
  ({ date, short, year }) => `${date}${short} ${year}`,
  ({ date, short, year }) => `${date}-${short.toUpperCase()}-${year}`,
  ({ date, name, year }) => `${date}${ending(date)} of ${name}, ${year}`,
  ({ date, name, year }) => `${name} ${date}${ending(date)} ${year}`,
  ({ date, name, year }) => `by the ${date}${ending(date)} ${name.toLowerCase()} ${year} at 3pm`,
  ({ date, short, year, weekday }) => `${weekday.slice(0, 3)} ${date} ${short} ${year}`,
  ({ date, month, year, weekday }) => `${weekday} ${date}/${month}/${year}`,
]

/** The ways in which one day is written with its year. */
const ways: readonly ((day: Day) => string)[] = [
  day => day,
  day => dayWithWeekday(day),
  ...byParts.map(way => (day: Day) => way(partsOf(day))),
]

describe('whatever day it is', () => {
  it('is read back from every way of writing it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...ways), anyDay, (day, way, from) => {
        const read = readTypedDay(way(day), from)
        equal('day' in read ? read.day : JSON.stringify(read), day, way(day))
      }),
      { numRuns: 400 },
    )
  })

  it('is the next such day where the year is left out', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, from) => {
        const { date, name } = partsOf(day)
        const read = readTypedDay(`${date} ${name}`, from)
        ok('day' in read && read.day >= from && read.day.slice(5) === day.slice(5))
      }),
      { numRuns: 200 },
    )
  })

  it('is taken with a weekday only when they fit, and asked about otherwise, with both to choose from', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (day, off) => {
        const { date, name, year } = partsOf(day)
        const other = dayWithWeekday(addDays(day, off)).split(' ')[0] ?? ''
        const read = readTypedDay(`${other} ${date} ${name} ${year}`, today)
        ok('ask' in read)
        const [first = '', second = ''] = read.choices ?? []
        equal(first, day)
        ok(dayWithWeekday(second).startsWith(other) && Math.abs(daysBetween(day, second)) <= 3)
      }),
      { numRuns: 150 },
    )
  })

  it('is what another reader makes of it, where it is counted from today', () => {
    const phrases = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map(days => `in ${days} days`),
      fc.integer({ min: 1, max: 52 }).map(weeks => `in ${weeks} weeks`),
      fc.constantFrom('tomorrow', 'today'),
    )
    fc.assert(
      fc.property(phrases, anyDay, (typed, from) => {
        const theirs = en.GB.parseDate(typed, new Date(`${from}T12:00:00Z`))
        const read = readTypedDay(typed, from)
        equal('day' in read && read.day, theirs?.toISOString().slice(0, 10), `${typed} from ${from}`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    ...'12 31 6 / . - June Feb Friday next in weeks two end of the month after Easter term 2027 99 0 until every'.split(
      ' ',
    ),
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(pieces, { maxLength: 7 }).map(words => words.join(' ')),
    fc.array(pieces, { maxLength: 5 }).map(words => words.join('')),
  )

  it('gets an answer: a real day that is said back, a question whose choices are real days, or a reason', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, from) => {
        const read = readTypedDay(text, from)
        if ('day' in read) {
          ok(isRealDay(read.day))
          equal(read.said, dayWithWeekday(read.day))
        } else if ('ask' in read) {
          ok(read.ask.endsWith('?') || read.ask.endsWith('.'))
          ok((read.choices ?? []).every(isRealDay), `${read.choices}`)
        } else ok(read.fault.endsWith('.'))
      }),
      { numRuns: 1500 },
    )
  })

  it('is answered the same way twice', () => {
    fc.assert(
      fc.property(anyText, text => deepEqual(readTypedDay(text, today), readTypedDay(text, today))),
      { numRuns: 100 },
    )
  })
})

describe('Easter Sunday', () => {
  it('falls where the almanacs have it, on a Sunday from 22 March to 25 April', () => {
    const almanac =
      '1961-04-02 1981-04-19 2000-04-23 2008-03-23 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2038-04-25 2049-04-18 2076-04-19'
    for (const day of almanac.split(' ')) equal(easterSunday(Number(day.slice(0, 4))), day)
    for (let year = 1900; year <= 2199; year++) {
      const day = easterSunday(year)
      ok(dayWithWeekday(day).startsWith('Sunday') && day.slice(5) >= '03-22' && day.slice(5) <= '04-25', day)
    }
  })
})
