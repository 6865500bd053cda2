import type { Severity } from '../../../checker/finding.ts'
import type { Day, Plan } from '../../../checker/plan.ts'
import type { ColumnRead, FileOutcome, Hints, Note, Opened } from '../../../formats/format.ts'
import { partsOfText } from '../../../formats/prose/parts-of-text.ts'
import { opened } from './desk.ts'
import { hasMoreParts, tooManyParts } from './plan-size.ts'
import { readPlan } from './reading.ts'

/** How many notes there are of each weight. */
export type Counts = Readonly<Record<Severity, number>>

/** One plan of a file: as it was read, and as it has been written in since. */
export type Sheet = {
  readonly plan: Plan
  readonly leftOver: readonly Note[]
  readonly columns: readonly ColumnRead[]
  readonly counts: Counts
  /** True once somebody has written in it. */
  readonly changed?: boolean
}

/** A file somebody brought, or what they pasted or wrote: the plans in it, or why there is none. */
export type Brought = {
  readonly name: string
  /** The file taken apart, so that it can be understood anew without it. */
  readonly opened?: Opened | undefined
  /** What its reader said of it: its form, and what its columns hold. */
  readonly hints: Hints
  readonly sheets: readonly Sheet[]
  readonly refused: readonly Note[]
}

/** What stands for a file’s name where there is none. */
export const PASTED = 'What you pasted'
export const WRITTEN = 'What you wrote'

/** How many notes a plan has, by their weight. */
export function countsOf(plan: Plan, today: Day): Counts {
  const counts = { fix: 0, improve: 0, advice: 0 }
  for (const { finding } of readPlan(plan, today)) counts[finding.severity] += 1
  return counts
}

/** A plan on a sheet of its own. */
export const sheetOf = (
  plan: Plan,
  leftOver: readonly Note[],
  columns: readonly ColumnRead[],
  today: Day,
): Sheet => ({ plan, leftOver, columns, counts: countsOf(plan, today) })

/** What came of reading a file. A form that somebody asked for goes before the one that the file says it is on. */
export function broughtFrom(
  { name, opened: apart, hints = {} }: Pick<Brought, 'name' | 'opened'> & { readonly hints?: Hints },
  outcome: FileOutcome,
  today: Day,
): Brought {
  const found = 'plans' in outcome ? outcome.plans : []
  const fitting = found.filter(({ plan }) => !hasMoreParts(plan))
  const tooLarge = found
    .filter(each => !fitting.includes(each))
    .map(({ plan }): Note => ({ where: 'The file', text: tooManyParts(plan.needs.length) }))
  return {
    name,
    ...(apart && { opened: apart }),
    hints,
    sheets: fitting.map(({ plan, notes, columns = [] }, at) =>
      sheetOf(
        opened({ ...plan, template: hints.template ?? plan.template }),
        at === 0 ? [...notes, ...tooLarge] : notes,
        apart && found.length === 1 ? partsOfText(apart, hints, columns) : columns,
        today,
      ),
    ),
    refused: 'refused' in outcome ? outcome.refused : fitting.length === 0 ? tooLarge.slice(0, 1) : [],
  }
}

/** A file that could not be read, and why. */
export const notRead = (name: string, text: string): Brought => ({
  name,
  hints: {},
  sheets: [],
  refused: [{ where: 'The file', text }],
})
