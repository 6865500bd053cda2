import type { Need, Plan, Task } from '../../../checker/index.ts'
import {
  type DaysOfTask,
  daysOfTask,
  type Id,
  isOverdue,
  type PlanRecord,
  type TaskToDo,
  tasksOf,
  toPlan,
} from '../../../plans/index.ts'
import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import { openThePlan } from '../change-plan.ts'
import { mayAlso } from '../plan/may-also.ts'
import type { PlanVisit } from '../visit.ts'
import { childOf } from '../write/desk.ts'

/** A task with all that its page shows. */
export type TaskModel = {
  readonly plan: Id
  readonly record: PlanRecord
  readonly whole: Plan
  readonly today: string
  readonly task: Task
  readonly need: Need
  /** Whether the need is its plan’s first, second, … */
  readonly place: number
  readonly standing: TaskToDo & { readonly overdue: boolean }
  readonly days: DaysOfTask | undefined
  /** Whether all of its days are asked for, or the last four weeks. */
  readonly allDays: boolean
  /** The task that is said to follow it. */
  readonly next: TaskToDo | undefined
  readonly child: string
  readonly may: { readonly record: boolean; readonly write: boolean }
  /** What was typed and not kept yet. */
  readonly typed: URLSearchParams
  readonly key: string
  /** What was done just before, on this page. */
  readonly done: string | undefined
}

/** Reads a task for its page, with what was typed on it and is not kept yet. */
export async function readTask(visit: PlanVisit, typed = new URLSearchParams()): Promise<TaskModel> {
  const { plan, today, query } = visit
  const { record } = await openThePlan(visit)
  const whole = toPlan(record)
  const { needs } = whole
  const id = visit.params.task ?? ''
  const at = needs.findIndex(({ tasks = [] }) => tasks.some(each => each.id === id))
  const need = needs[at]
  const task = need?.tasks?.find(each => each.id === id)
  const all = tasksOf(record, today)
  const standing = all.find(each => each.id === id)
  if (!need || !task || !standing) throw new HttpProblem(404)
  return {
    ...{ plan, record, whole, today, task, need, typed, place: at + 1, child: childOf(record) },
    standing: { ...standing, overdue: isOverdue(standing, today) },
    days: daysOfTask(record, id, today),
    allDays: query.get('days') === 'all',
    next: all.find(each => each.id === task.next),
    may: { record: mayAlso(visit, 'record-progress'), write: mayAlso(visit, 'write-plan') },
    key: typed.get('key') || newId(),
    done: query.get('done') ?? undefined,
  }
}
