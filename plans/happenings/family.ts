import type { Id } from '../parts/bodies.ts'
import type { PartRecord, PlanRecord, Stamp } from '../record.ts'

/** A record being folded: the same shape, open to change until it is handed out. */
export type Draft = { -readonly [K in keyof PlanRecord]: PlanRecord[K] } & {
  parts: Record<Id, PartRecord>
}

/** A place where two people could meet: one field of one part, its being there at all, or the order of its like. */
export type Cell = { readonly part: Id; readonly field: string }

/** The field that stands for a part being in the plan or not. */
export const presence = '(here)'

/** The field of the plan that stands for the order of its needs. */
export const orderOfNeeds = '(order of needs)'

/** The field of a need that stands for the order of its tasks. */
export const orderOfTasks = '(order of tasks)'

/** Whether a place is an order and no field. */
export const isOrder = (field: string): boolean => field === orderOfNeeds || field === orderOfTasks

/** What all happenings of one family have in common: their kinds, and what they do. */
export type Family<H extends { readonly kind: string }> = {
  readonly kinds: readonly H['kind'][]
  /** Does it to the record. */
  readonly apply: (draft: Draft, happened: H, stamp: Stamp) => void
  /** What would take it back; nothing when it is a word given, which is answered anew and never taken back. */
  readonly back: (happened: H) => readonly { readonly kind: string }[] | undefined
  /** Which places it writes. */
  readonly cells: (happened: H) => readonly Cell[]
}

/** Whether a happening is of this family. */
export const isOf = <H extends { readonly kind: string }>(
  family: Family<H>,
  happened: { readonly kind: string },
): happened is H => (family.kinds as readonly string[]).includes(happened.kind)
