import type { Id } from '../parts/bodies.ts'
import { type PlanRecord, partOfKind } from '../record.ts'
import { nameOf } from '../saying/names.ts'
import { findPart, isRefused, onPart } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** A task and the one that follows it once it is done; null when nothing does. */
export type FollowTask = { readonly task: Id; readonly next: Id | null }

/** Says what follows a finished task. */
export const followTask: Action<FollowTask> = (record, { task: id, next }, told) =>
  onPart(record, id, 'task', () => {
    const follower = next === null ? undefined : findPart(record, next, ['task'], 'next')
    if (isRefused(follower)) return follower
    if (next !== null && leadsTo(record, next, id))
      return refuse(
        'next',
        `${nameOf(record, next)} leads back to this task. Choose one that comes after it.`,
      )
    return happens(record, told, settingFields(record, 'task-followed', id, { next }))
  })

const leadsTo = (record: PlanRecord, from: Id, to: Id): boolean => {
  const seen = new Set<Id>()
  for (
    let at: Id | undefined = from;
    at !== undefined && !seen.has(at);
    at = partOfKind(record, 'task', at)?.is.next
  ) {
    if (at === to) return true
    seen.add(at)
  }
  return false
}
