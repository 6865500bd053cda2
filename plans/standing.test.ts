import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addTask,
  agree,
  blockTask,
  bringIn,
  dropTask,
  endPlan,
  finishTask,
  reopenPlan,
  setReviewDate,
  shareDraft,
  startPlan,
} from './actions/index.ts'
import { countsOf } from './counts.ts'
import { statusOf } from './status.ts'
import { isDueBy, isOpen, isOverdue, tasksOf } from './tasks.ts'
import { emilysPlan, later, next, noStory, type Story, sunday } from './testing.ts'

const draft = emilysPlan()
const shared = next(draft, shareDraft, { id: 'd1', with: ['mum'] })
const agreed = next(shared, agree, { id: 'a1', person: 'mum', answer: 'agrees' })
const begun = next(agreed, startPlan, { on: '2026-11-22' })
const reviewed = next(begun, setReviewDate, { next: '2026-12-18' })
const finished = next(reviewed, finishTask, { task: 't1', on: '2026-11-22', asToldBefore: true })
const over = next(reviewed, endPlan, { on: '2026-11-22', because: 'All well' })

describe('where a plan stands', () => {
  const all: readonly (readonly [string, Story, string, string])[] = [
    ['a draft nobody has seen', draft, '2026-11-22', 'draft'],
    ['a draft that went out', shared, '2026-11-22', 'shared'],
    ['a plan everybody asked agrees with', agreed, '2026-11-22', 'agreed'],
    ['a plan being worked to, with nothing due for more than a week', begun, '2026-11-22', 'agreed'],
    ['a task is due in a week', begun, '2026-11-23', 'due'],
    ['a task is due today', begun, '2026-11-30', 'due'],
    ['a task was due yesterday', begun, '2026-12-01', 'overdue'],
    ['the review is due in a week, and all is done', finished, '2026-12-11', 'due'],
    ['the review was due yesterday', finished, '2026-12-19', 'overdue'],
    ['nothing happened for six weeks and a day', begun, '2027-01-04', 'drifting'],
    ['nothing happened to a draft for six weeks', agreed, '2027-01-04', 'agreed'],
    ['it has ended, whatever is left over', over, '2027-01-04', 'ended'],
    ['it was reopened', next(over, reopenPlan, { because: 'Ill again' }), '2026-12-01', 'overdue'],
  ]
  for (const [name, { record }, today, status] of all)
    it(`${name}: ${status}`, () => equal(statusOf(record, today), status))

  it('counts by what an organisation has set', () => {
    equal(statusOf(begun.record, '2026-11-23', { dueWithinDays: 3 }), 'agreed')
    equal(statusOf(begun.record, '2026-12-10', { limits: { driftDays: 14 } }), 'drifting')
  })
})

describe('the tasks of a plan', () => {
  it('say what, who, by when and how far', () => {
    const people = [{ id: 'mum', name: 'Ayla Kaya' }]
    deepEqual(tasksOf(draft.record, '2026-11-22'), [
      {
        id: 't1',
        need: 'n1',
        text: 'Ring the school',
        people,
        due: '2026-11-30',
        state: 'not-started',
        putAway: false,
      },
    ])
  })

  it('understand days and people that were only typed, and a task done with only a day', () => {
    const plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Emily' },
      starts: '2026-11-01',
      people: [{ id: 'p1', name: 'Ayla Kaya', is: 'parent', relation: 'Mum' }],
      needs: [
        {
          id: 'n1',
          text: 'Hear',
          tasks: [
            { id: 't1', text: 'Ring', assigned: [{ who: 'Mum and Dr Shah', by: '12 December' }] },
            { id: 't2', text: 'Go', doneOn: '2026-11-03' },
          ],
        },
      ],
    } as const
    const [ring, go] = tasksOf(next(noStory, bringIn, { plan }).record, '2026-11-22')
    deepEqual(
      [ring?.due, ring?.people],
      ['2026-12-12', [{ id: 'p1', name: 'Ayla Kaya' }, { name: 'Dr Shah' }]],
    )
    equal(go?.state, 'done')
  })

  it('are overdue, due soon or neither', () => {
    const [task] = tasksOf(draft.record, '2026-11-22')
    if (task === undefined) throw new Error('no task')
    deepEqual([isOverdue(task, '2026-11-30'), isOverdue(task, '2026-12-01')], [false, true])
    deepEqual(
      [isDueBy(task, '2026-11-30', '2026-12-07'), isDueBy(task, '2026-12-01', '2026-12-07')],
      [true, false],
    )
    const done = { ...task, state: 'done' } as const
    deepEqual([isOpen(done), isOverdue(done, '2027-01-01')], [false, false])
  })

  it('are counted with everything else a dashboard shows', () => {
    let story = next(reviewed, addTask, { id: 't2', under: 'n1', is: { text: 'Two' } })
    story = next(story, addTask, { id: 't3', under: 'n1', is: { text: 'Three' } })
    story = next(story, blockTask, { task: 't2', because: 'Shut' }, later(sunday, 5))
    story = next(story, dropTask, { task: 't3', because: 'Not needed now' })
    deepEqual(countsOf(story.record, '2026-12-01'), {
      needs: 1,
      needsMet: 0,
      goals: 0,
      goalsMet: 0,
      tasks: 3,
      tasksOpen: 2,
      tasksOverdue: 1,
      tasksBlocked: 1,
      tasksDone: 0,
      reviews: 0,
      challengesOpen: 0,
    })
  })
})
