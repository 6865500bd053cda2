import type { Id } from '../parts/bodies.ts'
import { isPerson } from './checking.ts'
import { findPart, isRefused } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** Somebody’s words, and who alone may read them beside the staff; nobody named: everybody may. */
export type KeepPrivate = { readonly part: Id; readonly to: readonly Id[] }

/** Keeps what was said in confidence from everybody else’s pages, prints and files. */
export const keepPrivate: Action<KeepPrivate> = (record, { part: id, to }, told) => {
  const part = findPart(record, id, ['view', 'understanding'])
  if (isRefused(part)) return part
  if (!to.every(person => isPerson(record, person)))
    return refuse('to', 'Choose somebody from the people of the plan, or add them to it first.')
  const privateTo = to.length > 0 ? to : null
  return happens(record, told, settingFields(record, `${part.kind}-changed`, id, { privateTo }))
}
