import type { Day } from '../checker/index.ts'
import { type PlanRecord, partsHere } from './record.ts'
import { isOpen, isOverdue, tasksOf } from './tasks.ts'

/** What a dashboard counts of one plan on a day. */
export type Counts = {
  readonly needs: number
  readonly needsMet: number
  readonly goals: number
  readonly goalsMet: number
  readonly tasks: number
  readonly tasksOpen: number
  readonly tasksOverdue: number
  readonly tasksBlocked: number
  readonly tasksDone: number
  readonly reviews: number
  readonly challengesOpen: number
}

/** Counts a plan. */
export const countsOf = (record: PlanRecord, today: Day): Counts => {
  const needs = partsHere(record, 'need')
  const goals = partsHere(record, 'goal')
  const tasks = tasksOf(record, today)
  return {
    needs: needs.length,
    needsMet: needs.filter(({ is }) => is.met !== undefined).length,
    goals: goals.length,
    goalsMet: goals.filter(({ is }) => is.met !== undefined).length,
    tasks: tasks.length,
    tasksOpen: tasks.filter(isOpen).length,
    tasksOverdue: tasks.filter(task => isOverdue(task, today)).length,
    tasksBlocked: tasks.filter(({ state }) => state === 'blocked').length,
    tasksDone: tasks.filter(({ state }) => state === 'done').length,
    reviews: partsHere(record, 'review').length,
    challengesOpen: partsHere(record, 'challenge').filter(({ is }) => is.state !== 'settled').length,
  }
}
