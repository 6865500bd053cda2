import type { Day, Severity } from '../../checker/index.ts'
import type { Checked, Unread } from '../../server/report/checked-plan.ts'
import type { Tally as ReportTally, Telling as TellingReport } from '../../server/report/report.ts'
import type { Tally } from '../run/tally.ts'
import type { Paint } from '../showing/paint.ts'

/** What each plan is told with. */
export type Telling = {
  readonly today: Day
  /** Whether names of children may stand in what is passed on. */
  readonly withNames: boolean
  /** How wide the screen is, and whether words on it are coloured. */
  readonly places: number
  readonly coloured: boolean
  /** In a report, which plans are told and how. */
  readonly report?: TellingReport
}

/** What one plan, or one file that could not be read, comes to; plans are told in many threads, each by itself. */
export type Piece = (checked: Checked, telling: Telling) => string

/** All that may be told of a run. */
export type Run = Telling & {
  /** What every plan comes to in this format, one after another. */
  readonly pieces: (report?: TellingReport) => AsyncIterable<Uint8Array>
  /** All plans counted, for a report. */
  readonly counted: () => Promise<ReportTally>
  /** The files that are done, and why some of them could not be read. */
  readonly answered: () => Iterable<Unread | { readonly file: string }>
  readonly tally: Tally
  /** How many files there were, and where the run was stopped how many of them are done. */
  readonly files: number
  readonly done: number
  /** How many files in folders were no plans, by ending. */
  readonly passedOver: Readonly<Record<string, number>>
  readonly rules: readonly string[]
  readonly severity: Severity
  readonly paint: Paint
}

/** One way to write down what was found, as pieces of text, so that no run is too long for it. */
export type Writer = (run: Run) => AsyncIterable<string | Uint8Array> | Iterable<string>
