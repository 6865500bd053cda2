import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { act, commandOf } from './act.ts'
import { blankPlan, type Desk } from './desk.ts'

const TODAY = '2026-11-22'
const task = (id: string) => ({ id, text: `Task ${id}` })
const desk: Desk = {
  plan: {
    ...blankPlan(),
    needs: [
      { id: 'n1', text: 'First', tasks: [task('t1'), task('t2')] },
      { id: 'n2', text: 'Second' },
    ],
    worries: [{ id: 'w1', text: 'A worry' }],
  },
}
const after = (value: string, from = desk): Desk => act(from, commandOf(value), TODAY)
const needs = ({ plan }: Desk) => plan.needs.map(({ id }) => id)
const tasks = ({ plan }: Desk) => plan.needs[0]?.tasks?.map(({ id }) => id)

describe('a button', () => {
  it('adds a need with a task to write, and leads to it', () => {
    const next = after('add needs')
    deepEqual(next.plan.needs[2], { id: 'n3', text: '', tasks: [{ id: 't3', text: '' }] })
    equal(next.goTo, 'needs/2/text')
  })

  it('adds a second person and date beside the one that is there to be written', () => {
    const next = after('add needs/0/tasks/0/assigned')
    deepEqual(next.plan.needs[0]?.tasks?.[0]?.assigned, [{}, {}])
    equal(next.goTo, 'needs/0/tasks/0/assigned/1/who')
  })

  it('takes out, and puts back what was taken out where it stood', () => {
    const next = after('remove needs/0')
    deepEqual(needs(next), ['n2'])
    equal(next.said, 'Need 1 was taken out.')
    deepEqual(after('undo', next).plan, desk.plan)
    deepEqual(tasks(after('undo', after('remove needs/0/tasks/1'))), ['t1', 't2'])
  })

  it('moves up and down, and not past the end', () => {
    deepEqual(needs(after('down needs/0')), ['n2', 'n1'])
    deepEqual(tasks(after('up needs/0/tasks/1')), ['t2', 't1'])
    deepEqual(needs(after('up needs/0')), ['n1', 'n2'])
  })

  it('puts words in place of others, and one more answer among several', () => {
    equal(after('put needs/0/text 0 5 You need sleep').plan.needs[0]?.text, 'You need sleep')
    deepEqual(after('put needs/0/answers 0 0 w1').plan.needs[0]?.answers, ['w1'])
  })

  it('lists somebody who is to do a task among the plan’s people', () => {
    deepEqual(after('enlist people 0 0 Mum').plan.people, [
      { id: 'p1', name: 'Mum', is: 'parent', relation: 'Mum' },
    ])
  })

  for (const strange of [
    '',
    'check',
    'add',
    'add people/0/name',
    'remove about',
    'remove needs/9',
    'put constructor 0 0 x',
    'up __proto__/0',
    'explode needs',
  ])
    it(`that says “${strange}” changes nothing`, () => deepEqual(after(strange).plan, desk.plan))
})
