import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isMet } from './section.ts'
import { asNumber, comparisonTable, figuresTable } from './table.ts'

describe('the tables of the bench', () => {
  for (const [value, expected] of [
    [0, '0'],
    [0.123_456, '0.123'],
    [12.345, '12.3'],
    [99.96, '100'],
    [999.4, '999'],
    [52_345.6, '52,346'],
    [Number.NaN, '–'],
  ] as const) {
    it(`writes ${value} as ${expected}`, () => equal(asNumber(value), expected))
  }

  for (const [measured, aim, expected] of [
    [0.25, { atMost: 0.25 }, true],
    [0.2501, { atMost: 0.25 }, false],
    [50_000, { atLeast: 50_000 }, true],
    [49_999, { atLeast: 50_000 }, false],
    [Number.NaN, { atMost: 1 }, false],
    [Number.NaN, { atLeast: 1 }, false],
  ] as const) {
    it(`says that ${measured} is ${expected ? '' : 'not '}as good as ${JSON.stringify(aim)}`, () =>
      equal(isMet(measured, aim), expected))
  }

  it('lines up each figure with its aim and says whether it is met', () => {
    equal(
      figuresTable([
        { what: 'statements a second', measured: 61_234, unit: '/s', aim: { atLeast: 50_000 } },
        { what: 'p99', measured: 0.31, unit: 'ms', aim: { atMost: 0.25 } },
        { what: 'first call', measured: 12.2, unit: 'ms' },
      ]),
      [
        'what                  measured  aim',
        '───────────────────  ─────────  ──────────────────  ───────',
        'statements a second  61,234 /s  at least 50,000 /s  met',
        'p99                    0.31 ms  at most 0.25 ms     not met',
        'first call             12.2 ms',
      ].join('\n'),
    )
  })

  it('puts words to the left and numbers to the right', () => {
    equal(
      comparisonTable({
        columns: ['checker', 'version', '/s'],
        rows: [
          ['Bywhen', '', 61_234],
          ['alex', '11.0.1', 180],
        ],
      }),
      [
        'checker  version      /s',
        '───────  ───────  ──────',
        'Bywhen            61,234',
        'alex     11.0.1      180',
      ].join('\n'),
    )
  })
})
