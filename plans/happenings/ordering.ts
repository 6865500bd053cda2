import type { Id } from '../parts/bodies.ts'
import { type Family, orderOfNeeds } from './family.ts'

/** The place of each need, counted from 1; places and not a list, so that taking it back leaves no trace in the order. */
type Places = Readonly<Record<Id, number>>

/** The needs stand in another order: the one of what matters most. */
export type Ordering = {
  readonly kind: 'needs-reordered'
  readonly places: Places
  readonly was: Places
}

/** What stands in another order. A need that somebody else added meanwhile keeps its place after them. */
export const ordering: Family<Ordering> = {
  kinds: ['needs-reordered'],
  apply(draft, { places }) {
    for (const [id, place] of Object.entries(places)) {
      const part = draft.parts[id]
      if (part === undefined) throw new Error(`There is no part ${id}.`)
      draft.parts[id] = { ...part, place }
    }
  },
  back: ({ places, was }) => [{ kind: 'needs-reordered', places: was, was: places }],
  cells: () => [{ part: 'plan', field: orderOfNeeds }],
}
