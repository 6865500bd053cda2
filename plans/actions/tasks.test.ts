import { describe } from 'node:test'
import { next } from '../testing.ts'
import {
  addEvidence,
  assign,
  blockTask,
  dropTask,
  finishTask,
  followTask,
  meetGoal,
  meetNeed,
  putAwayTask,
  reachStage,
  repeatTask,
  setDay,
  setStages,
  startTask,
  takeReading,
  takeUpAgain,
  writeConsequences,
} from './index.ts'
import { fullPlan, gives, need, planOf, task } from './testing.ts'

const by = { who: 'Dad', people: ['dad'] }
const mum = { who: 'Mum', people: ['mum'], by: '30 November 2026', due: '2026-11-30' }
const t1 = { id: 't1', text: 'Ring the school', assigned: [mum] }

describe('what people do to tasks, goals and measures', () => {
  const full = fullPlan()
  const withEvidence = next(full, addEvidence, {
    id: 'e1',
    under: 'g1',
    is: { text: 'Miss Obi’s tally shows two', source: 'seen-by-professional' },
  })
  const goalMet = next(withEvidence, meetGoal, { goal: 'g1', on: '2026-11-20' })
  const doneTask = next(full, finishTask, { task: 't1', on: '2026-11-20', asToldBefore: true })
  const staged = next(full, setStages, { part: 'm1', stages: [{ by: '2026-12-18', target: 75 }] })

  gives(
    'gives a task to two people',
    assign,
    { task: 't2', assigned: [mum, by] },
    story => task(story, 't2')?.assigned,
    [mum, by],
  )
  gives('gives a task to nobody', assign, { task: 't1', assigned: [] }, task, {
    id: 't1',
    text: 'Ring the school',
  })
  gives(
    'gives a task another day',
    setDay,
    { task: 't1', due: '2026-12-03' },
    story => task(story)?.assigned,
    [{ ...mum, by: '3 December 2026', due: '2026-12-03' }],
  )
  gives(
    'gives a day to a task that nobody has yet',
    setDay,
    { task: 't2', due: '2026-12-03' },
    story => task(story, 't2')?.assigned,
    [{ by: '3 December 2026', due: '2026-12-03' }],
  )
  gives(
    'gives one of two people another day',
    setDay,
    { task: 't1', due: '2026-12-03', pair: 1 },
    story => task(story)?.assigned,
    [mum, { ...by, by: '3 December 2026', due: '2026-12-03' }],
    next(full, assign, { task: 't1', assigned: [mum, by] }),
  )
  gives(
    'makes a task come round, with an end and a step-down',
    repeatTask,
    {
      task: 't1',
      repeat: {
        days: ['Mon', 'Wed', 'Fri'],
        from: '2026-09-14',
        until: '2026-12-18',
        stepDown: 'Mondays only',
      },
    },
    story => task(story)?.repeat,
    { days: ['Mon', 'Wed', 'Fri'], from: '2026-09-14', until: '2026-12-18', stepDown: 'Mondays only' },
  )
  gives(
    'cuts a task into stages, earliest first',
    setStages,
    {
      part: 't1',
      stages: [
        { by: '2026-12-18', text: 'Two' },
        { by: '2026-12-04', text: 'One' },
      ],
    },
    story => task(story)?.stages,
    [
      { by: '2026-12-04', text: 'One' },
      { by: '2026-12-18', text: 'Two' },
    ],
  )
  gives(
    'marks a stage as reached',
    reachStage,
    { part: 'm1', stage: 0, on: '2026-11-20' },
    story => need(story)?.measures?.[0]?.stages,
    [{ by: '2026-12-18', target: 75, done: '2026-11-20' }],
    staged,
  )
  gives('starts a task', startTask, { task: 't1' }, task, { ...t1, state: 'in-progress' })
  gives(
    'takes a finished task up again',
    startTask,
    { task: 't1' },
    task,
    { ...t1, state: 'in-progress' },
    next(doneTask, putAwayTask, { task: 't1', away: true }),
  )
  gives(
    'says that a task is blocked, and why',
    blockTask,
    { task: 't1', because: 'The line is dead' },
    task,
    {
      ...t1,
      state: 'blocked',
      because: 'The line is dead',
    },
  )
  gives(
    'says that a task is not needed, and why',
    dropTask,
    { task: 't1', because: 'The school rang' },
    task,
    {
      ...t1,
      state: 'not-needed',
      because: 'The school rang',
    },
  )
  gives(
    'finishes a task on a day, once there is evidence of it',
    finishTask,
    { task: 't1', on: '2026-11-20' },
    task,
    {
      ...t1,
      state: 'done',
      doneOn: '2026-11-20',
      evidence: [{ id: 'e2', text: 'They rang back', source: 'record', on: '2026-11-22' }],
    },
    next(next(full, blockTask, { task: 't1', because: 'No line' }), addEvidence, {
      ...{ id: 'e2', under: 't1' },
      is: { text: 'They rang back', source: 'record' },
    }),
  )
  gives(
    'takes over from an older plan that a task is done, where that says no more',
    finishTask,
    { task: 't1', on: '2026-11-20', asToldBefore: true },
    task,
    { ...t1, state: 'done', doneOn: '2026-11-20' },
  )
  gives('says what follows a task', followTask, { task: 't1', next: 't2' }, story => task(story)?.next, 't2')
  gives(
    'puts a finished task away',
    putAwayTask,
    { task: 't1', away: true },
    story => task(story)?.putAway,
    true,
    doneTask,
  )
  gives(
    'adds evidence with its source, dated today',
    addEvidence,
    { id: 'e9', under: 't1', is: { text: 'Dr Shah wrote', source: 'record', by: 'Dr Shah' } },
    story => task(story)?.evidence,
    [{ id: 'e9', text: 'Dr Shah wrote', source: 'record', by: 'Dr Shah', on: '2026-11-22' }],
  )
  gives(
    'notes a reading from a named source',
    takeReading,
    { id: 'r1', measure: 'm1', is: { on: '2026-11-20', value: 64, source: 'Register' } },
    story => need(story)?.measures?.[0]?.readings,
    [{ on: '2026-11-20', value: 64, source: 'Register' }],
  )
  gives(
    'closes a goal on what was seen',
    meetGoal,
    { goal: 'g1', on: '2026-11-20' },
    story => need(story)?.goals?.[0]?.met,
    '2026-11-20',
    withEvidence,
  )
  gives(
    'closes a goal on a figure',
    meetGoal,
    { goal: 'g1', on: '2026-11-20' },
    story => need(story)?.goals?.[0]?.met,
    '2026-11-20',
    next(full, takeReading, { id: 'r1', measure: 'm1', is: { on: '2026-11-20', value: 95 } }),
  )
  gives(
    'closes a need once its goals are reached',
    meetNeed,
    { need: 'n1', on: '2026-11-21' },
    story => need(story)?.met,
    '2026-11-21',
    goalMet,
  )
  gives(
    'opens a goal again',
    takeUpAgain,
    { part: 'g1', because: 'She fell back' },
    story => need(story)?.goals?.[0]?.met,
    undefined,
    goalMet,
  )
  gives(
    'writes what happens if',
    writeConsequences,
    { endsWhen: 'Both goals are reached', bottomLine: 'Never alone at night' },
    story => planOf(story).consequences,
    { endsWhen: 'Both goals are reached', bottomLine: 'Never alone at night' },
  )
})
