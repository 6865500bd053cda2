import type { Stamp } from '../record.ts'
import { adding } from './adding.ts'
import { type Beginning, beginning } from './beginning.ts'
import { type Cell, type Draft, type Family, isOf } from './family.ts'
import { ordering } from './ordering.ts'
import { removing } from './removing.ts'
import { setting } from './setting.ts'
import type { Doing, Undoing } from './undoing.ts'

export type { Adding } from './adding.ts'
export type { Beginning } from './beginning.ts'
export { cellOfOrder, type Ordering } from './ordering.ts'
export type { Removing } from './removing.ts'
export type { Said, Setting } from './setting.ts'
export type { Doing, Undoing } from './undoing.ts'

/** What can happen to a plan. */
export type Happening = Beginning | Doing | Undoing

type AnyFamily = Family<Happening>

const families = [
  beginning,
  adding,
  setting,
  removing,
  ordering,
] as readonly unknown[] as readonly AnyFamily[]

/** Taking back is a family too: it does what it holds. */
const undoing: Family<Undoing> = {
  kinds: ['undone'],
  apply(draft, { back }, stamp) {
    for (const happened of back) happen(draft, happened, stamp)
  },
  back: () => undefined,
  cells: ({ back }) => back.flatMap(cellsOf),
}

const familyOf = new Map<string, AnyFamily>(
  [...families, undoing as unknown as AnyFamily].flatMap(family =>
    family.kinds.map(kind => [kind, family] as const),
  ),
)

/** Every kind this program knows. */
export const kindsOfHappening: readonly string[] = [...familyOf.keys()]

const family = ({ kind }: Happening): AnyFamily => {
  const known = familyOf.get(kind)
  if (known === undefined)
    throw new Error(`This program does not know what “${kind}” is. A newer one wrote it: please update.`)
  return known
}

/** Does it to the record. */
export const happen = (draft: Draft, happened: Happening, stamp: Stamp): void =>
  family(happened).apply(draft, happened, stamp)

/** The places a happening writes. */
export const cellsOf = (happened: Happening): readonly Cell[] => family(happened).cells(happened)

/** What would take it back; nothing when it was a word given. */
export const backOf = (happened: Happening): readonly Doing[] | undefined =>
  family(happened).back(happened) as readonly Doing[] | undefined

/** A part came in. */
export const isAdding = (happened: Happening) => isOf(adding, happened)
/** Fields changed. */
export const isSetting = (happened: Happening) => isOf(setting, happened)
/** Needs, or the tasks of one, changed places. */
export const isOrdering = (happened: Happening) => isOf(ordering, happened)
/** A plan started out. */
export const isBeginning = (happened: Happening) => isOf(beginning, happened)
/** Something was taken back. */
export const isUndoing = (happened: Happening) => isOf(undoing, happened)
