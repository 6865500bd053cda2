import {
  type Assignment,
  carriersOf,
  type Day,
  isDone,
  type Person,
  type Plan,
  type Task,
} from '../../checker/index.ts'
import { callName, personNamed } from '../../checker/reading-plan/people.ts'
import { lastDue } from '../../checker/reading-plan/tasks.ts'
import type { DaysOfTask } from '../rounds.ts'
import { isWritten } from './is-written.ts'
import { kindOfTask } from './kind-of-task.ts'
import { tallyInWords } from './tally.ts'
import type { PairTold, TaskTold } from './told.ts'
import { tellDay, tellWhen } from './when.ts'

/** The days of the tasks that come round, where they are known. */
export type Rounds = ReadonlyMap<string, DaysOfTask>

/** What a telling is told from: the plan, the day, the child it is told of and the names in it. */
export type Teller = {
  readonly plan: Plan
  readonly today: Day
  readonly child: Person | undefined
  readonly names: readonly string[]
  readonly rounds: Rounds
}

const states = {
  done: 'done',
  blocked: 'stuck',
  'in-progress': 'started',
  'not-started': 'to-do',
  'not-needed': 'to-do',
} as const

/** A task with its people and days in words. */
export const tellTask = (task: Task, teller: Teller): TaskTold => {
  const { plan, today, names } = teller
  const days = teller.rounds.get(task.id)
  const done = isDone(task)
  const due = lastDue(task, plan, today)?.day
  return {
    id: task.id,
    text: task.text,
    kind: kindOfTask(task.text, names),
    pairs: (task.assigned ?? []).flatMap(pair => tellPair(pair, task, teller)),
    isTheChilds: (task.assigned ?? []).some(pair => isBy(pair, teller)),
    state: done ? 'done' : states[task.state ?? 'not-started'],
    ...(isWritten(task.because) && { because: task.because }),
    ...(isWritten(task.doneOn) && { doneOn: tellDay(task.doneOn) }),
    isLate: !done && due !== undefined && due < today,
    ...(days && days.of > 0 && { rounds: { said: tallyInWords(task, days), done: days.done } }),
  }
}

const isBy = (pair: Assignment, { plan, child }: Teller): boolean =>
  child !== undefined &&
  carriersOf(plan, pair).some(carrier => 'person' in carrier && carrier.person.id === child.id)

/** Somebody who does it with others is named among them. */
const isOnly = (pair: Assignment, teller: Teller): boolean =>
  isBy(pair, teller) && carriersOf(teller.plan, pair).length === 1

const tellPair = (pair: Assignment, task: Task, teller: Teller): readonly PairTold[] => {
  const { plan, today } = teller
  const who = isWritten(pair.who) ? pair.who.trim() : namedIn(plan, pair.people ?? [])
  const when = tellWhen(pair, task, today, plan.starts)
  const told = { ...(who !== '' && { who }), ...(when !== undefined && { when }) }
  if (Object.keys(told).length === 0) return []
  return [isOnly(pair, teller) ? { ...told, isTheChilds: true } : told]
}

const namedIn = (plan: Plan, ids: readonly string[]): string =>
  ids
    .flatMap(id => personNamed(plan, id) ?? [])
    .map(callName)
    .join(', ')
