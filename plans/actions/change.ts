import type { Setting } from '../happenings/index.ts'
import type { AnyBody, Id } from '../parts/bodies.ts'
import { cleanBody } from '../parts/clean.ts'
import { fieldOf, partKinds } from '../parts/index.ts'
import { faultsIn } from './checking.ts'
import { findPart, isRefused, notTheirs } from './finding-parts.ts'
import { type Action, happens } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** What some fields of a part say now; null empties one. */
export type Change = { readonly part: Id; readonly set: AnyBody }

/** Any fact of a part that has no action of its own: an impact, a target, whose goal it is, how to reach somebody. */
export const change: Action<Change> = (record, { part: id, set }, told) => {
  const part = findPart(record, id, partKinds)
  if (isRefused(part)) return part
  const theirs = notTheirs(record, part, told.by)
  if (theirs) return theirs
  const clean = cleanBody(set)
  const refused = Object.keys(clean).flatMap(field =>
    fieldOf(part.kind, field)?.ownAction
      ? [{ field, text: 'This is recorded when it happens, and not changed by hand.' }]
      : faultsIn(record, part.kind, { [field]: clean[field] }),
  )
  if (refused.length > 0) return { refused }
  return happens(record, told, settingFields(record, `${part.kind}-changed` as Setting['kind'], id, clean))
}
