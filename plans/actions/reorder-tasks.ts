import type { Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { isSame } from '../same.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** All the tasks of a need, the first one first. */
export type ReorderTasks = { readonly need: Id; readonly order: readonly Id[] }

/** Puts the tasks of a need in the order in which they are to be read. */
export const reorderTasks: Action<ReorderTasks> = (record, { need: id, order }, told) => {
  const need = findPart(record, id, ['need'])
  if (isRefused(need)) return need
  const tasks = partsHere(record, 'task', id)
  const was = tasks.map(task => task.id)
  if (!isSame(order.toSorted(), was.toSorted()))
    return refuse(
      'order',
      'The order has to name each task of the need once. Look at the tasks again, and order them.',
    )
  if (isSame(order, was)) return happens(record, told)
  return happens(record, told, {
    ...{ kind: 'tasks-reordered', part: id },
    places: Object.fromEntries(order.map((task, at) => [task, at + 1])),
    was: Object.fromEntries(tasks.map(task => [task.id, task.place])),
  })
}
