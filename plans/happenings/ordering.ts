import type { Id } from '../parts/bodies.ts'
import { type Family, orderOfNeeds, orderOfTasks } from './family.ts'

/** The place of each, counted from 1; places and not a list, so that taking it back leaves no trace in the order. */
type Places = Readonly<Record<Id, number>>

/** The needs stand in another order, the one that matters most first; or the tasks of one need do. */
export type Ordering =
  | { readonly kind: 'needs-reordered'; readonly places: Places; readonly was: Places }
  | {
      readonly kind: 'tasks-reordered'
      /** The need that they are tasks of. */
      readonly part: Id
      readonly places: Places
      readonly was: Places
    }

/** What stands in another order. One that somebody else added meanwhile keeps its place after them. */
export const ordering: Family<Ordering> = {
  kinds: ['needs-reordered', 'tasks-reordered'],
  apply(draft, { places }) {
    for (const [id, place] of Object.entries(places)) {
      const part = draft.parts[id]
      if (part === undefined) throw new Error(`There is no part ${id}.`)
      draft.parts[id] = { ...part, place }
    }
  },
  back: happened => [{ ...happened, places: happened.was, was: happened.places }],
  cells: happened => [cellOfOrder(happened)],
}

/** The place in a plan where two people meet who put the same into another order. */
export const cellOfOrder = (happened: Ordering) =>
  happened.kind === 'needs-reordered'
    ? { part: 'plan', field: orderOfNeeds }
    : { part: happened.part, field: orderOfTasks }
