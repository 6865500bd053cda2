import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task that cannot go on, and what is in its way. */
export type BlockTask = { readonly task: Id; readonly because: string }

/** Says that a task is stuck, and why: only what is known can be moved out of the way. */
export const blockTask: Action<BlockTask> = (record, { task: id, because }, told) =>
  onPart(record, id, 'task', () => {
    if (!isWritten(because)) return refuse('because', 'Say what is in the way.')
    return happens(
      record,
      told,
      settingFields(record, 'task-blocked', id, { state: 'blocked', because, doneOn: null }),
    )
  })
