import type { Day } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { happenedOnFault } from './days.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task that is done, and the day it was. */
export type FinishTask = { readonly task: Id; readonly on: Day }

/** Says that a task was done on a day. What it changed for the child is the evidence, which comes beside it [G1]. */
export const finishTask: Action<FinishTask> = (record, { task: id, on }, told) =>
  onPart(record, id, 'task', () => {
    const fault = happenedOnFault(on, told.today)
    if (fault) return refuse('on', fault)
    return happens(
      record,
      told,
      settingFields(record, 'task-done', id, { state: 'done', doneOn: on, because: null }),
    )
  })
