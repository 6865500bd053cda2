import type { Id } from '../parts/bodies.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A finished task to put out of sight, or back in view. */
export type PutAwayTask = { readonly task: Id; readonly away: boolean }

/** Keeps finished tasks in view or puts them away, as the family chooses [G1]. */
export const putAwayTask: Action<PutAwayTask> = (record, { task: id, away }, told) =>
  onPart(record, id, 'task', ({ is }) => {
    if (away && is.state !== 'done' && is.state !== 'not-needed')
      return refuse('task', 'Somebody still has this to do. Only what is finished can be put away.')
    return happens(record, told, settingFields(record, 'task-put-away', id, { putAway: away ? true : null }))
  })
