import type { Id } from './parts/bodies.ts'
import { byPlace, type PlanRecord, partOf, partsHere } from './record.ts'
import { isSame } from './same.ts'

/** The needs as they stand, the one that matters most to the child first. */
export const needsInOrder = (record: PlanRecord): readonly Id[] =>
  partsHere(record, 'need').map(({ id }) => id)

/** Whether somebody changed the order: needs stand elsewhere than they did, or new ones elsewhere than at the end. */
export const isReordered = (before: PlanRecord, after: PlanRecord): boolean => {
  const here = partsHere(after, 'need')
  const old = here.flatMap(({ id }) => partOf(before, id) ?? []).toSorted(byPlace)
  const added = here.filter(({ id }) => partOf(before, id) === undefined)
  const unmoved = [...old, ...added.toSorted((a, b) => a.added.version - b.added.version)]
  return !isSame(
    unmoved.map(({ id }) => id),
    needsInOrder(after),
  )
}
