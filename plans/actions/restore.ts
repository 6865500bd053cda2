import type { Id } from '../parts/bodies.ts'
import { isHere, partOf } from '../record.ts'
import { nameOf } from '../saying/names.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** A removed part to bring back. */
export type Restore = { readonly part: Id; readonly because?: string }

/** Brings a removed part back where it stood, with everything that was on it then. */
export const restore: Action<Restore> = (record, { part: id, because = '' }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const part = partOf(record, id)
  if (part === undefined) return refuse('part', 'That is not in this plan, and never was.')
  if (part.under !== undefined && !isHere(record, part.under))
    return refuse(
      'part',
      `It belongs to ${nameOf(record, part.under)}, which was removed. Bring that back first.`,
    )
  if (part.removed === undefined) return happens(record, told)
  return happens(record, told, { kind: 'part-restored', part: id, because })
}
