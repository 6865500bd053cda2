import type { PlanEvent } from '../event.ts'
import type { Cell } from '../happenings/family.ts'
import { cellsOf } from '../happenings/index.ts'
import type { AnyBody, Id, PartKind } from '../parts/bodies.ts'
import { mentionedIn } from '../parts/mentions.ts'
import { bodyOf, hangsOn, isHere, type PlanRecord, partOf } from '../record.ts'
import { isSame } from '../same.ts'

/** The plan as both saw it, as others have made it since, and as this person made it. Only these count, not the way there. */
export type Three = {
  readonly seen: PlanRecord
  readonly theirs: PlanRecord
  readonly mine: PlanRecord
  readonly since: readonly PlanEvent[]
}

/** A part that was there when this person looked, and that others have taken out. */
export const isGone = ({ seen, theirs }: Three, id: Id): boolean => isHere(seen, id) && !isHere(theirs, id)

/** Whether a part itself has been taken out, whatever became of what it hangs on. */
export const isOut = (record: PlanRecord, id: Id): boolean => partOf(record, id)?.removed !== undefined

/** The last of the others’ events that wrote one of the places asked for. */
export const lastTouch = ({ since }: Three, isAskedFor: (cell: Cell) => boolean): PlanEvent | undefined =>
  since.findLast(({ happened }) => cellsOf(happened).some(isAskedFor))

/** The last of the others’ events that left a part, or something on it, other than it was, or made something point at it. */
export const builtOn = (three: Three, part: Id): PlanEvent | undefined => {
  const { seen, theirs } = three
  // What others took out themselves is no work that could be lost with it.
  const isDifferent = (id: Id): boolean =>
    isHere(theirs, id) && (!isHere(seen, id) || !isSame(bodyOf(partOf(seen, id)), bodyOf(partOf(theirs, id))))
  return lastTouch(
    three,
    cell =>
      isDifferent(cell.part) &&
      (hangsOn(theirs, cell.part, part) ||
        (pointsAt(theirs, cell.part, part) && !pointsAt(seen, cell.part, part))),
  )
}

const pointsAt = (record: PlanRecord, from: Id, to: Id): boolean => {
  const part = partOf(record, from)
  return (
    part !== undefined &&
    isHere(record, from) &&
    pointsFrom(part.kind, bodyOf(part)).some(id => hangsOn(record, id, to))
  )
}

/** The parts that what somebody said points at, other than the answers and reviews of the past, which stay as they were. */
export const pointsFrom = (kind: PartKind, said: AnyBody): readonly Id[] =>
  lastingKinds.includes(kind) ? [] : mentionedIn(kind, said)

const lastingKinds: readonly PartKind[] = [
  'agreement',
  'review',
  'draft',
  'sighting',
  'doubt',
  'challenge',
  'copy',
  'view',
  'understanding',
  'evidence',
  'tick',
]
