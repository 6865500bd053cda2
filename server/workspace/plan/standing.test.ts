import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Plan } from '../../../checker/index.ts'
import { bringIn, fold, isOverdue, nothingYet, statusOf, tasksOf, toPlan } from '../../../plans/index.ts'
import { testDay as today } from '../../testing.ts'
import { standingInWords } from './standing.ts'
import { fullPlan } from './testing/plans.ts'

const task = (due: string) => [{ id: 't', text: 'Mum rings.', assigned: [{ who: 'Mum', due }] }]

const due = (day: string): Plan['needs'] => [{ id: 'n', text: 'Sleep.', tasks: task(day) }]

const calm: Plan = {
  template: 'liberi',
  about: { is: 'child', name: 'Kit' },
  state: 'active',
  starts: '2026-11-02',
  changed: '2026-11-20',
  needs: due('2027-01-08'),
  people: [{ id: 'mum', name: 'Dawn', is: 'parent' }],
}

const seen = [{ person: 'mum', on: '2026-11-08' }]
const agreed = [{ person: 'mum', answer: 'agrees' }] as const
const worse = (on: string) => ({ id: on, on, directions: { n: 'worse' } }) as const

const plans: readonly (readonly [string, Plan, tag: string, sentence: RegExp])[] = [
  ['is a draft nobody has seen', { ...calm, state: 'draft' }, 'Draft', /Nobody outside the team/],
  [
    'is a draft nobody has seen, and a meeting is near',
    { ...calm, state: 'draft', meeting: '2026-11-26' },
    'Draft',
    /shown it yet\. Share it before the meeting on 26 November 2026\.$/,
  ],
  [
    'is a draft that was shown',
    { ...calm, state: 'draft', draftsSeen: seen },
    'Draft, shared',
    /not agreed yet/,
  ],
  ['is agreed and not begun', { ...calm, state: 'draft', agreements: agreed }, 'Agreed', /all of it/],
  ['is worked to, and nobody said yes', calm, 'Active', /Nobody has recorded yet that they agree/],
  ['is worked to and agreed', { ...calm, agreements: agreed }, 'Active', /Everybody who was asked agrees/],
  ['has a task due soon', { ...calm, needs: due('2026-11-25') }, 'Active', /something is due within a week/],
  ['has a review soon', { ...calm, nextReview: '2026-11-26' }, 'Active', /review is on 26 November 2026/],
  [
    'has a task overdue',
    { ...calm, needs: due('2026-11-20') },
    'Tasks overdue',
    /^1 task should have been done/,
  ],
  [
    'has a review overdue',
    { ...calm, nextReview: '2026-11-20' },
    'Review overdue',
    /to be held on 20 November/,
  ],
  [
    'has got worse twice',
    { ...calm, reviews: [worse('2026-11-09'), worse('2026-11-16')] },
    'Drifting',
    /Bring/,
  ],
  ['has ended', { ...fullPlan, state: 'ended' }, 'Ended', /can be read, and no longer changed/],
]

describe('where a plan stands, in words', () => {
  for (const [name, plan, tag, sentence] of plans)
    it(`says it of a plan that ${name}`, () => {
      const by = { id: 'sara', name: 'Sara Obi' }
      const outcome = bringIn(nothingYet, { plan }, { today, at: `${today}T09:00:00.000Z`, by })
      if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
      const record = fold(outcome.events)
      const tasks = new Map(
        tasksOf(record, today).map(each => [each.id, { ...each, overdue: isOverdue(each, today) }]),
      )
      const said = standingInWords({
        status: statusOf(record, today),
        plan: toPlan(record),
        record,
        tasks,
        today,
      })
      equal(said.tag, tag)
      equal(sentence.exec(said.sentence) === null ? said.sentence : '', '')
    })
})
