import type { Day } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { isWritten } from './checking.ts'
import { happenedOnFault } from './days.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task that is done, and the day it was. */
export type FinishTask = {
  readonly task: Id
  readonly on: Day
  /** An older plan says that it is done, and nothing of what that changed: it is taken over as it stands, for the check to find. */
  readonly asToldBefore?: true
}

/** Says that a task was done on a day, once there is evidence of it: that it was done is half, what it changed the other half [G1]. */
export const finishTask: Action<FinishTask> = (record, { task: id, on, asToldBefore }, told) =>
  onPart(record, id, 'task', () => {
    const fault = happenedOnFault(on, told.today)
    if (fault) return refuse('on', fault)
    const isShown = partsHere(record, 'evidence', id).some(({ is }) => isWritten(is.text))
    if (!isShown && !asToldBefore)
      return refuse(
        'evidence',
        'Add the evidence first: what happened, how you know, and what is different since.',
      )
    return happens(
      record,
      told,
      settingFields(record, 'task-done', id, { state: 'done', doneOn: on, because: null }),
    )
  })
