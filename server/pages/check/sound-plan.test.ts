import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../../checker/examples/index.ts'
import { blankPlan } from './desk.ts'
import { soundPlan } from './sound-plan.ts'

const many = (needs: number) => ({
  ...blankPlan(),
  needs: Array.from({ length: needs }, (_, at) => ({ id: `n${at}`, text: 'Sleep' })),
})
const within = (depth: number): unknown =>
  JSON.parse(
    `{"template":"liberi","about":{"is":"child","name":""},"needs":${'[{"id":"n1","text":"","needs":'.repeat(depth)}[]${'}]'.repeat(depth)}}`,
  )

describe('a plan from outside', () => {
  for (const { id, plan } of [...examples, { id: 'a blank plan', plan: blankPlan() }])
    it(`is taken where it has the shape of one: ${id}`, () => equal(soundPlan(plan), plan))

  const blank = blankPlan()
  const strange: (readonly [what: string, value: unknown])[] = [
    ['nothing', null],
    ['a word', 'plan'],
    ['a list', [blank]],
    ['no form', { ...blank, template: undefined }],
    ['a form nobody has', { ...blank, template: 'none' }],
    ['nobody it is about', { ...blank, about: undefined }],
    ['no needs', { template: 'liberi', about: blank.about }],
    ['a need that is a word', { ...blank, needs: ['need'] }],
    ['a need without words', { ...blank, needs: [{ id: 'n1' }] }],
    ['tasks that are no list', { ...blank, needs: [{ id: 'n1', text: '', tasks: {} }] }],
    ['words that are a number', { ...blank, needs: [{ id: 'n1', text: 4 }] }],
    ['people by number', { ...blank, people: [1] }],
    [
      'a target in words',
      { ...blank, needs: [{ id: 'n1', text: '', measures: [{ id: 'm1', what: '', target: 'all' }] }] },
    ],
  ]
  strange.push(
    ['needs within needs without end', within(50_000)],
    ['more needs than a page can show', many(5_000)],
  )
  for (const [what, value] of strange)
    it(`is not taken with ${what}`, () => equal(soundPlan(value), undefined))
})
