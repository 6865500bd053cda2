import type { Id } from '../parts/bodies.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task somebody is working on. */
export type StartTask = { readonly task: Id }

/** Says that a task is in progress: for the first time, or again after it was blocked, put aside or thought done. */
export const startTask: Action<StartTask> = (record, { task: id }, told) =>
  onPart(record, id, 'task', () =>
    happens(
      record,
      told,
      settingFields(record, 'task-started', id, {
        state: 'in-progress',
        because: null,
        doneOn: null,
        putAway: null,
      }),
    ),
  )
