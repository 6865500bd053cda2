import { type Day, hasEnded, isRealDay, type Plan } from '../checker/index.ts'
import {
  isOpen,
  lastApproval,
  lastMade,
  londonDay,
  openDisagreements,
  type PlanRecord,
  partsHere,
  tasksOf,
  toPlan,
} from '../plans/index.ts'

/** What lists and counts need to know of a plan, without opening it. */
export type Projected = {
  /** Whom it is about, as the plan names them. */
  readonly title: string
  readonly kind?: string
  readonly template: string
  readonly state: 'draft' | 'active' | 'ended'
  readonly nextReview?: Day
  /** Whether it is a draft that somebody has been shown, or that was sent to them. */
  readonly shared: boolean
  /** Whether it is a draft that a manager gave back, and none has decided since. */
  readonly givenBack: boolean
  /** How many disagreements nobody has thought through yet. */
  readonly disagreements: number
  readonly tasks: readonly ProjectedTask[]
}

export type ProjectedTask = {
  readonly id: string
  readonly words: string
  readonly who: string
  readonly due?: Day
  readonly state: string
  /** Whether somebody still has to do it, in a plan that has not ended. */
  readonly open: boolean
}

const made = lastMade<PlanRecord, Projected>()

/**
 * Reads out of a plan what stands in the tables beside it; the same record always gives the same, on any day. A save
 * asks it of the plan before and after, and the plan after is the one before the next.
 */
export const project = (record: PlanRecord): Projected => made(record, '', () => readOut(record))

function readOut(record: PlanRecord): Projected {
  const plan = toPlan(record)
  const state = stateOf(plan)
  return {
    title: plan.about.name,
    template: plan.template,
    state,
    shared: state === 'draft' && hasGoneOut(record),
    givenBack: state === 'draft' && lastApproval(record)?.approval.is.answer === 'returned',
    disagreements: state === 'ended' ? 0 : openDisagreements(record).length,
    ...(plan.kind ? { kind: plan.kind } : {}),
    ...(isRealDay(plan.nextReview) ? { nextReview: plan.nextReview } : {}),
    tasks: tasksOf(record, beganOn(record)).map(task => ({
      id: task.id,
      words: task.text,
      who: task.people.map(({ name }) => name).join(', '),
      state: task.state,
      open: state !== 'ended' && isOpen(task),
      ...(task.due ? { due: task.due } : {}),
    })),
  }
}

const stateOf = (plan: Plan): Projected['state'] =>
  hasEnded(plan) ? 'ended' : (plan.state ?? (plan.starts ? 'active' : 'draft'))

const hasGoneOut = (record: PlanRecord): boolean =>
  partsHere(record, 'draft').length > 0 || partsHere(record, 'sighting').length > 0

// A day typed without a year is the first such day of the plan, and stays that however long the plan runs.
const beganOn = ({ began }: PlanRecord): Day => londonDay(began?.at ?? '1970-01-01T00:00:00.000Z')
