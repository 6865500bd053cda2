import type { Day, Severity } from '../../checker/index.ts'
import { asItIs, type LeftOut, leaveOut } from './names/leave-out.ts'
import type { Names } from './names/names-of.ts'

/** What a report must say of the check it tells about, and whether it may tell names. */
export type ReportOptions = {
  /** The day the plans were checked on. */
  readonly today: Day
  /** Names of children stand in a report only where somebody asked for them. */
  readonly withNames?: boolean | undefined
  /** The rules that were asked for; all of them when left out. */
  readonly rules?: readonly string[] | undefined
  /** The least weight that was asked for; everything when left out. */
  readonly severity?: Severity | undefined
  /** Where a run was ended before all files were read. */
  readonly stopped?: { readonly done: number; readonly of: number } | undefined
}

/** Words of one plan as the report may tell them; `within` is the text that they quote from. */
export type Tell = (words: string, within?: string) => LeftOut

/** How the words of a plan with these names are told. */
export const tellingOf =
  ({ withNames = false }: Pick<ReportOptions, 'withNames'>) =>
  (names: Names): Tell =>
    withNames ? asItIs : (words, within) => leaveOut(words, names, within)
