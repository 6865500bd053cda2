import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  addEvidence,
  addFactor,
  addGoal,
  addTask,
  agree,
  assign,
  bringIn,
  endPlan,
  finishTask,
  remove,
  reopenPlan,
  restore,
  word,
} from './actions/index.ts'
import { isAgreed, standingsOf, toAskAgain } from './agreements.ts'
import { emilysPlan, next, noStory, type Story } from './testing.ts'

const withGoal = next(emilysPlan(), addGoal, { id: 'g1', under: 'n1', is: { text: 'You will hear it all' } })
const agreed = next(withGoal, agree, { id: 'a1', person: 'mum', answer: 'agrees' })
const stands = ({ record }: Story, person = 'mum') =>
  standingsOf(record, person).map(each => [each.part, each.answer, each.stands])

describe('agreement to an exact version', () => {
  it('stands for each need, task and goal while nothing in them changes', () => {
    const all = [
      ['n1', 'agrees', true],
      ['t1', 'agrees', true],
      ['g1', 'agrees', true],
    ]
    deepEqual(stands(agreed), all)
    deepEqual(toAskAgain(agreed.record), [])
    equal(isAgreed(agreed.record), true)
    let story = next(agreed, addEvidence, {
      id: 'e1',
      under: 't1',
      is: { text: 'They rang back', source: 'record' },
    })
    story = next(story, finishTask, { task: 't1', on: '2026-11-20' })
    deepEqual(stands(story), all)
  })

  it('is asked again about the part that changed, and about no other', () => {
    const story = next(agreed, assign, { task: 't1', assigned: [{ people: ['dad'] }] })
    deepEqual(toAskAgain(story.record), [{ person: 'mum', parts: ['t1'] }])
    equal(isAgreed(story.record), false)
    const again = next(story, agree, { id: 'a2', person: 'mum', answer: 'agrees', part: 't1' })
    deepEqual(toAskAgain(again.record), [])
    equal(isAgreed(again.record), true)
  })

  it('is asked again about all of it when the plan had ended and is opened again', () => {
    const over = next(agreed, endPlan, { on: '2026-11-20', because: 'All well' })
    deepEqual(toAskAgain(over.record), [])
    const open = next(over, reopenPlan, { because: 'Dad has moved back in' })
    deepEqual(toAskAgain(open.record), [{ person: 'mum', parts: ['n1', 't1', 'g1'] }])
    equal(isAgreed(open.record), false)
    equal(isAgreed(next(open, agree, { id: 'a2', person: 'mum', answer: 'agrees' }).record), true)
  })

  it('is asked for a task that came later', () => {
    const story = next(agreed, addTask, { id: 't2', under: 'n1', is: { text: 'Move your seat' } })
    deepEqual(toAskAgain(story.record), [{ person: 'mum', parts: ['t2'] }])
  })

  it('is asked again about a need when a factor is added to it, or a task of it is left out or brought back', () => {
    const factor = next(agreed, addFactor, { id: 'f1', under: 'n1', is: { text: 'Two buses' } })
    deepEqual(toAskAgain(factor.record), [{ person: 'mum', parts: ['n1'] }])
    const left = next(agreed, remove, { part: 't1', because: 'The school rang' })
    deepEqual(toAskAgain(left.record), [{ person: 'mum', parts: ['n1'] }])
    const back = next(left, restore, { part: 't1' })
    deepEqual(toAskAgain(back.record), [{ person: 'mum', parts: ['t1'] }])
  })

  it('of one part speaks for what hangs on it, and the last answer counts', () => {
    const part = next(withGoal, agree, { id: 'a1', person: 'dad', answer: 'agrees', part: 'n1' })
    const task = next(part, agree, {
      id: 'a2',
      person: 'dad',
      answer: 'disagrees',
      part: 't1',
      because: 'Nights',
    })
    deepEqual(stands(task, 'dad'), [
      ['n1', 'agrees', true],
      ['t1', 'disagrees', true],
      ['g1', 'agrees', true],
    ])
    equal(isAgreed(task.record), false)
    deepEqual(stands(task, 'mum'), [])
  })

  it('does not count somebody who could not be asked, for or against', () => {
    const story = next(agreed, agree, {
      id: 'a2',
      person: 'dad',
      answer: 'could-not-be-asked',
      because: 'At sea',
    })
    equal(isAgreed(story.record), true)
    const alone = next(withGoal, agree, {
      id: 'a2',
      person: 'dad',
      answer: 'could-not-be-asked',
      because: 'At sea',
    })
    equal(isAgreed(alone.record), false)
  })

  it('that came with a file stands for the plan in that file', () => {
    const plan = {
      template: 'liberi',
      about: { is: 'child', name: 'Emily' },
      needs: [{ id: 'n1', text: 'Hear' }],
      agreements: [{ person: 'Mum', answer: 'agrees' }],
    } as const
    const story = next(noStory, bringIn, { plan })
    equal(isAgreed(story.record), true)
    equal(isAgreed(next(story, word, { part: 'n1', text: 'Hear all' }).record), false)
  })
})
