import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isRealDay, sayDay } from '../checker/index.ts'
import { dayIn, impossibleDay, writtenDay } from './written-day.ts'

describe('a written day', () => {
  for (const [text, day] of [
    ['12 June 2026', '2026-06-12'],
    ['Friday 12th of June 2026', '2026-06-12'],
    ['12/6/26', '2026-06-12'],
    ['2026-6-12', '2026-06-12'],
    ['5 Mai 2026', '2026-05-05'],
    ['Dydd Mawrth 3ydd o Fawrth 2026', '2026-03-03'],
    ['21ain Tachwedd 26', '2026-11-21'],
    ['1 Orffennaf 2026', '2026-07-01'],
    ['31 Mehefin 2026', undefined],
    ['31 June 2026', undefined],
    ['12 June', undefined],
    ['by 12 June 2026', undefined],
    ['', undefined],
  ] as const)
    it(`is ${day ?? 'none'}: “${text}”`, () => {
      equal(writtenDay(text), day)
    })

  it('is the day we say', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        date => {
          const day = date.toISOString().slice(0, 10)
          ok(isRealDay(day))
          equal(writtenDay(sayDay(day)), day)
        },
      ),
    )
  })
})

describe('the only day in a text', () => {
  for (const [text, day] of [
    ['Monday 12th January 2026 at 10:30am', '2026-01-12'],
    ['12/01/2026 (School)', '2026-01-12'],
    ['by 1 Feb 26', '2026-02-01'],
    ['erbyn 14 Chwefror 2026', '2026-02-14'],
    ['2 meddyg 2026', undefined],
    ['12 January', undefined],
    ['12/1/26 and 13/1/26', undefined],
    ['31 June 2026', undefined],
    ['TBC', undefined],
    ['ref 2026-01-123', undefined],
  ] as const)
    it(`is ${day ?? 'none'}: “${text}”`, () => {
      equal(dayIn(text), day)
    })
})

describe('a day that no calendar has', () => {
  for (const [text, words] of [
    ['31 June 2026', '31 June 2026'],
    ['by 31 June', '31 June'],
    ['erbyn 31ain o Fehefin 2026', '31ain o Fehefin 2026'],
    ['by 30/02/2026 at school', '30/02/2026'],
    ['29 February 2026', '29 February 2026'],
    ['29 February', undefined],
    ['29 Feb 2028', undefined],
    ['by Friday 12 June', undefined],
    ['12/6/26', undefined],
    ['45 minutes on 3 May', undefined],
    ['2 marvellous days', undefined],
  ] as const)
    it(`is ${words ? `“${words}”` : 'not'} in “${text}”`, () => {
      equal(impossibleDay(text), words)
    })
})
