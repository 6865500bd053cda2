import type { Day, Plan } from '../plan.ts'
import { type Carrier, carrierKey, carriersOf } from './carriers.ts'
import { type PlacedTask, tasksOf } from './parts.ts'
import { hasEnded } from './standing.ts'
import type { TaskDays } from './stretches.ts'
import { duesOf, isUnfinished } from './tasks.ts'

/** A task that falls due on a day, and the pair of who and when that gives it to somebody. */
export type Load = { readonly day: Day; readonly task: PlacedTask; readonly pair?: number }
/** Somebody, and all that falls to them. */
export type Carrying = { readonly carrier: Carrier; readonly loads: Load[] }

/** What is still to be done in a plan that has not ended. */
export const unfinished = (plan: Plan) =>
  hasEnded(plan) ? [] : tasksOf(plan).filter(({ task }) => isUnfinished(task))

/** What each person carries in a plan. A task whose day cannot be understood is in nobody’s fortnight. */
export const carriedIn = (plan: Plan, today: Day): ReadonlyMap<string, Carrying> => {
  const carrying = new Map<string, Carrying>()
  for (const task of unfinished(plan)) {
    const dues = duesOf(task.task, plan, today)
    for (const [pair, assignment] of (task.task.assigned ?? []).entries()) {
      const due = dues.find(each => each.pair === pair || each.pair === undefined)
      if (!due) continue
      for (const carrier of carriersOf(plan, assignment)) {
        const key = carrierKey(carrier)
        const known = carrying.get(key) ?? { carrier, loads: [] }
        known.loads.push({ day: due.day, task, pair })
        carrying.set(key, known)
      }
    }
  }
  return carrying
}

/** The days of each task among these loads. */
export const daysByTask = (loads: readonly Load[]): TaskDays =>
  [...Map.groupBy(loads, load => load.task.task).values()].map(its => its.map(({ day }) => day))
