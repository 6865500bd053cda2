import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { londonDay } from './day.ts'

const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map(date => date.toISOString())

describe('the day it is in London', () => {
  it('is the next one already half an hour before midnight on a summer’s night', () => {
    equal(londonDay('2026-06-30T23:30:00.000Z'), '2026-07-01')
    equal(londonDay('2026-06-30T22:59:59.999Z'), '2026-06-30')
    equal(londonDay('2026-12-31T23:30:00.000Z'), '2026-12-31')
  })

  it('is the one the calendar of the world says, at any moment', () => {
    const told = (at: string) =>
      Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London').toPlainDate().toString()
    fc.assert(
      fc.property(moment, at => equal(londonDay(at), told(at))),
      { numRuns: 2000 },
    )
  })
})
