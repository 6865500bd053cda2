import type { By, Instant } from './event.ts'
import type { AnyBody, Bodies, Id, PartKind } from './parts/bodies.ts'

/** Which event did something, when and by whom: enough to tell it later without the event. */
export type Stamp = { readonly version: number; readonly at: Instant; readonly by: By }

/** One part as it stands. A removed part stays here with its reason, so that it can come back. */
export type PartRecord<K extends PartKind = PartKind> = {
  readonly kind: K
  readonly id: Id
  /** The part it hangs on. */
  readonly under?: Id
  /** Its place among its like; two added at once share a place and stand in the order of their ids. */
  readonly place: number
  readonly is: Bodies[K]
  readonly added: Stamp
  /** The version that last changed each field; a field that is as it was added is not here. */
  readonly changed: Readonly<Record<string, number>>
  readonly removed?: Stamp & { readonly because: string }
}

/** A plan folded from what happened to it: JSON all through, so that it can be kept as a snapshot. */
export type PlanRecord = {
  readonly version: number
  readonly began?: Stamp
  readonly last?: Stamp
  readonly parts: Readonly<Record<Id, PartRecord>>
}

/** A plan to which nothing has happened yet. */
export const nothingYet: PlanRecord = { version: 0, parts: {} }

/** A part by its id, removed or not. */
export const partOf = (record: Pick<PlanRecord, 'parts'>, id: Id): PartRecord | undefined =>
  Object.hasOwn(record.parts, id) ? record.parts[id] : undefined

/** A part of one kind by its id, removed or not. */
export const partOfKind = <K extends PartKind>(
  record: Pick<PlanRecord, 'parts'>,
  kind: K,
  id: Id,
): PartRecord<K> | undefined => {
  const part = partOf(record, id)
  return part?.kind === kind ? (part as PartRecord<K>) : undefined
}

/** Whether a part is in the plan: neither it nor anything it hangs on has been removed. */
export const isHere = (record: Pick<PlanRecord, 'parts'>, id: Id): boolean => {
  const part = partOf(record, id)
  if (part === undefined || part.removed !== undefined) return false
  return part.under === undefined || isHere(record, part.under)
}

/** Orders parts as they stand in the plan. */
export const byPlace = (a: PartRecord, b: PartRecord): number =>
  a.place - b.place || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Every part of one kind that is in the plan, in order; those of one need, task, goal or measure when it is named. */
export const partsHere = <K extends PartKind>(
  record: PlanRecord,
  kind: K,
  under?: Id,
): readonly PartRecord<K>[] =>
  Object.values(record.parts)
    .filter((part): part is PartRecord<K> => part.kind === kind)
    .filter(part => (under === undefined || part.under === under) && isHere(record, part.id))
    .sort(byPlace)

/** The parts somebody took out, the last one first, each with its reason; what hung on them comes back with them. */
export const removedParts = (record: PlanRecord): readonly PartRecord[] =>
  Object.values(record.parts)
    .filter(({ removed, under }) => removed !== undefined && (under === undefined || isHere(record, under)))
    .sort((a, b) => (b.removed?.version ?? 0) - (a.removed?.version ?? 0))

/** The place after the last of its like, removed ones counted, for a part to be added. */
export const nextPlace = (record: PlanRecord, kind: PartKind, under: Id | undefined): number =>
  Object.values(record.parts).reduce(
    (last, part) => (part.kind === kind && part.under === under && part.place > last ? part.place : last),
    0,
  ) + 1

/** Whether one part is the other or hangs on it, however far down. */
export const hangsOn = (record: Pick<PlanRecord, 'parts'>, id: Id, on: Id): boolean => {
  if (id === on) return true
  const under = partOf(record, id)?.under
  return under !== undefined && hangsOn(record, under, on)
}

/** What a part says, where its kind does not matter. */
export const bodyOf = (part: PartRecord | undefined): AnyBody => (part?.is ?? {}) as AnyBody

/** What a field of a part says now; nothing when it is empty, or the part is not there. */
export const saidIn = (record: Pick<PlanRecord, 'parts'>, id: Id, field: string): unknown =>
  bodyOf(partOf(record, id))[field]
