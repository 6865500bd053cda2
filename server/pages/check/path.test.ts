import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { boxAt } from './boxes.ts'
import { blankPlan, isBlankPlan, opened } from './desk.ts'
import { valueAt, withValue } from './path.ts'
import { shownAt, write } from './write.ts'

const TODAY = '2026-11-22'
const plan = {
  ...blankPlan('liberi'),
  people: [{ id: 'mum', name: 'Ms Ellis', is: 'parent', relation: 'Mum' }],
  agreements: [
    { person: 'mum', answer: 'disagrees', part: 'n1' },
    { person: 'mum', answer: 'agrees' },
  ],
} as const

describe('a box of a plan', () => {
  const table: readonly (readonly [path: string, typed: string, held: unknown])[] = [
    ['about/name', 'Amira', 'Amira'],
    ['needs/0/text', 'You need to sleep.\nEvery night.', 'You need to sleep.\nEvery night.'],
    ['needs/0/tasks/0/assigned/0/who', 'Mum', 'Mum'],
    ['needs/0/impact', '3', 3],
    ['needs/0/impact', 'lots', undefined],
    ['needs/0/answers', 'w1\nw2', ['w1', 'w2']],
    ['nextReview', '21 December 2026', '2026-12-21'],
    ['nextReview', '2026-12-21', '2026-12-21'],
    ['nextReview', '21/12/26', '2026-12-21'],
    ['nextReview', 'some time in May', 'some time in May'],
    ['nextReview', '30 February 2027', '30 February 2027'],
    ['kind', 'care-plan', 'care-plan'],
    ['kind', 'no such plan', undefined],
    ['people/0/nonVerbal', 'yes', true],
    ['needs/0/measures/0/target', '4', 4],
    ['needs/0/measures/0/target', 'four', undefined],
    ['views/@mum/text', 'I am worn out.', 'I am worn out.'],
    ['views/@Nan%20Pat/text', 'Fine.', 'Fine.'],
    ['needs/0/tasks/__proto__/text', 'x', undefined],
    ['__proto__/text', 'x', undefined],
    ['needs', 'x', undefined],
  ]
  for (const [path, typed, held] of table)
    it(`${path} holds ${JSON.stringify(held)} after “${typed}”`, () => {
      const after = write(plan, path, typed, TODAY)
      const value = boxAt(path) ? valueAt(after, path) : undefined
      deepEqual(value, held)
    })

  it('shows what it holds, and writing that again changes nothing', () => {
    for (const [path, typed] of table) {
      const after = write(plan, path, typed, TODAY)
      if (boxAt(path)) equal(write(after, path, shownAt(after, path), TODAY), after, path)
    }
  })

  it('speaks of a person’s answer about the whole plan, not about a part of it', () => {
    const after = write(plan, 'agreements/@mum/answer', 'disagrees', TODAY)
    deepEqual(after.agreements, [plan.agreements[0], { person: 'mum', answer: 'disagrees' }])
  })

  it('takes an answer back whole, but never a reason', () => {
    deepEqual(write(plan, 'agreements/@mum/answer', '', TODAY).agreements, [plan.agreements[0]])
    const because = write(plan, 'agreements/@mum/because', 'I work nights', TODAY)
    const after = write(because, 'agreements/@mum/answer', '', TODAY)
    deepEqual(after.agreements?.[1], {
      person: 'mum',
      answer: 'could-not-be-asked',
      because: 'I work nights',
    })
  })

  it('forgets the day and the people understood from words that are no longer there', () => {
    const pair = { who: 'Mum', by: '1 June', due: '2027-06-01', people: ['mum'] }
    const with1 = withValue(plan, 'needs/0/tasks/0/assigned', [pair])
    const after = write(
      write(with1, 'needs/0/tasks/0/assigned/0/by', 'ASAP', TODAY),
      'needs/0/tasks/0/assigned/0/who',
      'Nan',
      TODAY,
    )
    deepEqual(after.needs[0]?.tasks?.[0]?.assigned, [{ who: 'Nan', by: 'ASAP' }])
  })

  it('gives whom the plan is about the same name among its people', () => {
    const child = opened({
      ...plan,
      about: { is: 'child', name: 'Amy' },
      people: [{ id: 'c', name: 'Amy', is: 'child' }],
    })
    equal(write(child, 'about/name', 'Amira', TODAY).people?.[0]?.name, 'Amira')
  })

  it('leaves a plan blank until somebody writes in it', () => {
    equal(isBlankPlan(blankPlan()), true)
    equal(isBlankPlan(write(blankPlan(), 'template', 'cumbria', TODAY)), true)
    equal(isBlankPlan(write(blankPlan(), 'consequences/backup', 'Nan', TODAY)), false)
  })
})
