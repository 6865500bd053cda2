import type { Id } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { isSame } from '../same.ts'
import { notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'

/** All the needs, the one that matters most to the child first. */
export type ReorderNeeds = { readonly order: readonly Id[] }

/** Puts the needs in order of what matters most [G1]. */
export const reorderNeeds: Action<ReorderNeeds> = (record, { order }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const needs = partsHere(record, 'need')
  const was = needs.map(({ id }) => id)
  if (!isSame(order.toSorted(), was.toSorted()))
    return refuse(
      'order',
      'The order has to name each need of the plan once. Look at the needs again, and order them.',
    )
  if (isSame(order, was)) return happens(record, told)
  return happens(record, told, {
    kind: 'needs-reordered',
    places: Object.fromEntries(order.map((id, at) => [id, at + 1])),
    was: Object.fromEntries(needs.map(({ id, place }) => [id, place])),
  })
}
