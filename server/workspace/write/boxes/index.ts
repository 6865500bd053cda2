import { type PartKind, type PlanRecord, partOf } from '../../../../plans/index.ts'
import { nameOfBox, type Place } from '../typed.ts'
import { fieldsToWrite, holdsOf, isToWrite, isWrittenKind, type WrittenKind } from './fields.ts'
import type { Around, Boxes, Holding } from './holding.ts'
import { worries } from './lists.ts'
import { pairs } from './pairs.ts'
import { day, dayGoneBy, figure, rank, somebody, text, tick } from './plain.ts'
import { repeat } from './repeat.ts'
import { stagesBy } from './stages.ts'

const plain: Readonly<Record<string, Holding>> = {
  ...{ words: text, name: text, day, number: figure, 'whole-number': figure, 'one-to-three': rank },
  ...{ 'yes-no': tick, somebody, worries, pairs, repeat, task: text },
}

/** How a field stands in boxes. */
export function holdingOf(kind: WrittenKind, field: string): Holding {
  const holds = holdsOf(kind, field)
  if (field === 'born') return dayGoneBy
  if (holds === 'stages') return stagesBy(kind === 'measure' ? 'target' : 'text')
  const holding = typeof holds === 'string' ? plain[holds] : text
  if (!holding) throw new Error(`There is no box for ${kind} ${field}.`)
  return holding
}

/** What a field of a part says in the plan. */
export const saidAt = (record: Pick<PlanRecord, 'parts'>, part: string, field: string): unknown =>
  (partOf(record, part)?.is as Readonly<Record<string, unknown>> | undefined)?.[field]

/** The boxes of one field as the plan fills them. */
export const boxesOf = (around: Around, kind: WrittenKind, part: string, field: string): Boxes =>
  holdingOf(kind, field).show(saidAt(around.record, part, field), around)

/** Every box of a part by its whole name, as the plan fills it; of a part that is not there, all of them empty. */
export const boxesOfPart = (around: Around, kind: WrittenKind, part: string): ReadonlyMap<string, string> =>
  new Map(
    fieldsToWrite[kind].flatMap(field =>
      [...boxesOf(around, kind, part, field)].map(([rest, shown]) => [
        nameOfBox(kind, part, field, rest),
        shown,
      ]),
    ),
  )

/** Whether a place is one that people write in here; what happens by an action of its own is not. */
export const isBox = (place: Place): place is Place & { readonly kind: WrittenKind & PartKind } =>
  isWrittenKind(place.kind) && isToWrite(place.kind, place.field)
