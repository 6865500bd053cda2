import type { Id } from './parts/bodies.ts'
import { byPlace, type PartRecord, type PlanRecord, partOf, partsHere } from './record.ts'
import { isSame } from './same.ts'

/** What is in an order: the needs of the plan, or the tasks of a need. */
export type Ordered = 'plan' | Id

/** Those that are in one order, the first one first. */
const listed = (record: PlanRecord, of: Ordered): readonly PartRecord[] =>
  of === 'plan' ? partsHere(record, 'need') : partsHere(record, 'task', of)

/** The needs, or the tasks of a need, as they stand: of needs, the one that matters most to the child first. */
export const inOrder = (record: PlanRecord, of: Ordered): readonly Id[] =>
  listed(record, of).map(({ id }) => id)

/** Whether somebody changed the order: some stand elsewhere than they did, or new ones elsewhere than at the end. */
export const isReordered = (before: PlanRecord, after: PlanRecord, of: Ordered = 'plan'): boolean => {
  const here = listed(after, of)
  const old = here.flatMap(({ id }) => partOf(before, id) ?? []).toSorted(byPlace)
  const added = here.filter(({ id }) => partOf(before, id) === undefined)
  const unmoved = [...old, ...added.toSorted((a, b) => a.added.version - b.added.version)]
  return !isSame(
    unmoved.map(({ id }) => id),
    inOrder(after, of),
  )
}
