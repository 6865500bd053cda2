import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../checker/examples/index.ts'
import type { Need, Plan, Task } from '../../checker/index.ts'
import { next, noStory, type Story, sunday } from '../testing.ts'
import { toPlan } from '../to-plan.ts'
import * as does from './index.ts'

/** Writes a whole plan as people would: from nothing, one action after another, each on its day. */
const writeByHand = (plan: Plan): Story => {
  const told = { ...sunday, today: plan.changed ?? sunday.today }
  let story = noStory
  const act = <C>(action: does.Action<C>, command: C, today = told.today): void => {
    story = next(story, action, command, { ...told, today })
  }
  const { id, template, kind = 'child-in-need', about, starts, meeting } = plan
  act(does.begin, { template, kind, about, ...(id ? { id } : {}), ...(meeting ? { meeting } : {}) })
  for (const { id: person, ...is } of plan.people ?? []) act(does.addPerson, { id: person, is })
  for (const { id: worry, ...is } of plan.worries ?? []) act(does.addWorry, { id: worry, is })
  for (const { id: strength, ...is } of plan.strengths ?? []) act(does.addStrength, { id: strength, is })
  for (const need of plan.needs) writeNeed(act, need)
  if (starts) act(does.startPlan, { on: starts })
  if (plan.consequences) act(does.writeConsequences, plan.consequences)
  for (const [at, is] of (plan.views ?? []).entries()) act(does.giveView, { id: `v${at}`, is })
  for (const [at, is] of (plan.understanding ?? []).entries())
    act(does.hearUnderstanding, { id: `u${at}`, is })
  for (const [at, is] of (plan.draftsSeen ?? []).entries()) act(does.seeDraft, { id: `d${at}`, ...is })
  for (const [at, is] of (plan.agreements ?? []).entries()) act(does.agree, { id: `a${at}`, ...is })
  for (const { id: review, ...is } of plan.reviews ?? []) act(does.review, { id: review, is, endsHere: true })
  const day = plan.nextReview
  if (day) act(does.setReviewDate, { next: day })
  return story
}

type Act = <C>(action: does.Action<C>, command: C) => void

const writeNeed = (act: Act, { id: under, factors, tasks = [], goals, measures, met, ...is }: Need): void => {
  act(does.addNeed, { id: under, is })
  for (const { id, ...factor } of factors ?? []) act(does.addFactor, { id, under, is: factor })
  for (const { id, evidence, met: reached, ...goal } of goals ?? []) {
    act(does.addGoal, { id, under, is: goal })
    for (const { id: each, ...said } of evidence ?? [])
      act(does.addEvidence, { id: each, under: id, is: said })
    if (reached) act(does.meetGoal, { goal: id, on: reached })
  }
  for (const { id, readings, stages, ...measure } of measures ?? []) {
    act(does.addMeasure, { id, under, is: measure })
    if (stages) act(does.setStages, { part: id, stages })
    for (const [at, reading] of (readings ?? []).entries())
      act(does.takeReading, { id: `${id}-r${at}`, measure: id, is: reading })
  }
  for (const task of tasks) writeTask(act, under, task)
  for (const { id, next: after } of tasks) if (after) act(does.followTask, { task: id, next: after })
  if (met) act(does.meetNeed, { need: under, on: met })
}

const writeTask = (act: Act, under: string, task: Task): void => {
  const { id, text, assigned, stages, repeat, state, because = '', doneOn, evidence } = task
  act(does.addTask, { id, under, is: { text } })
  if (assigned) act(does.assign, { task: id, assigned })
  if (stages) act(does.setStages, { part: id, stages })
  if (repeat) act(does.repeatTask, { task: id, repeat })
  if (state === 'in-progress') act(does.startTask, { task: id })
  if (state === 'blocked') act(does.blockTask, { task: id, because })
  if (state === 'not-needed') act(does.dropTask, { task: id, because })
  for (const { id: each, ...said } of evidence ?? []) act(does.addEvidence, { id: each, under: id, is: said })
  if (state === 'done' && doneOn) act(does.finishTask, { task: id, on: doneOn })
  if (task.putAway) act(does.putAwayTask, { task: id, away: true })
}

/** A task that nobody has started says nothing of it, and the day of the last change is the day it was written here. */
const asWritten = (plan: Plan): Plan => ({
  ...plan,
  changed: '2026-11-22',
  needs: plan.needs.map(need => ({
    ...need,
    ...(need.tasks
      ? {
          tasks: need.tasks.map(({ state, ...task }) =>
            state === 'not-started' ? task : { ...task, ...(state ? { state } : {}) },
          ),
        }
      : {}),
  })),
})

describe('a whole plan written by hand', () => {
  // The plan that breaks most rules could only come from a file: it holds evidence without a source.
  for (const { plan, label } of examples.filter(({ plan: { id } }) => id !== 'breaks-most-rules'))
    it(`is the plan it was to be: ${label}`, () =>
      deepEqual(toPlan(writeByHand(plan).record), asWritten(plan)))
})
