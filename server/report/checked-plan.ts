import type { Finding, Plan } from '../../checker/index.ts'
import type { ColumnRead, Note } from '../../formats/index.ts'

/** A plan with everything that a report tells of it; one file may hold several. */
export type CheckedPlan = {
  readonly file: string
  /** 1, 2, … in the order of the run. */
  readonly number: number
  /** Which plan of its file it is, where the file holds several. */
  readonly inFile?: { readonly plan: number; readonly of: number }
  readonly plan: Plan
  readonly findings: readonly Finding[]
  /** What could not be placed in the plan. */
  readonly notes: readonly Note[]
  readonly columns?: readonly ColumnRead[]
}

/** A file that could not be read, and why. */
export type Unread = { readonly file: string; readonly refused: readonly Note[] }

export type Checked = CheckedPlan | Unread
