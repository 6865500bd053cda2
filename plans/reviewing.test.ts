import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Direction } from '../checker/index.ts'
import {
  addEvidence,
  addGoal,
  addMeasure,
  addTask,
  blockTask,
  dropTask,
  endPlan,
  finishTask,
  meetGoal,
  meetNeed,
  review,
  setReviewDate,
  takeReading,
} from './actions/index.ts'
import { partOfKind } from './record.ts'
import { addedWith, happenedSince, reviewsHeld, stuckWith } from './reviewing.ts'
import { emilysPlan, later, next, refusals, type Story, sunday } from './testing.ts'

const today = '2026-11-22'

const counted = (target: number | undefined, ...values: readonly (readonly [string, number])[]): Story => {
  const is = { what: 'Days at school', baseline: 58, ...(target !== undefined && { target }) }
  let story = next(emilysPlan(), addMeasure, { id: 'm1', under: 'n1', is })
  for (const [on, value] of values)
    story = next(story, takeReading, { id: `r${on}`, measure: 'm1', is: { on, value } })
  return story
}

const wayOf = ({ record }: Story, since?: string) => happenedSince(record, 'n1', today, since).way

describe('what a review draws together', () => {
  it('looks back on all of the time where nothing came before, from the first figure to the last', () => {
    equal(wayOf(counted(92, ['2026-09-01', 58], ['2026-10-01', 92], ['2026-11-12', 92])), 'improving')
  })

  it('has what was recorded of a need since the review before, and nothing of before', () => {
    let story = counted(92, ['2026-10-01', 60], ['2026-11-12', 71])
    for (const id of ['t2', 't3', 't4', 't5'])
      story = next(story, addTask, { id, under: 'n1', is: { text: `Task ${id}` } })
    story = next(story, blockTask, { task: 't4', because: 'No bus' })
    story = next(story, dropTask, { task: 't5', because: 'Nan does it' })
    const seen = { text: 'She came in smiling', source: 'record', on: '2026-11-12' } as const
    story = next(story, addEvidence, { id: 'e1', under: 't3', is: seen })
    story = next(story, addEvidence, { id: 'e2', under: 't2', is: { ...seen, on: '2026-10-20' } })
    story = next(story, finishTask, { task: 't2', on: '2026-10-20' })
    story = next(story, finishTask, { task: 't3', on: '2026-11-12' })
    const {
      done,
      open,
      dropped,
      evidence,
      counted: figures,
      way,
    } = happenedSince(story.record, 'n1', today, '2026-11-01')
    deepEqual(
      [done, open, dropped].map(all => all.map(({ id }) => id)),
      [['t3'], ['t1', 't4'], ['t5']],
    )
    deepEqual(
      evidence.map(({ id }) => id),
      ['e1'],
    )
    deepEqual(
      figures.map(({ readings }) => readings.map(({ is }) => is.value)),
      [[71]],
    )
    equal(way, 'improving')
  })

  const up = ['2026-11-12', 71] as const
  const cases: readonly (readonly [string, Story, string | undefined, Direction | undefined])[] = [
    ['better than where it started', counted(92, up), undefined, 'improving'],
    ['worse than at the last review', counted(92, ['2026-10-01', 80], up), '2026-11-01', 'worse'],
    ['as it was', counted(92, ['2026-10-01', 71], up), '2026-11-01', 'same'],
    ['not read since', counted(92, up), '2026-11-15', undefined],
    ['without a target', counted(undefined, up), undefined, undefined],
  ]
  for (const [title, story, since, way] of cases)
    it(`knows a figure that is ${title}`, () => equal(wayOf(story, since), way))

  it('does not let one figure that got better hide another that got worse', () => {
    let story = counted(92, up)
    story = next(story, addMeasure, { id: 'm2', under: 'n1', is: { what: 'Late', baseline: 2, target: 0 } })
    story = next(story, takeReading, { id: 'r9', measure: 'm2', is: { on: '2026-11-12', value: 4 } })
    equal(wayOf(story), 'worse')
  })
})

const goal = (): Story =>
  next(emilysPlan(), addGoal, { id: 'g1', under: 'n1', is: { text: 'You are on time' } })

const reviewed = (story: Story, id: string, on: string, way: Direction): Story =>
  next(story, review, { id, next: '2026-12-18', is: { on, tookPart: ['mum'], directions: { g1: way } } })

describe('what is stuck', () => {
  const cases: readonly (readonly [string, readonly Direction[], Direction, readonly string[]])[] = [
    ['is no better for the second time', ['same'], 'worse', ['g1']],
    ['was better once, before', ['improving', 'worse'], 'same', ['g1']],
    ['is better now', ['same', 'worse'], 'improving', []],
    ['was better last time', ['same', 'improving'], 'worse', []],
    ['is looked at for the first time', [], 'worse', []],
  ]
  for (const [title, before, now, stuck] of cases)
    it(`tells of a goal that ${title}`, () => {
      const story = before.reduce(
        (told, way, at) => reviewed(told, `v${at}`, `2026-11-0${at + 1}`, way),
        goal(),
      )
      deepEqual(stuckWith(story.record, { g1: now }), stuck)
      equal(reviewsHeld(story.record).length, before.length)
    })
})

describe('a review', () => {
  it('keeps what was found beside it, and why the next one is later', () => {
    const is = {
      ...{ on: '2026-11-20', tookPart: ['mum'], directions: { g1: 'worse' as const } },
      ...{ child: 'She drew it', found: { g1: { workedOut: 'improving' as const, because: 'She cries' } } },
      ...{ consequencesHold: true, backupUsed: false, backup: 'Nan is ill' },
    }
    const story = next(goal(), review, {
      ...{ id: 'v1', is, next: '2027-03-01', limit: '2027-01-01', laterBecause: 'Half term' },
    })
    deepEqual(partOfKind(story.record, 'review', 'v1')?.is, {
      ...is,
      ...{ next: '2027-03-01', laterBecause: 'Half term' },
    })
  })
  it('forgets a reason that is not needed', () => {
    const is = { on: '2026-11-20', tookPart: ['mum'], directions: { g1: 'worse' as const } }
    const story = next(goal(), review, {
      id: 'v1',
      is,
      next: '2026-12-01',
      limit: '2027-01-01',
      laterBecause: 'x',
    })
    equal(partOfKind(story.record, 'review', 'v1')?.is.laterBecause, undefined)
  })
  it('finds nothing of what is no part of the plan', () => {
    const is = { on: '2026-11-20', tookPart: ['mum'], directions: { g1: 'same' as const } }
    const found = { t1: { happened: 'x' } }
    const [first] = refusals(goal(), review, { id: 'v1', is: { ...is, found }, next: '2026-12-01' })
    equal(first?.field, 'found')
  })
  it('needs no direction where every need is met', () => {
    let story = goal()
    story = next(story, addMeasure, { id: 'm1', under: 'n1', is: { what: 'Days', baseline: 1, target: 2 } })
    story = next(story, takeReading, { id: 'r1', measure: 'm1', is: { on: '2026-11-20', value: 2 } })
    const held = { id: 'v1', is: { on: '2026-11-20', tookPart: ['mum'] }, next: '2026-12-01' }
    equal(refusals(story, review, held)[0]?.field, 'directions')
    story = next(story, meetGoal, { goal: 'g1', on: '2026-11-20' })
    story = next(story, meetNeed, { need: 'n1', on: '2026-11-20' })
    equal(reviewsHeld(next(story, review, held).record).length, 1)
  })
  it('knows what came into the plan with it', () => {
    const told = later(sunday, 1)
    let story = next(goal(), addTask, { id: 't8', under: 'n1', is: { text: 'Before' } })
    story = next(story, addTask, { id: 't9', under: 'n1', is: { text: 'With it' } }, told)
    const is = { on: '2026-11-20', tookPart: ['mum'], directions: { g1: 'same' as const } }
    story = next(story, review, { id: 'v1', is, next: '2026-12-18' }, told)
    const held = partOfKind(story.record, 'review', 'v1')
    deepEqual(held ? addedWith(story.record, 'task', held).map(({ id }) => id) : [], ['t9'])
  })
})

describe('the end of a plan', () => {
  it('keeps what was achieved and who goes on, without empty rows', () => {
    const ending = { on: '2026-11-20', because: 'All well', against: 'A whole term', achieved: 'She sleeps' }
    const stays = [
      { who: 'Nan', does: 'fetches Emily on Fridays' },
      { who: ' ', does: '' },
    ]
    const story = next(next(goal(), setReviewDate, { next: '2026-12-01' }), endPlan, { ...ending, stays })
    deepEqual(partOfKind(story.record, 'plan', 'plan')?.is.ended, { ...ending, stays: stays.slice(0, 1) })
  })
  for (const [stay, text] of [
    [{ who: 'Nan', does: '' }, 'Say what they go on doing.'],
    [{ who: '', does: 'fetches her' }, 'Say who goes on doing this.'],
  ] as const)
    it(`asks for the other half: ${text}`, () =>
      deepEqual(refusals(goal(), endPlan, { on: '2026-11-20', because: 'x', stays: [stay] }), [
        { field: 'stays', text },
      ]))
})
