import type { Day } from '../../checker/index.ts'
import type { Id, Tick } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { comesRoundOn } from '../rounds.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { isRefused, onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** What came of a task on one of its days; null when nothing was told after all. The id is for the tick. */
export type TickTask = {
  readonly id: Id
  readonly task: Id
  readonly on: Day
  readonly was: Tick['was'] | null
}

/** Ticks a day of a task that comes round. What was told of that day before gives way, and stays in the history. */
export const tickTask: Action<TickTask> = (record, { id, task, on, was }, told) =>
  onPart(record, task, 'task', ({ is }) => {
    if (is.repeat === undefined)
      return refuse('on', 'This task does not come round, so it has no days to tick.')
    const fault = happenedOnFault(on, told.today)
    if (fault) return refuse('on', fault)
    const before = partsHere(record, 'tick', task).filter(each => each.is.on === on)
    if (before.length === 0 && !comesRoundOn(is.repeat, on))
      return refuse('on', 'This is not one of the days of this task.')
    if (before.length === (was === null ? 0 : 1) && before.every(each => each.is.was === was))
      return { events: [] }
    const coming =
      was === null ? undefined : comingIn(record, 'task-ticked', { id, under: task, is: { on, was } })
    if (isRefused(coming)) return coming
    const gone = before.map(each => ({ kind: 'part-removed', part: each.id, because: '' }) as const)
    return happens(record, told, ...gone, coming)
  })
