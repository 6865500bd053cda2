import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addFactor,
  addNeed,
  addTask,
  addWorry,
  agree,
  assign,
  change,
  remove,
  reorderNeeds,
  word,
} from './actions/index.ts'
import { coalesce } from './coalesce.ts'
import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { readEvents, stateAt } from './history.ts'
import { emilysPlan, jo, later, next, type Story, sunday } from './testing.ts'
import { toPlan } from './to-plan.ts'
import { undo } from './undo.ts'

const byJo = later(sunday, 60, jo)
const now = later(sunday, 90)
const planOf = ({ record }: Pick<Story, 'record'>) => toPlan(record)

describe('a plan at any time past', () => {
  const { events } = next(
    emilysPlan(),
    word,
    { part: 't1', text: 'Ring Hill School' },
    {
      ...sunday,
      at: '2026-12-24T23:59:59.000Z',
    },
  )
  it('is as it stood after a version', () => {
    equal(toPlan(stateAt(events, { version: 6 })).needs[0]?.tasks?.[0]?.text, 'Ring the school')
    equal(toPlan(stateAt(events, { version: 7 })).needs[0]?.tasks?.[0]?.text, 'Ring Hill School')
    equal(stateAt(events, { version: 0 }).version, 0)
  })
  it('is as it stood at the end of a day', () => {
    equal(stateAt(events, { day: '2026-12-23' }).version, 6)
    equal(stateAt(events, { day: '2026-12-24' }).version, 7)
    equal(stateAt(events, { day: '2026-11-21' }).version, 0)
  })
})

describe('a history that is read', () => {
  const { events } = emilysPlan()
  const [first, second] = JSON.parse(JSON.stringify(events)) as PlanEvent[]
  it('is taken as it is when it is whole, from the start or after a snapshot', () => {
    deepEqual(readEvents(JSON.parse(JSON.stringify(events))), { events })
    deepEqual(readEvents(events.slice(3), 3), { events: events.slice(3) })
  })
  const refused: readonly (readonly [string, readonly unknown[], RegExp])[] = [
    ['a hole', [first, events[2]], /no version 2/],
    [
      'a kind of a newer program',
      [first, { ...second, happened: { kind: 'need-sung' } }],
      /newer program, which calls it “need-sung”/,
    ],
    ['a moment that is none', [{ ...first, at: 'yesterday' }], /Version 1 of this plan is damaged/],
    ['nobody', [{ ...first, by: null }], /damaged/],
    ['no event at all', ['nothing'], /no version 1/],
  ]
  for (const [name, values, text] of refused)
    it(`is refused in a sentence when it holds ${name}`, () => {
      const read = readEvents(values)
      ok('refused' in read)
      match(read.refused, text)
    })
})

describe('taking back what one did last', () => {
  const start = emilysPlan()
  const back = (story: Story, told = now): Story =>
    next(story, () => undo(story.events, told), undefined, told)

  it('gives the words back', () => {
    const worded = next(start, word, { part: 't1', text: 'Ring Hill School' }, later(sunday, 1))
    deepEqual(planOf(back(worded)), planOf(start))
  })

  it('takes a part out again, and brings one back', () => {
    const added = next(start, addTask, { id: 't2', under: 'n1', is: { text: 'Two' } }, later(sunday, 1))
    deepEqual(planOf(back(added)).needs, planOf(start).needs)
    const removed = next(start, remove, { part: 't1', because: 'By mistake' }, later(sunday, 1))
    deepEqual(planOf(back(removed)).needs, planOf(start).needs)
  })

  it('takes back all of one thing that made several events', () => {
    let story = next(start, addWorry, { id: 'w1', is: { text: 'Alone at night' } })
    story = next(story, change, { part: 'n1', set: { answers: ['w1'] } })
    const removed = next(story, remove, { part: 'w1', because: 'Said twice' }, later(sunday, 1))
    equal(removed.events.length - story.events.length, 2)
    deepEqual(planOf(back(removed)), planOf(story))
  })

  it('puts the needs in the order they were', () => {
    const two = next(start, addNeed, { id: 'n2', is: { text: 'Two' } })
    const ordered = next(two, reorderNeeds, { order: ['n2', 'n1'] }, later(sunday, 1))
    deepEqual(planOf(back(ordered)), planOf(two))
  })

  it('goes further back each time, and never takes back the same twice', () => {
    const one = next(start, word, { part: 't1', text: 'One' }, later(sunday, 1))
    const two = next(one, word, { part: 't1', text: 'Two' }, later(sunday, 2))
    equal(planOf(back(two)).needs[0]?.tasks?.[0]?.text, 'One')
    equal(planOf(back(back(two))).needs[0]?.tasks?.[0]?.text, 'Ring the school')
  })

  it('leaves alone what others did elsewhere', () => {
    const mine = next(start, word, { part: 't1', text: 'One' }, later(sunday, 1))
    const both = next(mine, word, { part: 'n1', text: 'Emily, hear' }, byJo)
    equal(planOf(back(both)).needs[0]?.text, 'Emily, hear')
    equal(planOf(back(both)).needs[0]?.tasks?.[0]?.text, 'Ring the school')
  })

  const refused: readonly (readonly [string, Story, RegExp])[] = [
    [
      'others changed the same words',
      next(
        next(start, word, { part: 't1', text: 'One' }, later(sunday, 1)),
        word,
        { part: 't1', text: 'Two' },
        byJo,
      ),
      /^Jo Lund has worked on this since/,
    ],
    [
      'others hung something on it',
      next(
        next(start, addNeed, { id: 'n2', is: { text: 'Two' } }, later(sunday, 1)),
        addFactor,
        { id: 'f1', under: 'n2', is: { text: 'No bus' } },
        byJo,
      ),
      /^Jo Lund has worked on this since/,
    ],
    [
      'others made something point at it',
      next(
        next(start, addWorry, { id: 'w1', is: { text: 'Alone' } }, later(sunday, 1)),
        change,
        { part: 'n1', set: { answers: ['w1'] } },
        byJo,
      ),
      /^Jo Lund has worked on this since/,
    ],
    [
      'others took out the part',
      next(
        next(start, word, { part: 't1', text: 'One' }, later(sunday, 1)),
        remove,
        { part: 'n1', because: 'Met' },
        byJo,
      ),
      /^Jo Lund has worked on this since/,
    ],
    [
      'it was a word given',
      next(start, agree, { id: 'a1', person: 'mum', answer: 'agrees' }, later(sunday, 1)),
      /was given to others, and stays/,
    ],
  ]
  for (const [name, story, text] of refused)
    it(`is refused when ${name}`, () => {
      const outcome = undo(story.events, now)
      ok('refused' in outcome)
      match(outcome.refused[0]?.text ?? '', text)
    })

  it('is refused to somebody who did nothing here', () => {
    const outcome = undo(start.events, byJo)
    ok('refused' in outcome)
    match(outcome.refused[0]?.text ?? '', /nothing of yours/)
  })
})

describe('words while they are typed', () => {
  const typed = (
    ...steps: readonly (readonly [string, string, number, typeof jo?])[]
  ): readonly PlanEvent[] => {
    let story = emilysPlan()
    for (const [part, text, minutes, by] of steps)
      story = next(story, word, { part, text }, later(sunday, minutes, by))
    return story.events.slice(6)
  }
  const said = (events: readonly PlanEvent[]) =>
    coalesce(events).map(({ version, happened }) => [
      version,
      ...('set' in happened ? [happened.was, happened.set] : []),
    ])

  it('make one event for each box and sitting, from before the first key to after the last', () => {
    const events = typed(
      ['t1', 'Ring H', 1],
      ['t1', 'Ring Hi', 2],
      ['n1', 'Emily', 3],
      ['t1', 'Ring Hill', 4],
    )
    deepEqual(said(events), [
      [7, { text: 'Ring the school' }, { text: 'Ring Hill' }],
      [
        8,
        { text: 'Emily, you need to hear what your teacher says from every seat in the room' },
        { text: 'Emily' },
      ],
    ])
    const start = fold(emilysPlan().events)
    deepEqual(toPlan(fold(coalesce(events), start)), toPlan(fold(events, start)))
  })

  it('make a new event after half an hour, and for somebody else', () => {
    deepEqual(said(typed(['t1', 'A', 1], ['t1', 'B', 32])).length, 2)
    deepEqual(said(typed(['t1', 'A', 1], ['t1', 'B', 2, jo], ['t1', 'C', 3])).length, 3)
  })

  it('leave no event when they were all taken back', () => {
    deepEqual(said(typed(['t1', 'A', 1], ['t1', 'Ring the school', 2])), [])
  })

  it('do not run past what happened to the same part between', () => {
    let story = next(emilysPlan(), word, { part: 't1', text: 'A' }, later(sunday, 1))
    story = next(story, assign, { task: 't1', assigned: [] }, later(sunday, 2))
    story = next(story, word, { part: 't1', text: 'B' }, later(sunday, 3))
    deepEqual(
      coalesce(story.events.slice(6)).map(({ happened }) => happened.kind),
      ['task-worded', 'task-assigned'],
    )
    const removed = next(story, remove, { part: 't1', because: 'No' }, later(sunday, 4))
    equal(coalesce(removed.events.slice(6)).length, 3)
  })
})
