import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Assignment, Task } from '../../checker/index.ts'
import { tellAway, tellWhen } from './when.ts'

const today = '2026-12-07'
const task: Task = { id: 't', text: 'Mum will ring.' }

describe('when somebody does their part', () => {
  const table: readonly (readonly [
    assignment: Assignment,
    when: string | undefined,
    repeat?: Task['repeat'],
  ])[] = [
    [{ by: '18 December' }, 'by Friday 18 December 2026'],
    [{ by: 'by 18/12/26' }, 'by Friday 18 December 2026'],
    [{ by: '2026-12-18' }, 'by Friday 18 December 2026'],
    [{ due: '2026-12-18' }, 'by Friday 18 December 2026'],
    [{ by: '20 November' }, 'by Friday 20 November 2026'],
    [{ by: 'Mondays until 18 December', due: '2026-12-18' }, 'Mondays until 18 December'],
    [{ by: 'December' }, 'December'],
    [{ by: '31 June' }, '31 June'],
    [{ by: ' ' }, undefined],
    [
      {},
      'every Monday and Thursday from Monday 14 December 2026',
      { days: ['Mon', 'Thu'], from: '2026-12-14' },
    ],
    [
      {},
      'every day until Friday 18 December 2026 (then on Sundays)',
      { days: [], until: '2026-12-18', stepDown: 'then on Sundays' },
    ],
  ]
  for (const [assignment, when, repeat] of table)
    it(`${JSON.stringify(assignment)} is told as ${when}`, () => {
      equal(tellWhen(assignment, repeat ? { ...task, repeat } : task, today, '2026-11-16'), when)
    })
})

describe('how far off a day is', () => {
  const table = [
    ['2026-12-06', 'That day has gone by.'],
    ['2026-12-07', 'That is today.'],
    ['2026-12-08', 'That is tomorrow.'],
    ['2026-12-20', 'That is in 13 days.'],
    ['2026-12-21', 'That is in 2 weeks.'],
    ['2027-01-07', 'That is in about 4 weeks.'],
    ['2027-03-07', 'That is in about 3 months.'],
    ['2027-03-06', 'That is in about 3 months.'],
    ['2027-12-07', 'That is in about 12 months.'],
    ['2029-12-07', 'That is in about 3 years.'],
  ] as const
  for (const [day, away] of table)
    it(`${day}: ${away}`, () => {
      equal(tellAway(day, today).away, away)
    })
})
