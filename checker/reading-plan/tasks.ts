import { isRealDay } from '../days.ts'
import { dueOf } from '../due.ts'
import type { Day, Plan, Task } from '../plan.ts'

/** A day something is promised for, and which pair of who and when promised it. */
export type Due = { readonly day: Day; readonly pair?: number }

/** Somebody has marked it complete, in so many words or by dating it. */
export const isDone = (task: Task): boolean =>
  task.state === 'done' || (task.state === undefined && task.doneOn !== undefined)

/** Somebody still has it to do. */
export const isUnfinished = (task: Task): boolean => !isDone(task) && task.state !== 'not-needed'

/**
 * The days a task falls due. A task that comes round is due when it ends, unless a pair names a day outright: what is
 * typed beside it ("every Monday from 4 January") says when it begins.
 */
export const duesOf = (task: Task, plan: Plan, today: Day): readonly Due[] => {
  const comesRound = task.repeat !== undefined
  const pairs = (task.assigned ?? []).flatMap((assignment, pair) => {
    const day = comesRound ? assignment.due : dueOf(assignment, today, plan.starts)
    return isRealDay(day) ? [{ day, pair }] : []
  })
  const until = task.repeat?.until
  return pairs.length === 0 && isRealDay(until) ? [{ day: until }] : pairs
}

/** The first of its days: when a promise can first be broken. */
export const firstDue = (task: Task, plan: Plan, today: Day): Due | undefined =>
  duesOf(task, plan, today).reduce<Due | undefined>(
    (first, due) => (first && first.day <= due.day ? first : due),
    undefined,
  )

/** The last of its days: when the whole task is to be finished. */
export const lastDue = (task: Task, plan: Plan, today: Day): Due | undefined =>
  duesOf(task, plan, today).reduce<Due | undefined>(
    (last, due) => (last && last.day >= due.day ? last : due),
    undefined,
  )
