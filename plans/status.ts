import {
  addDays,
  type Day,
  drift,
  hasEnded,
  isActive,
  isRealDay,
  type Limits,
  type Plan,
  settle,
  templateOf,
} from '../checker/index.ts'
import { isAgreed } from './agreements.ts'
import { lastMade } from './last-made.ts'
import { type PlanRecord, partsHere } from './record.ts'
import { isDueBy, isOverdue, type TaskToDo, tasksOf } from './tasks.ts'
import { toPlan } from './to-plan.ts'

/** Where a plan stands. It is worked out from what happened and what day it is, and never kept as a fact. */
export type Status = 'draft' | 'shared' | 'agreed' | 'due' | 'overdue' | 'drifting' | 'ended'

/** What an organisation may set about it. */
export type StatusSettings = { readonly dueWithinDays?: number; readonly limits?: Partial<Limits> }

type Facts = {
  readonly record: PlanRecord
  readonly plan: Plan
  readonly tasks: readonly TaskToDo[]
  readonly today: Day
  readonly soon: Day
  readonly limits: Limits
}

const isNow = ({ plan, today }: Facts): boolean => isActive(plan, today)

const isDrifting = ({ plan, today, limits }: Facts): boolean =>
  !drift
    .mark(plan, { today, limits, template: templateOf(plan.template) })
    [Symbol.iterator]()
    .next().done

const isLate = ({ plan: { nextReview }, tasks, today }: Facts): boolean =>
  (isRealDay(nextReview) && nextReview < today) || tasks.some(task => isOverdue(task, today))

const isSoon = ({ plan: { nextReview }, tasks, today, soon }: Facts): boolean =>
  (isRealDay(nextReview) && nextReview <= soon) || tasks.some(task => isDueBy(task, today, soon))

const isShared = ({ record }: Facts): boolean =>
  partsHere(record, 'draft').length > 0 || partsHere(record, 'sighting').length > 0

/** The first that holds is the status: what most calls for somebody to act comes first. */
const statuses: readonly (readonly [Status, (facts: Facts) => boolean])[] = [
  ['ended', ({ plan }) => hasEnded(plan)],
  ['drifting', facts => isNow(facts) && isDrifting(facts)],
  ['overdue', facts => isNow(facts) && isLate(facts)],
  ['due', facts => isNow(facts) && isSoon(facts)],
  ['agreed', ({ record }) => isAgreed(record)],
  ['shared', isShared],
  ['draft', () => true],
]

const made = lastMade<PlanRecord, Status>()

/** The status of a plan on a day. */
export const statusOf = (record: PlanRecord, today: Day, settings: StatusSettings = {}): Status =>
  made(record, JSON.stringify([today, settings]), () => workOut(record, today, settings))

function workOut(record: PlanRecord, today: Day, settings: StatusSettings): Status {
  const plan = toPlan(record)
  const { limits } = settle(templateOf(plan.template), settings.limits ? { limits: settings.limits } : {})
  const soon = addDays(today, settings.dueWithinDays ?? 7)
  const facts: Facts = { record, plan, tasks: tasksOf(record, today), today, soon, limits }
  return statuses.find(([, holds]) => holds(facts))?.[0] ?? 'draft'
}
