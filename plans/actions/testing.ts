import { deepEqual, equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import type { Plan } from '../../checker/index.ts'
import { emilysPlan, next, refusals, type Story } from '../testing.ts'
import { toPlan } from '../to-plan.ts'
import { addGoal, addMeasure, addNeed, addTask, addWorry } from './index.ts'
import type { Action } from './outcome.ts'

/** Emily’s plan with one of most things. */
export const fullPlan = (): Story => {
  let story = emilysPlan()
  story = next(story, addWorry, { id: 'w1', is: { text: 'Emily cannot hear in class', kind: 'worry' } })
  const goal = { text: 'You will answer Miss Obi twice a lesson' }
  story = next(story, addGoal, { id: 'g1', under: 'n1', is: goal })
  const measure = { what: 'Attendance', unit: '%', baseline: 58 }
  story = next(story, addMeasure, { id: 'm1', under: 'n1', is: measure })
  story = next(story, addTask, { id: 't2', under: 'n1', is: { text: 'Book the hearing test' } })
  return next(story, addNeed, { id: 'n2', is: { text: 'Emily, you need to sleep nine hours' } })
}

/** The plain plan of a story. */
export const planOf = ({ record }: Story): Plan => toPlan(record)
/** Its first need. */
export const need = (story: Story) => planOf(story).needs.find(({ id }) => id === 'n1')
/** A task of its first need. */
export const task = (story: Story, id = 't1') => need(story)?.tasks?.find(each => each.id === id)

/** A test that an action, done to a full plan unless another is given, leads to just this. */
export const gives = <C>(
  name: string,
  action: Action<C>,
  command: C,
  look: (story: Story) => unknown,
  expected: unknown,
  from: Story = fullPlan(),
): void => {
  it(name, () => deepEqual(look(next(from, action, command)), expected))
}

/** A test that an action is refused, at this field and with these words. */
export const asksFor = <C>(
  name: string,
  action: Action<C>,
  command: C,
  field: string,
  text: RegExp,
  from: Story = fullPlan(),
): void => {
  it(name, () => {
    const [first] = refusals(from, action, command)
    equal(first?.field, field)
    match(first?.text ?? '', text)
  })
}
