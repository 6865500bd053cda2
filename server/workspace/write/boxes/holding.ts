import type { Day } from '../../../../checker/index.ts'
import type { PlanRecord } from '../../../../plans/index.ts'

/** What boxes are read and shown with: the plan that was on the page, and the day. */
export type Around = {
  readonly record: PlanRecord
  readonly today: Day
  /** The last day on which the next review may be without a reason. */
  readonly latestReview?: Day | undefined
}

/** The boxes of one field by what their names end in, with what stands in each; a field of one box has it under ''. */
export type Boxes = ReadonlyMap<string, string>

/** What boxes say, null where they say nothing; or what has to be put right, and in which of them. */
export type ReadBoxes = { readonly value: unknown } | { readonly fault: string; readonly rest: string }

/** How one kind of value stands in boxes, and how they are read. Reading what is shown gives the value again. */
export type Holding = {
  readonly show: (value: unknown, around: Around) => Boxes
  /** Reads all boxes of the field as they stand, knowing the value they were shown from. */
  readonly read: (boxes: Boxes, value: unknown, around: Around) => ReadBoxes
}

/** A value in one box. */
export const single = (
  show: (value: unknown, around: Around) => string,
  read: (text: string, around: Around) => unknown,
): Holding => ({
  show: (value, around) => new Map([['', value === undefined || value === null ? '' : show(value, around)]]),
  read(boxes, _, around) {
    const text = boxes.get('') ?? ''
    if (text.trim() === '') return { value: null }
    const value = read(text, around)
    return value instanceof Fault ? { fault: value.says, rest: '' } : { value }
  },
})

/** Why what stands in a box cannot be taken as it is. */
export class Fault {
  readonly says: string
  constructor(says: string) {
    this.says = says
  }
}

/** How many rows a list on a page may have: more than anybody writes, and few enough to read at once. */
export const MOST_ROWS = 60

/** The rows that boxes of a list have something in, and one after them. */
export function rowsIn(boxes: Boxes): number {
  let rows = 0
  for (const [rest, text] of boxes) {
    const row = /^(\d{1,3})\//.exec(rest)?.[1]
    if (row !== undefined && text.trim() !== '') rows = Math.max(rows, Number(row) + 1)
  }
  return Math.min(rows, MOST_ROWS)
}
