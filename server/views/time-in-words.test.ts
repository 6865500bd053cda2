import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { timeInWords } from './time-in-words.ts'

describe('a time of day', () => {
  const cases = [
    ['2026-01-12T00:00:00.000Z', '12:00am'],
    ['2026-01-12T09:05:59.999Z', '9:05am'],
    ['2026-01-12T12:30:00.000Z', '12:30pm'],
    ['2026-07-12T16:10:00.000Z', '5:10pm'],
  ] as const
  for (const [instant, said] of cases)
    it(`is said as ${said} where clocks show it here`, () => equal(timeInWords(instant), said))
})
