import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '../../../checker/index.ts'
import { marksAt } from './notes-view.ts'

type Span = readonly [start: number, end: number, severity: Finding['severity']]

const found = (spans: readonly Span[]) =>
  spans.map(([start, end, severity]) => ({
    place: 'needs/0/text',
    finding: {
      rule: 'r',
      letter: 'Plain',
      at: { part: 'plan' },
      text: '',
      wrong: '',
      matters: '',
      instead: '',
      sources: [],
      start,
      end,
      severity,
    } as const,
  }))

describe('the words underlined', () => {
  const table: readonly (readonly [what: string, given: readonly Span[], marks: readonly Span[]])[] = [
    ['are none where nothing was found', [], []],
    [
      'are those of each note',
      [
        [0, 4, 'fix'],
        [6, 9, 'advice'],
      ],
      [
        [0, 4, 'fix'],
        [6, 9, 'advice'],
      ],
    ],
    [
      'are marked once where two notes share them',
      [
        [0, 8, 'fix'],
        [0, 4, 'fix'],
        [10, 12, 'fix'],
      ],
      [
        [0, 8, 'fix'],
        [10, 12, 'fix'],
      ],
    ],
    [
      'look as the weightier note has them',
      [
        [0, 8, 'advice'],
        [4, 6, 'fix'],
        [9, 10, 'fix'],
      ],
      [
        [0, 4, 'advice'],
        [4, 6, 'fix'],
        [6, 8, 'advice'],
        [9, 10, 'fix'],
      ],
    ],
    [
      'are the parts, where a note is on all of them',
      [
        [0, 30, 'improve'],
        [4, 9, 'fix'],
      ],
      [[4, 9, 'fix']],
    ],
    [
      'are all of them, where no note is on a part',
      [
        [0, 30, 'improve'],
        [0, 30, 'fix'],
      ],
      [[0, 30, 'fix']],
    ],
    ['are none for a note that has no words', [[0, 0, 'fix']], []],
  ]
  for (const [what, given, marks] of table)
    it(what, () =>
      deepEqual(
        marksAt(found(given), 'needs/0/text').map(({ start, end, severity }) => [start, end, severity]),
        marks,
      ),
    )
})
