import type { Id, PartKind } from './parts/bodies.ts'
import { fieldOf } from './parts/index.ts'
import { type PartRecord, type PlanRecord, partsHere } from './record.ts'

/** What people read when they read a plan; what they say to it, and how far it has come, is not in it. */
const read: readonly PartKind[] = [
  ...(['plan', 'about', 'consequences', 'person', 'worry', 'strength'] as const),
  ...(['need', 'factor', 'task', 'goal', 'measure'] as const),
]

/** The last version that made the plan say something else: an answer or a tick after it is no news to whoever read it. */
export const lastWritten = (record: PlanRecord): number =>
  Object.values(record.parts)
    .filter(({ kind }) => read.includes(kind))
    .reduce((last, part) => Math.max(last, ...versionsOf(part)), 0)

const versionsOf = ({ kind, added, removed, changed }: PartRecord): readonly number[] => [
  added.version,
  ...(removed ? [removed.version] : []),
  ...Object.entries(changed).flatMap(([field, version]) => (isNews(kind, field) ? [version] : [])),
]

/** That a plan was put to work, and when it is looked at again, does not make it another plan. */
const isNews = (kind: PartKind, field: string): boolean => {
  const about = fieldOf(kind, field)
  if (about?.progress) return false
  return kind !== 'plan' || (field !== 'starts' && !about?.ownAction)
}

/** When somebody last saw the plan, and whether it has been written in since. */
export type Seen = {
  readonly sighting: PartRecord<'sighting'>
  readonly version: number
  readonly isLatest: boolean
}

/** What one person has seen last; nothing when they have seen nothing of it. */
export const lastSeenBy = (record: PlanRecord, person: Id): Seen | undefined => {
  const theirs = partsHere(record, 'sighting').filter(({ is }) => is.person === person)
  const version = ({ is, added }: PartRecord<'sighting'>): number => is.version ?? added.version
  const last = theirs.toSorted((a, b) => version(a) - version(b)).at(-1)
  return last && { sighting: last, version: version(last), isLatest: version(last) >= lastWritten(record) }
}

/** What a manager said last of the latest version that one has read, and whether the plan has been written in since. */
export const lastApproval = (
  record: PlanRecord,
): { readonly approval: PartRecord<'approval'>; readonly isLatest: boolean } | undefined => {
  // Two may decide at once, or one of them on a page that has stood open since before the other.
  const last = partsHere(record, 'approval')
    .toSorted((a, b) => a.is.version - b.is.version || a.added.version - b.added.version)
    .at(-1)
  return last && { approval: last, isLatest: last.is.version >= lastWritten(record) }
}
