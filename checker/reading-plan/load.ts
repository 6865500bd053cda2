import { daysBetween } from '../days.ts'
import type { Day, Plan } from '../plan.ts'
import { type Carrier, carrierKey, carriersOf, isSamePerson } from './carriers.ts'
import { type PlacedTask, tasksOf } from './parts.ts'
import { hasEnded } from './standing.ts'
import { duesOf, isUnfinished } from './tasks.ts'

/** A task that falls due on a day; `own` when it is of the plan in hand. */
export type Load = {
  readonly day: Day
  readonly task: PlacedTask
  readonly pair?: number
  readonly own: boolean
}
/** Somebody, and all that falls to them. */
export type Carrying = { readonly carrier: Carrier; readonly loads: Load[] }

/** The fullest stretch of so many days that holds something of this plan; each task counts once in it. */
export const fullest = (loads: readonly Load[], days: number): readonly Load[] => {
  let most: readonly Load[] = []
  for (const { day } of loads) {
    const within = loads.filter(load => load.day >= day && daysBetween(day, load.day) < days)
    const tasks = [...new Map(within.map(load => [load.task.task, load])).values()]
    if (tasks.length > most.length && tasks.some(load => load.own)) most = tasks
  }
  return most
}

/** What is still to be done in a plan that has not ended. */
export const unfinished = (plan: Plan) =>
  hasEnded(plan) ? [] : tasksOf(plan).filter(({ task }) => isUnfinished(task))

/** What each person carries in a plan. A task whose day cannot be understood is in nobody’s fortnight. */
export const carriedIn = (plan: Plan, today: Day, own: boolean): ReadonlyMap<string, Carrying> => {
  const carrying = new Map<string, Carrying>()
  for (const task of unfinished(plan)) {
    const dues = duesOf(task.task, plan, today)
    for (const [pair, assignment] of (task.task.assigned ?? []).entries()) {
      const due = dues.find(each => each.pair === pair || each.pair === undefined)
      if (!due) continue
      for (const carrier of carriersOf(plan, assignment)) {
        const key = carrierKey(carrier)
        const known = carrying.get(key) ?? { carrier, loads: [] }
        known.loads.push({ day: due.day, task, pair, own })
        carrying.set(key, known)
      }
    }
  }
  return carrying
}

/** What the same person carries in the other plans. */
export const elsewhere = (carrier: Carrier, others: readonly Plan[], today: Day): readonly Load[] =>
  'name' in carrier
    ? []
    : others.flatMap(other =>
        [...carriedIn(other, today, false).values()].flatMap(({ carrier: their, loads }) =>
          'person' in their && isSamePerson(their.person, carrier.person) ? loads : [],
        ),
      )
