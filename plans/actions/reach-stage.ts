import type { Day } from '../../checker/index.ts'
import type { Id } from '../parts/bodies.ts'
import { happenedOnFault } from './days.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** Which stage of a task or a measure was reached, counted from 0, and when. */
export type ReachStage = { readonly part: Id; readonly stage: number; readonly on: Day }

/** Marks a stage as reached on a day. */
export const reachStage: Action<ReachStage> = (record, { part: id, stage, on }, told) => {
  const part = findPart(record, id, ['task', 'measure'])
  if (isRefused(part)) return part
  const stages = part.is.stages ?? []
  if (stages[stage] === undefined)
    return refuse('stage', 'There is no such stage. Choose one of those listed.')
  const fault = happenedOnFault(on, told.today)
  if (fault) return refuse('on', fault)
  const kind = part.kind === 'task' ? 'task-staged' : 'measure-changed'
  const reached = stages.map((each, at) => (at === stage ? { ...each, done: on } : each))
  return happens(record, told, settingFields(record, kind, id, { stages: reached }))
}
