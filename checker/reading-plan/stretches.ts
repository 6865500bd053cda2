import { addDays } from '../days.ts'
import type { Day } from '../plan.ts'

/** Tasks by the days on which they fall due: most on one, a task with several dates on each of them. */
export type TaskDays = readonly (readonly Day[])[]

/** So many days from a day on which something falls due: how many tasks do, and the last of their days. */
export type Stretch = { readonly from: Day; readonly last: Day; readonly tasks: number }

/** The stretch from each day on which something falls due, earliest first; a task counts once in each. */
export const stretchesOf = (tasks: TaskDays, days: number): readonly Stretch[] => {
  const dues = tasks
    .flatMap((its, task) => its.map(day => ({ day, task })))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const within = new Map<number, number>()
  const stretches: Stretch[] = []
  let end = 0
  for (const [start, { day, task }] of dues.entries()) {
    if (dues[start - 1]?.day !== day) {
      const beyond = addDays(day, days)
      for (let due = dues[end]; due && due.day < beyond; due = dues[end]) {
        within.set(due.task, (within.get(due.task) ?? 0) + 1)
        end += 1
      }
      stretches.push({ from: day, last: dues[end - 1]?.day ?? day, tasks: within.size })
    }
    const left = (within.get(task) ?? 0) - 1
    if (left > 0) within.set(task, left)
    else within.delete(task)
  }
  return stretches
}

/** The fullest stretch that holds one of these days, the earliest of those as full. */
export const fullestAround = (
  stretches: readonly Stretch[],
  days: readonly { readonly day: Day }[],
): Stretch | undefined =>
  stretches
    .filter(({ from, last }) => days.some(({ day }) => day >= from && day <= last))
    .reduce<Stretch | undefined>((most, each) => (most && most.tasks >= each.tasks ? most : each), undefined)
