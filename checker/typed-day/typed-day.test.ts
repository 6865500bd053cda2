import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readTypedDay } from './index.ts'

// A Wednesday.
const today = '2026-11-25'

describe('a day typed into a date box', () => {
  const understood: readonly (readonly [typed: string, said: string])[] = [
    ['Sat 12 June', 'Saturday 12 June 2027'],
    ['Fri 12 June 2026', 'Friday 12 June 2026'],
    ['12/6', 'Saturday 12 June 2027'],
    ['12.6', 'Saturday 12 June 2027'],
    ['12.6.27', 'Saturday 12 June 2027'],
    ['12 6 27', 'Saturday 12 June 2027'],
    ['12,6,2027', 'Saturday 12 June 2027'],
    ['120627', 'Saturday 12 June 2027'],
    ['１２/６/２７', 'Saturday 12 June 2027'],
    ['12June', 'Saturday 12 June 2027'],
    ['12-Jun-27', 'Saturday 12 June 2027'],
    ['12th of June', 'Saturday 12 June 2027'],
    ['June 12', 'Saturday 12 June 2027'],
    ['June 12th, 2027', 'Saturday 12 June 2027'],
    ['  12   JUNE  ', 'Saturday 12 June 2027'],
    ['2027-06-12', 'Saturday 12 June 2027'],
    ['2027/6/12', 'Saturday 12 June 2027'],
    ['by 12 June at 3pm', 'Saturday 12 June 2027'],
    ['12 June, end of term', 'Saturday 12 June 2027'],
    ['the meeting on Friday', 'Friday 27 November 2026'],
    ['Wensday 3rd febuary', 'Wednesday 3 February 2027'],
    ['20th', 'Sunday 20 December 2026'],
    ['in 2 weeks', 'Wednesday 9 December 2026'],
    ['2 weeks', 'Wednesday 9 December 2026'],
    ['two weeks today', 'Wednesday 9 December 2026'],
    ['a fortnight today', 'Wednesday 9 December 2026'],
    ['in six weeks’ time', 'Wednesday 6 January 2027'],
    ['6/52', 'Wednesday 6 January 2027'],
    ['in 2 years', 'Saturday 25 November 2028'],
    ['next Monday', 'Monday 30 November 2026'],
    ['Friday', 'Friday 27 November 2026'],
    ['tomorrow', 'Thursday 26 November 2026'],
    ['the day after tomorrow', 'Friday 27 November 2026'],
    ['a week on Tuesday', 'Tuesday 8 December 2026'],
    ['Tuesday week', 'Tuesday 8 December 2026'],
    ['end of the month', 'Monday 30 November 2026'],
    ['by the end of next month', 'Thursday 31 December 2026'],
    ['end of June', 'Wednesday 30 June 2027'],
    ['29 Feb', 'Tuesday 29 February 2028'],
    ['Christmas Eve', 'Thursday 24 December 2026'],
    ['Good Friday', 'Friday 26 March 2027'],
    ['Friday before Christmas', 'Friday 18 December 2026'],
    ['2 weeks before 12 June', 'Saturday 29 May 2027'],
    ['every Monday until 12 June', 'Saturday 12 June 2027'],
    ['12 June 1985', 'Wednesday 12 June 1985'],
  ]
  for (const [typed, said] of understood)
    it(`${typed} is ${said}`, () => {
      const read = readTypedDay(typed, today)
      equal('said' in read ? read.said : JSON.stringify(read), said)
    })

  const asked: readonly (readonly [typed: string, ask: RegExp, choices?: readonly string[]])[] = [
    ['Fri 12 June', /12 June 2027 is a Saturday, not a Friday/, ['2027-06-12', '2027-06-11', '2026-06-12']],
    ['Mon 1 Dec 2026', /is a Tuesday, not a Monday/, ['2026-12-01', '2026-11-30', '2025-12-01']],
    ['by Christmas', /Friday 25 December 2026/, ['2026-12-24', '2026-12-25']],
    ['after Easter', /Sunday 28 March 2027.*after it/, ['2027-03-30', '2027-04-06']],
    ['end of half term', /differ from council to council/],
    ['end of term', /differ from council to council/],
    ['the Friday before half term', /differ from council to council/],
    ['last Friday of term', /differ from council to council/],
    ['next review', /Which day is that on/],
    ['Easter holidays', /differ from council to council/],
    ['Ramadan', /moves from year to year/],
    ['by the summer', /season is not a day/],
    ['June', /whole month/, ['2027-06-01', '2027-06-30']],
    ['June 26', /26 June 2027, or all of June/, ['2027-06-26', '2026-06-01', '2026-06-30']],
    ['next month', /whole month/, ['2026-12-01', '2026-12-31']],
    ['next week', /whole week/, ['2026-11-30', '2026-12-04']],
    ['end of next week', /whole week/, ['2026-12-04', '2026-12-06']],
    ['6/13', /no month 13.*Sunday 13 June 2027/, ['2027-06-13']],
    ['12 June or 14 June', /More than one day/, ['2027-06-12', '2027-06-14']],
    ['after 12 June', /Which day after Saturday 12 June 2027/, ['2027-06-13', '2027-06-19']],
    ['not 12 June', /which day it is not/],
    ['every Monday', /how often.*last day/],
    ['Mondays', /how often.*last day/],
    ['twice a week', /how often.*last day/],
    ['in 10 working days', /Bank holidays/],
    ['12 June 7', /Do you mean Saturday 12 June 2027/, ['2027-06-12']],
  ]
  for (const [typed, ask, choices] of asked)
    it(`${typed} has to be asked about`, () => {
      const read = readTypedDay(typed, today)
      ok('ask' in read, JSON.stringify(read))
      match(read.ask, ask)
      deepEqual(read.choices, choices)
    })

  const faults: readonly (readonly [typed: string, fault: RegExp])[] = [
    ['', /Type a day/],
    ['asap', /“asap” is not a day/],
    ['As soon as possible', /“As soon as possible” is not a day/],
    ['ongoing', /“ongoing” is not a day/],
    ['soon', /“soon” is not a day/],
    ['tbc', /Nobody has chosen a day yet/],
    ['31 June', /June has only 30 days/],
    ['31/4/2027', /April has only 30 days/],
    ['29/2/2027', /2027 is not a leap year/],
    ['30 February', /February never has more than 29 days/],
    ['45/45', /No calendar has this day/],
    ['3pm', /time of day/],
    ['when possible', /not a day/],
    ['bananas', /could not read this as a day/],
    ['x'.repeat(300), /too long/],
  ]
  for (const [typed, fault] of faults)
    it(`${typed.slice(0, 30) || 'nothing'} is told why it is no day`, () => {
      const read = readTypedDay(typed, today)
      ok('fault' in read, JSON.stringify(read))
      match(read.fault, fault)
    })

  it('is said to be past, today, in next week or far away where the writer may not have noticed', () => {
    const noted: readonly (readonly [typed: string, note: RegExp | undefined])[] = [
      ['12/6/2025', /gone by/],
      ['yesterday', /yesterday/],
      ['Wednesday', /today/],
      ['next Friday', /the one in next week, not Friday 27 November 2026/],
      ['next Monday', undefined],
      ['12 June 2072', /more than 20 years/],
      ['20 November', /still to come\. If it has gone by, type the year: 2026/],
      ['12 June', undefined],
    ]
    for (const [typed, note] of noted) {
      const read = readTypedDay(typed, today)
      ok('day' in read, JSON.stringify(read))
      if (note === undefined) equal(read.note, undefined, typed)
      else match(read.note ?? '', note)
    }
  })

  it('has been, in a box for what was done', () => {
    const table = [
      ['20 November', '2026-11-20'],
      ['20/11', '2026-11-20'],
      ['12 December', '2025-12-12'],
      ['Friday', '2026-11-20'],
      ['yesterday', '2026-11-24'],
      ['12/6/2027', '2027-06-12'],
    ] as const
    for (const [typed, day] of table) {
      const read = readTypedDay(typed, today, [], 'back')
      equal('day' in read && read.day, day, typed)
    }
  })

  it('is the known day of that name, or one of those that sound like it', () => {
    const known = [
      { called: 'End of half term', day: '2027-02-19' },
      { called: 'Start of half term', day: '2027-02-15' },
      { called: 'Next review', day: '2026-12-21' },
    ]
    deepEqual(readTypedDay('by the end of half term', today, known), {
      day: '2027-02-19',
      said: 'Friday 19 February 2027',
    })
    deepEqual(readTypedDay('our next review', today, known), {
      day: '2026-12-21',
      said: 'Monday 21 December 2026',
    })
    const asked = readTypedDay('after half term', today, known)
    deepEqual('ask' in asked && asked.choices, ['2027-02-19', '2027-02-15'])
  })
})
