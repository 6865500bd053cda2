import type { Id } from '../parts/bodies.ts'
import { isWritten } from './checking.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task that turned out not to be needed, and why. */
export type DropTask = { readonly task: Id; readonly because: string }

/** Lets go of a task and keeps it in view with the reason, so that nobody waits for it. */
export const dropTask: Action<DropTask> = (record, { task: id, because }, told) =>
  onPart(record, id, 'task', () => {
    if (!isWritten(because)) return refuse('because', 'Say why it is not needed.')
    return happens(
      record,
      told,
      settingFields(record, 'task-not-needed', id, { state: 'not-needed', because, doneOn: null }),
    )
  })
