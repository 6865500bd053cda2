import type { Repeat } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { repeatFault } from './checking-tasks.ts'
import { onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** On which days a task comes round, from when until when, and how it steps down; null when it no longer does. */
export type RepeatTask = { readonly task: Id; readonly repeat: Repeat | null }

/** Makes a task come round: "Mondays, Wednesdays and Fridays from 14 September". */
export const repeatTask: Action<RepeatTask> = (record, { task: id, repeat }, told) =>
  onPart(record, id, 'task', () => {
    const fault = repeat === null ? undefined : repeatFault(repeat)
    if (fault) return refuse('repeat', fault)
    return happens(record, told, settingFields(record, 'task-repeated', id, { repeat }))
  })
