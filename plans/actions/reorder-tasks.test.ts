import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fold } from '../fold.ts'
import { merge } from '../merge.ts'
import { whatChanged } from '../saying/what-changed.ts'
import { emilysPlan, jo, later, next, type Story, sunday } from '../testing.ts'
import { toPlan } from '../to-plan.ts'
import { undo } from '../undo.ts'
import { addTask, remove, reorderTasks } from './index.ts'

const add = (story: Story, id: string): Story =>
  next(story, addTask, { id, under: 'n1', is: { text: `Task ${id}` } })

const three = add(add(emilysPlan(), 't2'), 't3')
const tasksOf = ({ record }: Pick<Story, 'record'>) => toPlan(record).needs[0]?.tasks?.map(({ id }) => id)
const byJo = { ...sunday, by: jo }

describe('the tasks of a need', () => {
  it('stand in the order they are put in, which is told and can be taken back', () => {
    const put = next(three, reorderTasks, { need: 'n1', order: ['t3', 't1', 't2'] }, later(sunday, 1))
    deepEqual(tasksOf(put), ['t3', 't1', 't2'])
    const [said, ...more] = whatChanged(put.events, three.events.length, put.events.length)
    equal(more.length, 0)
    equal(said?.part, 'n1')
    match(
      said?.text ?? '',
      /put the tasks of .* in another order: “Task t3”, “Ring the school” and “Task t2”\.$/,
    )
    const back = next(put, () => undo(put.events, later(sunday, 2)), undefined)
    deepEqual(tasksOf(back), ['t1', 't2', 't3'])
    deepEqual(toPlan(back.record), toPlan(three.record))
  })

  it('are asked for all of them, each once, and only where there is something to put right', () => {
    const { record } = three
    for (const order of [
      ['t1', 't2'],
      ['t1', 't2', 't2'],
      ['t1', 't2', 't3', 'n1'],
    ])
      ok('refused' in reorderTasks(record, { need: 'n1', order }, sunday), order.join())
    ok('refused' in reorderTasks(record, { need: 't1', order: [] }, sunday))
    deepEqual(reorderTasks(record, { need: 'n1', order: ['t1', 't2', 't3'] }, sunday), { events: [] })
  })

  it('keep the order one gave them where another adds or takes out; two orders are asked about', () => {
    const { record } = three
    const mine = reorderTasks(record, { need: 'n1', order: ['t3', 't2', 't1'] }, byJo)
    ok('events' in mine)
    const merged = (theirs: Story) => merge(record, theirs.events.slice(three.events.length), mine.events)
    const added = add(three, 't4')
    const removed = next(three, remove, { part: 't2', because: 'Said twice' })
    for (const [theirs, expected] of [
      [added, ['t3', 't2', 't1', 't4']],
      [removed, ['t3', 't1']],
    ] as const) {
      const outcome = merged(theirs)
      ok('events' in outcome)
      deepEqual(tasksOf({ record: fold(outcome.events, theirs.record) }), expected)
    }
    const clash = merged(next(three, reorderTasks, { need: 'n1', order: ['t2', 't1', 't3'] }))
    ok('conflicts' in clash)
    const [conflict] = clash.conflicts
    deepEqual(
      [conflict?.part, conflict?.theirs, conflict?.mine],
      ['n1', ['t2', 't1', 't3'], ['t3', 't2', 't1']],
    )
    match(conflict?.text ?? '', /put the tasks of .* in another order meanwhile/)
    const gone = merged(next(three, remove, { part: 'n1', because: 'Met' }))
    ok('events' in gone && gone.events.length === 0)
  })
})
