import type { By, PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { isOrder, presence } from './happenings/family.ts'
import { cellsOf, isBeginning } from './happenings/index.ts'
import { inOrder, isReordered } from './order.ts'
import type { Id, PartKind } from './parts/bodies.ts'
import { fieldsOf, partKinds } from './parts/index.ts'
import { byPlace, isHere, nothingYet, type PartRecord, type PlanRecord, partOf, saidIn } from './record.ts'
import { isSame } from './same.ts'

/** One field that says something else; null where it says nothing. */
export type FieldChange = {
  readonly field: string
  readonly from: unknown
  readonly to: unknown
  readonly by: By
}

/** What became of one part between two versions, for a page to mark it. */
export type PartChange = {
  readonly part: Id
  readonly kind: PartKind
  readonly became: 'added' | 'removed' | 'restored' | 'changed'
  readonly by: By
  readonly because?: string
  readonly fields: readonly FieldChange[]
}

/** What is different between two versions of a plan; what changed and changed back is not. */
export type Changes = {
  readonly from: PlanRecord
  readonly to: PlanRecord
  /** The plan itself began in between. */
  readonly began?: PlanEvent
  readonly parts: readonly PartChange[]
  /** The needs stand in another order (of `plan`), or the tasks of a need do. */
  readonly reordered: readonly { readonly of: Id; readonly by: By; readonly order: readonly Id[] }[]
}

/** Compares two versions of a plan, in the order of the plan; events that come before `start` are not needed. */
export const changesBetween = (
  events: readonly PlanEvent[],
  fromVersion: number,
  toVersion: number,
  start: PlanRecord = nothingYet,
): Changes => {
  const [first, last] = fromVersion <= toVersion ? [fromVersion, toVersion] : [toVersion, fromVersion]
  const from = fold(
    events.filter(({ version }) => version <= first),
    start,
  )
  const between = events.filter(({ version }) => version > first && version <= last)
  const to = fold(between, from)
  const began = between.find(({ happened }) => isBeginning(happened))
  const cells = between.flatMap(event => cellsOf(event.happened).map(cell => ({ ...cell, event })))
  const touched = [...new Set(cells.map(({ part }) => part))]
    .map(id => partOf(to, id))
    .filter(part => part !== undefined)
    .sort(inPlanOrder(to))
  const orders = new Map(
    cells.flatMap(({ part, field, event }) => (isOrder(field) ? [[part, event.by]] : [])),
  )
  return {
    from,
    to,
    ...(began ? { began } : {}),
    parts: touched.flatMap(part => changeOf(from, to, part, cells) ?? []),
    reordered: [...orders].flatMap(([of, by]) =>
      isReordered(from, to, of) ? [{ of, by, order: inOrder(to, of) }] : [],
    ),
  }
}

type Touch = { readonly part: Id; readonly field: string; readonly event: PlanEvent }

const changeOf = (
  from: PlanRecord,
  to: PlanRecord,
  part: PartRecord,
  cells: readonly Touch[],
): PartChange | undefined => {
  const { id, kind } = part
  const touches = cells.filter(cell => cell.part === id)
  const by = touches.at(-1)?.event.by
  if (by === undefined) return undefined
  const [was, is] = [isHere(from, id), isHere(to, id)]
  const presenceBy = touches.findLast(({ field }) => field === presence)?.event.by ?? by
  if (was && !is)
    return part.removed
      ? { part: id, kind, became: 'removed', by: presenceBy, because: part.removed.because, fields: [] }
      : undefined
  if (!is) return undefined
  if (partOf(from, id) === undefined) return { part: id, kind, became: 'added', by: presenceBy, fields: [] }
  const fields = Object.keys(fieldsOf(kind)).flatMap((field): readonly FieldChange[] => {
    const [before, after] = [saidIn(from, id, field) ?? null, saidIn(to, id, field) ?? null]
    if (isSame(before, after)) return []
    const who = touches.findLast(touch => touch.field === field)?.event.by ?? by
    return [{ field, from: before, to: after, by: who }]
  })
  if (!was) return { part: id, kind, became: 'restored', by: presenceBy, fields }
  return fields.length > 0 ? { part: id, kind, became: 'changed', by, fields } : undefined
}

/** Needs with everything on them together, everything else by kind. */
const inPlanOrder =
  (record: PlanRecord) =>
  (a: PartRecord, b: PartRecord): number => {
    const [left, right] = [pathOf(record, a), pathOf(record, b)]
    for (const [at, one] of left.entries()) {
      const other = right[at]
      if (other === undefined) return 1
      if (one.id === other.id) continue
      return partKinds.indexOf(one.kind) - partKinds.indexOf(other.kind) || byPlace(one, other)
    }
    return -1
  }

const pathOf = (record: PlanRecord, part: PartRecord): readonly PartRecord[] => {
  const under = part.under === undefined ? undefined : partOf(record, part.under)
  return under ? [...pathOf(record, under), part] : [part]
}
