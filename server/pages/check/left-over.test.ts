import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byColumn } from './left-over.ts'

const note = (where: string, text: string) => ({ where, text })

describe('what could not be placed', () => {
  for (const [what, notes, told] of [
    [
      'all of a column together, in its first place',
      [
        note('The plan', 'Team: North'),
        note('The table, row 1, RAG', 'Amber'),
        note('The table, row 1, Cost', '£5'),
        note('The table, row 2, RAG', 'Red'),
        note('The table, row 3, RAG', 'Amber'),
      ],
      [
        note('The plan', 'Team: North'),
        note('The table, RAG', 'rows 1, 3: Amber · row 2: Red'),
        note('The table, row 1, Cost', '£5'),
      ],
    ],
    [
      'long words on lines of their own',
      [note('T, row 1, Notes', 'One\ntwo'), note('T, row 2, Notes', 'Three')],
      [note('T, Notes', '\nrow 1: One\ntwo\nrow 2: Three')],
    ],
    [
      'two tables apart',
      [note('One, row 1, RAG', 'Red'), note('Two, row 1, RAG', 'Red')],
      [note('One, row 1, RAG', 'Red'), note('Two, row 1, RAG', 'Red')],
    ],
    [
      'the same line twice as often as it stood there',
      [note('The plan', 'Draft'), note('The plan', 'Draft')],
      [note('The plan', 'Draft'), note('The plan', 'Draft')],
    ],
  ] as const)
    it(`is told ${what}`, () => {
      deepEqual(byColumn(notes), told)
    })
})
