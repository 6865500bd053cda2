import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addEvidence,
  addGoal,
  addMeasure,
  addNeed,
  addTask,
  agree,
  assign,
  blockTask,
  bringIn,
  challenge,
  change,
  endPlan,
  finishTask,
  giveView,
  meetGoal,
  putAwayTask,
  remove,
  reopenPlan,
  reorderNeeds,
  repeatTask,
  restore,
  review,
  seeDraft,
  setDay,
  setReviewDate,
  setStages,
  shareDraft,
  startPlan,
  startTask,
  takeReading,
  tickTask,
  word,
  writeConsequences,
} from '../actions/index.ts'
import type { Action } from '../actions/outcome.ts'
import { changesBetween } from '../changes.ts'
import { fold } from '../fold.ts'
import { seen, sitDown, sitting } from '../testing/sitting.ts'
import { emilysPlan, jo, later, next, noStory, type Story, sara, sunday } from '../testing.ts'
import { undo } from '../undo.ts'
import { whatChanged } from './what-changed.ts'

const start = next(emilysPlan(), addMeasure, { id: 'm1', under: 'n1', is: { what: 'Attendance', unit: '%' } })
const hears = '“Emily, you need to hear what your teacher says from every …”'
const said = ({ events }: Story, from = start.events.length) =>
  whatChanged(events, from, events.length).map(({ text }) => text)

const goal = next(start, addGoal, { id: 'g1', under: 'n1', is: { text: 'You will answer twice' } })
const seenGoal = next(goal, addEvidence, { id: 'e1', under: 'g1', is: { text: 'Seen', source: 'record' } })
const blocked = next(start, blockTask, { task: 't1', because: 'No line' })
const done = next(start, finishTask, { task: 't1', on: '2026-11-20', asToldBefore: true })
const shared = next(start, shareDraft, { id: 'd1', with: ['mum', 'dad'] })
const removed = next(start, remove, { part: 'n1', because: 'Met elsewhere' })
const two = next(start, addNeed, { id: 'n2', is: { text: 'Sleep' } })
const over = next(start, endPlan, { on: '2026-11-20', because: 'All well' })

const all: readonly (readonly [Story, Action<never>, unknown, ...(readonly string[])])[] = [
  [
    start,
    assign,
    { task: 't1', assigned: [{ who: 'Dad', people: ['dad'], due: '2026-11-30' }] },
    'Sara Ahmed changed who does “Ring the school”: from Mum to Dad.',
  ],
  [
    start,
    assign,
    { task: 't1', assigned: [] },
    'Sara Ahmed took away who does “Ring the school”: it was Mum.',
    'Sara Ahmed took away when “Ring the school” is due: it was 30 November 2026.',
  ],
  [
    start,
    setDay,
    { task: 't1', due: '2026-12-03' },
    'Sara Ahmed changed when “Ring the school” is due: from 30 November 2026 to 3 December 2026.',
  ],
  [
    start,
    word,
    { part: 't1', text: 'Ring Hill School' },
    'Sara Ahmed reworded the task “Ring the school”. It now says “Ring Hill School”.',
  ],
  [
    start,
    change,
    { part: 'n1', set: { impact: 2 } },
    `Sara Ahmed changed how much it would hurt if ${hears} stayed unmet: from high to medium.`,
  ],
  [
    start,
    change,
    { part: 'mum', set: { contact: '07700 900123' } },
    'Sara Ahmed set how to reach Mum: 07700 900123.',
  ],
  [
    start,
    change,
    { part: 'mum', set: { relation: null } },
    'Sara Ahmed emptied what the child calls Mum. It was Mum.',
  ],
  [
    start,
    repeatTask,
    { task: 't1', repeat: { days: ['Mon', 'Fri'], from: '2026-12-01' } },
    'Sara Ahmed set how often “Ring the school” comes round: Mondays and Fridays from 1 December 2026.',
  ],
  [
    start,
    setStages,
    { part: 'm1', stages: [{ by: '2026-12-18', target: 75 }] },
    'Sara Ahmed set the stages of “Attendance”: 18 December 2026: 75.',
  ],
  [start, startTask, { task: 't1' }, 'Sara Ahmed said that “Ring the school” is in progress.'],
  [
    start,
    blockTask,
    { task: 't1', because: 'No line' },
    'Sara Ahmed said that “Ring the school” is blocked: “No line”.',
  ],
  [
    blocked,
    blockTask,
    { task: 't1', because: 'No phone' },
    'Sara Ahmed said that “Ring the school” is blocked: “No phone”.',
  ],
  [
    start,
    finishTask,
    { task: 't1', on: '2026-11-20', asToldBefore: true },
    'Sara Ahmed marked “Ring the school” as done on 20 November 2026.',
  ],
  [
    done,
    putAwayTask,
    { task: 't1', away: true },
    'Sara Ahmed marked “Ring the school” as done on 20 November 2026.',
    'Sara Ahmed set whether “Ring the school” is put away: yes.',
  ],
  [
    start,
    addTask,
    { id: 't2', under: 'n1', is: { text: 'Move your seat' } },
    `Sara Ahmed added the task “Move your seat” for ${hears}.`,
  ],
  [
    start,
    addEvidence,
    { id: 'e1', under: 't1', is: { text: 'She says so', source: 'said-by-child' } },
    'Sara Ahmed added evidence for “Ring the school”: “She says so” (by what was said).',
  ],
  [
    start,
    takeReading,
    { id: 'r1', measure: 'm1', is: { on: '2026-11-20', value: 64 } },
    'Sara Ahmed noted 64 for “Attendance” on 20 November 2026.',
  ],
  [
    seenGoal,
    meetGoal,
    { goal: 'g1', on: '2026-11-20' },
    `Sara Ahmed added the goal “You will answer twice” for ${hears}.`,
    'Sara Ahmed added evidence for “You will answer twice”: “Seen”.',
  ],
  [
    start,
    giveView,
    { id: 'v1', is: { person: 'mum', text: 'Good' } },
    'Sara Ahmed wrote down what Mum thinks of the plan.',
  ],
  [start, shareDraft, { id: 'd1', with: ['mum', 'dad'] }, 'Sara Ahmed shared the draft with Mum and Dad.'],
  [
    shared,
    seeDraft,
    { id: 's1', person: 'mum' },
    'Sara Ahmed shared the draft with Mum and Dad.',
    'Mum saw the draft on 22 November 2026.',
  ],
  [start, agree, { id: 'a1', person: 'mum', answer: 'agrees' }, 'Mum agrees with the plan.'],
  [
    start,
    agree,
    { id: 'a1', person: 'dad', answer: 'disagrees', part: 't1', because: 'I work nights' },
    'Dad does not agree with “Ring the school”. “I work nights”',
  ],
  [
    start,
    challenge,
    { id: 'c1', by: 'sara', text: 'Is this enough?' },
    'Sara Ahmed challenged the plan: “Is this enough?”',
  ],
  [
    start,
    review,
    {
      id: 'r1',
      is: { on: '2026-11-20', tookPart: ['mum', 'sara'], directions: { n1: 'same' } },
      next: '2026-12-18',
    },
    'Sara Ahmed set the next review: 18 December 2026.',
    'A review was held on 20 November 2026 with Mum and Sara Ahmed.',
  ],
  [start, setReviewDate, { next: '2026-12-18' }, 'Sara Ahmed set the next review: 18 December 2026.'],
  [start, writeConsequences, { backup: 'Nan' }, 'Sara Ahmed wrote down what happens if.'],
  [start, startPlan, { on: '2026-11-23' }, 'Sara Ahmed put the plan to work from 23 November 2026.'],
  [
    start,
    remove,
    { part: 't1', because: 'The school rang' },
    'Sara Ahmed took out the task “Ring the school”: “The school rang”',
  ],
  [removed, restore, { part: 'n1' }],
  [
    two,
    reorderNeeds,
    { order: ['n2', 'n1'] },
    `Sara Ahmed put the needs in another order: “Sleep” and ${hears}.`,
    'Sara Ahmed added the need “Sleep”.',
  ],
  [
    start,
    endPlan,
    { on: '2026-11-20', because: 'All well' },
    'Sara Ahmed ended the plan on 20 November 2026: “All well”.',
  ],
  [over, reopenPlan, { because: 'Ill' }, 'Sara Ahmed put the plan to work.'],
] as never

describe('what changed between two versions', () => {
  for (const [from, action, command, ...sentences] of all)
    it(sentences.at(-1) ?? 'is nothing when what was taken out came back', () =>
      deepEqual(said(next(from, action, command as never)), sentences),
    )

  it('is told of each version by itself too', () => {
    deepEqual(said(next(over, reopenPlan, { because: 'Ill' }), over.events.length), [
      'Sara Ahmed reopened the plan.',
    ])
    deepEqual(said(next(removed, restore, { part: 'n1' }), removed.events.length), [
      `Sara Ahmed brought back the need ${hears}.`,
    ])
  })

  it('is told to the reader as "You", and names whoever did it last', () => {
    const story = next(start, word, { part: 't1', text: 'Ring Hill' }, later(sunday, 5, jo))
    const { events } = next(story, word, { part: 't1', text: 'Ring Hill School' }, later(sunday, 6, sara))
    const [one] = whatChanged(events, start.events.length, events.length, 'sara')
    deepEqual(one, {
      part: 't1',
      text: 'You reworded the task “Ring the school”. It now says “Ring Hill School”.',
    })
  })

  it('is nothing when it was changed back, taken back, or no version lies between', () => {
    const there = next(start, word, { part: 't1', text: 'Ring Hill' }, later(sunday, 1))
    deepEqual(said(next(there, word, { part: 't1', text: 'Ring the school' })), [])
    deepEqual(said(next(there, () => undo(there.events, later(sunday, 2)), undefined)), [])
    deepEqual(whatChanged(start.events, 3, 3), [])
  })

  it('is how the plan began, from nothing', () => {
    const [first] = whatChanged(start.events, 0, start.events.length)
    equal(first?.text, 'Sara Ahmed began the plan.')
    const plan = { template: 'liberi', about: { is: 'child', name: 'E' }, needs: [] } as const
    equal(
      whatChanged(next(noStory, bringIn, { plan }).events, 0, 1)[0]?.text,
      'Sara Ahmed brought the plan in from a file.',
    )
  })

  it('says once that it began, also where its facts were changed in the same sitting', () => {
    const { events } = next(start, change, { part: 'plan', set: { kind: 'child-protection' } })
    const texts = whatChanged(events, 0, events.length).map(({ text }) => text)
    equal(texts.filter(text => /began the plan|whom the plan is about/.test(text)).length, 1)
  })

  it('is data by part too, for a page to mark it', () => {
    const { events } = next(start, word, { part: 't1', text: 'Ring Hill School' })
    deepEqual(changesBetween(events, start.events.length, events.length).parts, [
      {
        part: 't1',
        kind: 'task',
        became: 'changed',
        by: sara,
        fields: [{ field: 'text', from: 'Ring the school', to: 'Ring Hill School', by: sara }],
      },
    ])
  })

  it('is sentences whatever happened, and nothing only if the plan is the same', () => {
    fc.assert(
      fc.property(sitting, all => {
        const mine = sitDown('anne', all)
        const events = [...seen.events, ...mine]
        const texts = whatChanged(events, seen.events.length, events.length).map(({ text }) => text)
        for (const text of texts) match(text, /^\w.*[.?!”…]$/s)
        const changes = changesBetween(events, seen.events.length, events.length)
        equal(texts.length > 0, changes.parts.length > 0 || changes.reordered.length > 0)
        for (let at = 0; at <= events.length; at += 1)
          deepEqual(fold(events, fold(events.slice(0, at))), fold(events))
      }),
      { numRuns: 60 },
    )
  })
})

describe('days and figures that came in together', () => {
  const rounds = next(start, repeatTask, {
    task: 't1',
    repeat: { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] },
  })
  const tick = (story: Story, on: string, was: 'done' | 'missed', by = sara) =>
    next(story, tickTask, { id: `tick-${on}`, task: 't1', on, was }, later(sunday, 1, by))
  const read = (story: Story, on: string, value: number) =>
    next(story, takeReading, { id: `read-${on}`, measure: 'm1', is: { on, value } })

  it('are told in one sentence, of whoever noted them; the day that somebody else noted stands alone', () => {
    const monday = tick(rounds, '2026-11-16', 'done')
    const wednesday = tick(tick(monday, '2026-11-17', 'missed'), '2026-11-18', 'done')
    const [ofSara, ofJo] = said(tick(wednesday, '2026-11-19', 'done', jo), rounds.events.length)
    match(
      ofSara ?? '',
      /^Sara Ahmed noted for “.*” how 3 days went, from 16 November 2026 to 18 November 2026: it was done on 2 and not done on 1\.$/,
    )
    match(ofJo ?? '', /^Jo Lund noted for “.*” that on 19 November 2026 it was done\.$/)
  })

  it('are told one by one where they are few', () => {
    const two = tick(tick(rounds, '2026-11-16', 'done'), '2026-11-17', 'done')
    equal(said(two, rounds.events.length).length, 2)
  })

  it('say where figures began and where they are', () =>
    deepEqual(said(read(read(read(start, '2026-11-02', 58), '2026-11-09', 61), '2026-11-16', 72)), [
      'Sara Ahmed noted 3 figures for “Attendance”: from 58 on 2 November 2026 to 72 on 16 November 2026.',
    ]))
})
