import {
  type Carrier,
  carriersOf,
  type Day,
  firstDue,
  isDone,
  type Plan,
  type Task,
  type TaskState,
} from '../checker/index.ts'
import { lastMade } from './last-made.ts'
import type { Id } from './parts/bodies.ts'
import type { PlanRecord } from './record.ts'
import { toPlan } from './to-plan.ts'

/** A task as a list of work shows it: what, who, by when, and how far it has come. */
export type TaskToDo = {
  readonly id: Id
  readonly need: Id
  readonly text: string
  /** Who does it; without an id when the plan does not list them. */
  readonly people: readonly { readonly id?: Id; readonly name: string }[]
  /** The first day on which it falls due, as it was given or can be understood. */
  readonly due?: Day
  readonly state: TaskState
  readonly because?: string
  readonly doneOn?: Day
  readonly putAway: boolean
}

/** Every task of the plan in its order; `today` tells which year a day typed without one is in. */
export const tasksOf = (record: PlanRecord, today: Day): readonly TaskToDo[] =>
  made(record, today, () => tasksOfPlan(toPlan(record), today))

const made = lastMade<PlanRecord, readonly TaskToDo[]>()

const tasksOfPlan = (plan: Plan, today: Day): readonly TaskToDo[] =>
  plan.needs.flatMap(need => (need.tasks ?? []).map(task => toDo(plan, need.id, task, today)))

const toDo = (plan: Plan, need: Id, task: Task, today: Day): TaskToDo => {
  const due = firstDue(task, plan, today)?.day
  return {
    id: task.id,
    need,
    text: task.text,
    people: peopleOf(plan, task),
    ...(due === undefined ? {} : { due }),
    state: task.state ?? (isDone(task) ? 'done' : 'not-started'),
    ...(task.because === undefined ? {} : { because: task.because }),
    ...(task.doneOn === undefined ? {} : { doneOn: task.doneOn }),
    putAway: task.putAway === true,
  }
}

const peopleOf = (plan: Plan, { assigned = [] }: Task): TaskToDo['people'] => {
  const all = assigned.flatMap(pair => carriersOf(plan, pair)).map(toPerson)
  return all.filter(
    (each, at) => all.findIndex(other => other.id === each.id && other.name === each.name) === at,
  )
}

const toPerson = (carrier: Carrier): TaskToDo['people'][number] =>
  'person' in carrier ? { id: carrier.person.id, name: carrier.person.name } : { name: carrier.name }

/** Whether somebody still has it to do. */
export const isOpen = ({ state }: TaskToDo): boolean => state !== 'done' && state !== 'not-needed'

/** Whether its day has gone by and it is not done. */
export const isOverdue = (task: TaskToDo, today: Day): boolean =>
  isOpen(task) && task.due !== undefined && task.due < today

/** Whether it is not done and its day is today or within so many days. */
export const isDueBy = (task: TaskToDo, today: Day, last: Day): boolean =>
  isOpen(task) && task.due !== undefined && task.due >= today && task.due <= last
