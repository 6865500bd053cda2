import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emilysPlan, jo, later, next, noStory, refusals, sunday } from '../testing.ts'
import {
  addEvidence,
  addNeed,
  addPerson,
  addTask,
  assign,
  blockTask,
  change,
  dropTask,
  finishTask,
  followTask,
  giveView,
  meetGoal,
  meetNeed,
  putAwayTask,
  reachStage,
  remove,
  reorderNeeds,
  repeatTask,
  restore,
  setDay,
  setStages,
  takeReading,
  takeUpAgain,
  word,
} from './index.ts'
import type { Action } from './outcome.ts'
import { asksFor, fullPlan, planOf } from './testing.ts'

describe('what people are asked to put right', () => {
  const full = fullPlan()
  const said = next(full, addEvidence, {
    id: 'e1',
    under: 'g1',
    is: { text: 'She says so', source: 'said-by-child' },
  })
  const removed = next(full, remove, { part: 'n1', because: 'Met' })
  const follows = next(full, followTask, { task: 't1', next: 't2' })
  asksFor(
    'a person without a name',
    addPerson,
    { id: 'x', is: { name: ' ', is: 'parent' } },
    'name',
    /^Write their name\.$/,
  )
  asksFor('a part with an id that is there', addNeed, { id: 'n1', is: { text: 'Again' } }, 'id', /already/)
  asksFor(
    'a need that answers no worry of this plan',
    addNeed,
    { id: 'x', is: { text: 'A', answers: ['n1'] } },
    'answers',
    /worries in this plan/,
  )
  asksFor(
    'an impact that is none',
    addNeed,
    { id: 'x', is: { text: 'A', impact: 4 as 3 } },
    'impact',
    /high, medium or low/,
  )
  asksFor(
    'a task for a goal',
    addTask,
    { id: 'x', under: 'g1', is: { text: 'A' } },
    'under',
    /That need is not in this plan/,
  )
  asksFor(
    'a task for a removed need',
    addTask,
    { id: 'x', under: 'n1', is: { text: 'A' } },
    'under',
    /was removed from the plan. Bring it back first/,
    removed,
  )
  asksFor(
    'a task that comes in done',
    addTask,
    { id: 'x', under: 'n1', is: { text: 'A', state: 'done' } },
    'state',
    /record what has happened/,
  )
  asksFor(
    'a field that no task has',
    addTask,
    { id: 'x', under: 'n1', is: { text: 'A', colour: 'blue' } as never },
    'colour',
    /no place for “colour”/,
  )
  asksFor('an emptied need', word, { part: 'n1', text: '  ' }, 'text', /^Write what needs to change\.$/)
  asksFor(
    'a text that is none',
    word,
    { part: 'n1', field: 'impact', text: '3' },
    'impact',
    /no text of that name/,
  )
  asksFor('a part that is not there', word, { part: 'x', text: 'A' }, 'part', /is not in this plan/)
  asksFor(
    'the state of a task changed by hand',
    change,
    { part: 't1', set: { state: 'done' } },
    'state',
    /recorded when it happens/,
  )
  asksFor(
    'a day in figures that is none',
    change,
    { part: 'plan', set: { meeting: '2026-02-31' } },
    'meeting',
    /“2026-02-31” is not a day in the calendar/,
  )
  asksFor(
    'an order that leaves a need out',
    reorderNeeds,
    { order: ['n1'] },
    'order',
    /each need of the plan once/,
  )
  asksFor('a removal without a reason', remove, { part: 't1', because: '' }, 'because', /Say why/)
  asksFor(
    'the removal of the plan itself',
    remove,
    { part: 'plan', because: 'No' },
    'part',
    /cannot do without/,
  )
  asksFor(
    'the removal of somebody with a task',
    remove,
    { part: 'mum', because: 'No' },
    'part',
    /^Mum still has “Ring the school” to do/,
  )
  asksFor(
    'a task brought back before its need',
    restore,
    { part: 't1' },
    'part',
    /Bring that back first/,
    removed,
  )
  asksFor('a part brought back that never was', restore, { part: 'x' }, 'part', /never was/)
  asksFor(
    'a task given to a stranger',
    assign,
    { task: 't1', assigned: [{ people: ['zoe'] }] },
    'assigned',
    /people of the plan/,
  )
  asksFor(
    'a task given to nobody by no day',
    assign,
    { task: 't1', assigned: [{}] },
    'assigned',
    /who will do this/,
  )
  asksFor('a day that is none', setDay, { task: 't1', due: 'soon' }, 'due', /“soon” is not a day/)
  asksFor(
    'a day for a pair that is not there',
    setDay,
    { task: 't1', due: '2026-12-01', pair: 3 },
    'pair',
    /who does it/,
  )
  asksFor(
    'a repeat on no day',
    repeatTask,
    { task: 't1', repeat: { days: [] } },
    'repeat',
    /at least one day/,
  )
  asksFor(
    'a repeat that ends before it starts',
    repeatTask,
    { task: 't1', repeat: { days: ['Mon'], from: '2026-12-01', until: '2026-11-01' } },
    'repeat',
    /ends before it starts/,
  )
  asksFor(
    'a stage without a day',
    setStages,
    { part: 't1', stages: [{ by: '', text: 'One' }] },
    'stages',
    /is not a day/,
  )
  asksFor(
    'a stage that says nothing',
    setStages,
    { part: 't1', stages: [{ by: '2026-12-01' }] },
    'stages',
    /what will be reached/,
  )
  asksFor(
    'a stage that is not there',
    reachStage,
    { part: 't1', stage: 0, on: '2026-11-20' },
    'stage',
    /no such stage/,
  )
  asksFor(
    'a task blocked by nothing',
    blockTask,
    { task: 't1', because: ' ' },
    'because',
    /what is in the way/,
  )
  asksFor(
    'a task not needed for no reason',
    dropTask,
    { task: 't1', because: '' },
    'because',
    /why it is not needed/,
  )
  asksFor(
    'a task done tomorrow',
    finishTask,
    { task: 't1', on: '2026-11-23' },
    'on',
    /23 November 2026 has not come yet/,
  )
  asksFor(
    'a task done with nothing that shows it',
    finishTask,
    { task: 't1', on: '2026-11-20' },
    'evidence',
    /Add the evidence first/,
  )
  asksFor('a task done on no day', finishTask, { task: 't1', on: '' }, 'on', /Give the day/)
  asksFor('a task that follows itself', followTask, { task: 't1', next: 't1' }, 'next', /leads back/)
  asksFor(
    'tasks that follow each other in a ring',
    followTask,
    { task: 't2', next: 't1' },
    'next',
    /leads back/,
    follows,
  )
  asksFor('an open task put away', putAwayTask, { task: 't1', away: true }, 'task', /still has this to do/)
  asksFor(
    'evidence without a source',
    addEvidence,
    { id: 'x', under: 't1', is: { text: 'A' } },
    'source',
    /where this comes from/,
  )
  asksFor(
    'evidence of tomorrow',
    addEvidence,
    { id: 'x', under: 't1', is: { text: 'A', source: 'record', on: '2026-11-23' } },
    'on',
    /has not come yet/,
  )
  asksFor(
    'a reading without a figure',
    takeReading,
    { id: 'x', measure: 'm1', is: { on: '2026-11-20', value: Number.NaN } },
    'value',
    /Give the figure/,
  )
  asksFor(
    'a goal closed without evidence',
    meetGoal,
    { goal: 'g1', on: '2026-11-20' },
    'goal',
    /Add the evidence first/,
  )
  asksFor(
    'a goal closed on what the child says alone',
    meetGoal,
    { goal: 'g1', on: '2026-11-20' },
    'goal',
    /only on what people say of themselves/,
    said,
  )
  asksFor(
    'a need closed before its goal',
    meetNeed,
    { need: 'n1', on: '2026-11-20' },
    'need',
    /“You will answer Miss Obi twice a lesson” is not reached yet/,
  )
  asksFor('a need closed that has no goal', meetNeed, { need: 'n2', on: '2026-11-20' }, 'need', /no goal yet/)
  asksFor(
    'a goal opened again for no reason',
    takeUpAgain,
    { part: 'g1', because: '' },
    'because',
    /what has changed/,
  )
  it('everything that is wrong is told at once', () => {
    const wrong = { name: '', is: 'friend' as never, born: '31 June' }
    deepEqual(
      refusals(emilysPlan(), addPerson, { id: 'x', is: wrong }).map(({ field }) => field),
      ['name', 'is', 'born'],
    )
  })

  it('nothing happens to a plan that has not begun', () => {
    deepEqual(refusals(noStory, addNeed, { id: 'n1', is: { text: 'A' } }), [
      { field: 'plan', text: 'This plan has not begun yet.' },
    ])
  })

  it('nobody rewrites what another person said in their own words', () => {
    const story = next(full, giveView, { id: 'v1', is: { person: 'mum', text: 'I like it' } })
    const byJo = later(sunday, 1, jo)
    for (const [does, command] of [
      [word, { part: 'v1', text: 'She likes it' }],
      [change, { part: 'v1', set: { text: 'She likes it' } }],
      [remove, { part: 'v1', because: 'Not nice' }],
    ] as const)
      ok(
        /^These are Mum’s own words/.test(
          refusals(story, does as Action<unknown>, command, byJo)[0]?.text ?? '',
        ),
      )
    const mumHerself = later(sunday, 1, { id: 'mum', name: 'Ayla Kaya' })
    const worded = next(story, word, { part: 'v1', text: 'I like it a lot' }, mumHerself)
    equal(planOf(worded).views?.[0]?.text, 'I like it a lot')
    equal(planOf(next(story, word, { part: 'v1', text: 'I do like it' })).views?.[0]?.text, 'I do like it')
  })
})
