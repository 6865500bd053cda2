import type { Stage } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { stagesFault } from './checking-tasks.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** The steps on the way to the end of a task or a measure, each with its day. */
export type SetStages = { readonly part: Id; readonly stages: readonly Stage[] }

/** Cuts a long way into stages, earliest first, so that everybody sees whether it is going anywhere. */
export const setStages: Action<SetStages> = (record, { part: id, stages }, told) => {
  const part = findPart(record, id, ['task', 'measure'])
  if (isRefused(part)) return part
  const fault = stagesFault(stages)
  if (fault) return refuse('stages', fault)
  const inOrder =
    stages.length > 0 ? stages.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0)) : null
  const kind = part.kind === 'task' ? 'task-staged' : 'measure-changed'
  return happens(record, told, settingFields(record, kind, id, { stages: inOrder }))
}
