import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Assignment } from '../../../checker/index.ts'
import { whenInWords } from './need-parts.ts'

describe('by when, in a plan', () => {
  const table: readonly (readonly [what: string, pair: Assignment, says: string])[] = [
    ['nothing where nothing was typed', {}, ''],
    ['the day alone', { due: '2026-12-18' }, '18 December 2026'],
    ['words that are no day', { by: 'when the letter comes' }, 'when the letter comes'],
    [
      'words and the day they meant',
      { by: 'end of term', due: '2026-12-18' },
      'end of term (18 December 2026)',
    ],
    [
      'the day once, where the words say it',
      { by: 'every school day until 18 December (18 December 2026)', due: '2026-12-18' },
      'every school day until 18 December (18 December 2026)',
    ],
  ]
  for (const [what, pair, says] of table) it(`says ${what}`, () => equal(whenInWords(pair), says))
})
