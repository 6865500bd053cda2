import { deepEqual } from 'node:assert/strict'
import { it } from 'node:test'
import { steadyClock } from './steady-clock.ts'

it('the clock does not go back when it is put right, and is believed when it was far wrong', () => {
  const minute = 60_000
  const reads = [10, 11, 9, 11.5, 60, 20, 21].map(at => at * minute)
  const now = steadyClock(() => reads.shift() ?? 0)
  deepEqual(
    Array.from({ length: 7 }, () => Date.parse(now()) / minute),
    [10, 11, 11, 11.5, 60, 20, 21],
  )
})
