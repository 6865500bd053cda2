import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { beginsOn, dueOf, isImpossible } from './due.ts'
import type { Assignment, Day } from './plan.ts'

const today = '2026-11-22'

describe('when a promise falls due', () => {
  const table: readonly [string, Assignment, Day | undefined, Day?][] = [
    ['the day given stands before what was typed', { by: 'soon', due: '2026-12-01' }, '2026-12-01'],
    ['a typed day is read the UK way round', { by: '4/12/2026' }, '2026-12-04'],
    ['a day given in another form is read too', { due: '4 Dec 2026' }, '2026-12-04'],
    [
      'it is due at the end of a stretch',
      { by: 'every Tuesday from 24 November until 12 January 2027' },
      '2027-01-12',
    ],
    ['a start is no end', { by: 'from 24 November 2026' }, undefined],
    ['words without a day give none', { by: 'when things have settled' }, undefined],
    ['nothing typed gives none', {}, undefined],
    ['without a year it is the next such day', { by: '20 November' }, '2027-11-20'],
    [
      'without a year it is the first such day of the plan',
      { by: '20 November' },
      '2026-11-20',
      '2026-11-09',
    ],
    ['an impossible day is none', { due: '2026-11-31' }, undefined],
  ]
  for (const [name, assignment, due, starts] of table)
    it(name, () => deepEqual(dueOf(assignment, today, starts), due))

  it('says when it begins', () => deepEqual(beginsOn({ by: 'from 24 November 2026' }, today), '2026-11-24'))

  it('knows a day that no calendar has', () => {
    const typed = ['31 November 2026', '30/2/2027', '2026-02-31', '12 Jan 2023', 'soon']
    deepEqual(
      typed.map(by => isImpossible({ by }, today)),
      [true, true, true, false, false],
    )
    deepEqual(isImpossible({ by: '1 December 2026', due: '2026-11-31' }, today), true)
  })
})
