import type { Id } from '../parts/bodies.ts'
import type { PartRecord } from '../record.ts'
import { type Family, presence } from './family.ts'

/** A part leaves the plan, with everything on it, or comes back as it was. */
export type Removing =
  | { readonly kind: 'part-removed'; readonly part: Id; readonly because: string }
  | { readonly kind: 'part-restored'; readonly part: Id; readonly because: string }

/** What leaves a plan; nothing is thrown away, so it can come back. */
export const removing: Family<Removing> = {
  kinds: ['part-removed', 'part-restored'],
  apply(draft, { kind, part: id, because }, stamp) {
    const part = draft.parts[id]
    if (part === undefined) throw new Error(`There is no part ${id}.`)
    const { removed: _, ...back } = part
    draft.parts[id] = (
      kind === 'part-removed'
        ? { ...back, removed: { ...stamp, because } }
        : { ...back, changed: { ...part.changed, [presence]: stamp.version } }
    ) as PartRecord
  },
  back: ({ kind, part, because }) => [
    { kind: kind === 'part-removed' ? 'part-restored' : 'part-removed', part, because },
  ],
  cells: ({ part }) => [{ part, field: presence }],
}
