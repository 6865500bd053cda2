import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { median, percentile } from './figures.ts'

describe('what stands for many timings', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  for (const [share, expected] of [
    [0.5, 50],
    [0.99, 99],
    [1, 100],
    [0, 1],
  ] as const) {
    it(`takes ${expected} of the first hundred numbers for ${share}`, () =>
      equal(percentile(hundred, share), expected))
  }

  it('takes the middle one, whatever the order and however slow the slowest', () =>
    equal(median([9000, 2, 3]), 3))
  it('has no figure for no timings', () => equal(median([]), Number.NaN))
})
