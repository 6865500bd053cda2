import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { removedParts } from '../record.ts'
import { next, sunday } from '../testing.ts'
import {
  addFactor,
  addGoal,
  addNeed,
  addPerson,
  addStrength,
  addTask,
  addWorry,
  agree,
  blockTask,
  change,
  followTask,
  remove,
  reorderNeeds,
  restore,
  word,
} from './index.ts'
import { fullPlan, gives, need, planOf, task } from './testing.ts'

const mum = { who: 'Mum', people: ['mum'], by: '30 November 2026', due: '2026-11-30' }
const t1 = { id: 't1', text: 'Ring the school', assigned: [mum] }

describe('somebody who was taken out of the plan', () => {
  it('is named by name where they answered, or were given what came back since', () => {
    const rob = { id: 'r-1', is: { name: 'Rob Reed', is: 'relative' } } as const
    const assigned = [{ people: ['r-1', 'mum'], due: '2026-12-01', by: '1 December 2026' }]
    const answer = { id: 'a1', person: 'r-1', answer: 'in-part', because: 'Not on Mondays' } as const
    let story = next(next(fullPlan(), addPerson, rob), agree, answer)
    story = next(story, addTask, { id: 't3', under: 'n2', is: { text: 'Fit the blind', assigned } })
    story = next(story, remove, { part: 'n2', because: 'By mistake' })
    story = next(story, remove, { part: 'r-1', because: 'He moved away' })
    story = next(story, restore, { part: 'n2' })
    const plan = planOf(story)
    equal(plan.agreements?.[0]?.person, 'Rob Reed')
    deepEqual(plan.needs[1]?.tasks?.[0]?.assigned, [
      {
        who: `Rob Reed and ${plan.people?.find(({ id }) => id === 'mum')?.name}`,
        people: ['mum'],
        due: '2026-12-01',
        by: '1 December 2026',
      },
    ])
    equal(JSON.stringify(plan).includes('r-1'), false)
  })
})

describe('what people do to the parts of a plan', () => {
  const full = fullPlan()
  gives(
    'adds a person with ways to reach them',
    addPerson,
    { id: 'nan', is: { name: 'Nanny Jean', is: 'network', contact: '07700 900123', organisation: '' } },
    story => planOf(story).people?.at(-1),
    { id: 'nan', name: 'Nanny Jean', is: 'network', contact: '07700 900123' },
  )
  gives(
    'adds a danger statement and where it came from',
    addWorry,
    { id: 'w2', is: { text: 'Emily is alone at night', kind: 'danger', from: 'Assessment' } },
    story => planOf(story).worries?.at(-1),
    { id: 'w2', text: 'Emily is alone at night', kind: 'danger', from: 'Assessment' },
  )
  gives(
    'adds a strength',
    addStrength,
    { id: 's1', is: { text: 'Mum reads to Emily every night' } },
    story => planOf(story).strengths,
    [{ id: 's1', text: 'Mum reads to Emily every night' }],
  )
  gives(
    'adds a need last, with its impact and the worries it answers',
    addNeed,
    { id: 'n3', is: { text: 'Three', impact: 2, answers: ['w1'] } },
    story => planOf(story).needs.at(-1),
    { id: 'n3', text: 'Three', impact: 2, answers: ['w1'] },
  )
  gives(
    'adds a factor in the child’s voice',
    addFactor,
    { id: 'f1', under: 'n1', is: { text: 'The bus is late', voice: 'child', by: 'Emily' } },
    story => need(story)?.factors,
    [{ id: 'f1', text: 'The bus is late', voice: 'child', by: 'Emily' }],
  )
  gives(
    'adds a task',
    addTask,
    { id: 't3', under: 'n1', is: { text: 'Move your seat' } },
    story => task(story, 't3'),
    {
      id: 't3',
      text: 'Move your seat',
    },
  )
  gives(
    'adds a network’s goal and who will evidence it',
    addGoal,
    {
      id: 'g2',
      under: 'n1',
      is: { text: 'You will tell Nan', whose: 'network', evidencedBy: 'A diary', evidencedWho: 'Nan' },
    },
    story => need(story)?.goals?.at(-1),
    {
      id: 'g2',
      text: 'You will tell Nan',
      whose: 'network',
      evidencedBy: 'A diary',
      evidencedWho: 'Nan',
    },
  )
  gives(
    'words a need just as typed',
    word,
    { part: 'n1', text: ' Emily, you need  to hear\n' },
    story => need(story)?.text,
    ' Emily, you need  to hear\n',
  )
  gives(
    'words how a goal will be evidenced',
    word,
    { part: 'g1', field: 'evidencedBy', text: 'A tally' },
    story => need(story)?.goals?.[0]?.evidencedBy,
    'A tally',
  )
  gives(
    'words the backup plan before there is one',
    word,
    { part: 'consequences', field: 'backup', text: 'Nan takes her' },
    story => planOf(story).consequences,
    { backup: 'Nan takes her' },
  )
  gives(
    'words what a measure counts',
    word,
    { part: 'm1', text: 'School days' },
    story => need(story)?.measures?.[0]?.what,
    'School days',
  )
  gives(
    'changes facts and empties one',
    change,
    { part: 'm1', set: { target: 92, unit: null } },
    story => need(story)?.measures?.[0],
    {
      id: 'm1',
      what: 'Attendance',
      baseline: 58,
      target: 92,
    },
  )
  gives(
    'changes whom the plan is about',
    change,
    { part: 'about', set: { person: 'mum' } },
    story => planOf(story).about.person,
    'mum',
  )
  gives(
    'puts the needs in order of what matters most',
    reorderNeeds,
    { order: ['n2', 'n1'] },
    story => planOf(story).needs.map(({ id }) => id),
    ['n2', 'n1'],
  )
  gives(
    'removes a task',
    remove,
    { part: 't1', because: 'Done by the school' },
    story => need(story)?.tasks?.map(({ id }) => id),
    ['t2'],
  )
  gives(
    'removes a need with all that is on it',
    remove,
    { part: 'n1', because: 'Met elsewhere' },
    story => planOf(story).needs.map(({ id }) => id),
    ['n2'],
  )
  gives(
    'brings a need back where it stood, with all that was on it',
    restore,
    { part: 'n1' },
    planOf,
    planOf(full),
    next(full, remove, { part: 'n1', because: 'By mistake' }),
  )
  gives(
    'brings a task back',
    restore,
    { part: 't1' },
    task,
    t1,
    next(full, remove, { part: 't1', because: 'By mistake' }),
  )
  gives(
    'lets go of a worry in the needs that answered it',
    remove,
    { part: 'w1', because: 'Said twice' },
    story => [planOf(story).worries, need(story)?.answers],
    [undefined, undefined],
    next(full, change, { part: 'n1', set: { answers: ['w1'] } }),
  )
  gives(
    'lets go of a task that was to follow',
    remove,
    { part: 't2', because: 'Said twice' },
    task,
    t1,
    next(full, followTask, { task: 't1', next: 't2' }),
  )
  it('lists what was taken out and can come back, the last first, with its reason', () => {
    const task = next(full, remove, { part: 't1', because: 'The school rang' })
    const both = next(task, remove, { part: 'n2', because: 'Met elsewhere' })
    const list = removedParts(both.record).map(({ id, removed }) => [id, removed?.because])
    deepEqual(list, [
      ['n2', 'Met elsewhere'],
      ['t1', 'The school rang'],
    ])
    deepEqual(removedParts(next(task, remove, { part: 'n1', because: 'Met' }).record).length, 1)
  })

  it('does nothing when all is so already, and says so by no events', () => {
    const { record } = next(full, blockTask, { task: 't1', because: 'No line' })
    deepEqual(blockTask(record, { task: 't1', because: 'No line' }, sunday), { events: [] })
    deepEqual(word(record, { part: 't1', text: 'Ring the school' }, sunday), { events: [] })
    deepEqual(reorderNeeds(record, { order: ['n1', 'n2'] }, sunday), { events: [] })
    deepEqual(restore(record, { part: 'n1' }, sunday), { events: [] })
  })
})
