import type { Day, Severity } from '../../checker/index.ts'
import type { Checked } from '../../server/report/checked-plan.ts'
import type { Tally } from '../run/tally.ts'
import type { Paint } from '../showing/paint.ts'

/** All that may be told of a run. */
export type Run = {
  readonly today: Day
  /** Everything that was checked, in the order of the files, as often as it is asked for. */
  readonly results: () => Iterable<Checked>
  readonly tally: Tally
  /** How many files there were, and where the run was stopped how many of them are done. */
  readonly files: number
  readonly done: number
  /** How many files in folders were no plans, by ending. */
  readonly passedOver: Readonly<Record<string, number>>
  readonly rules: readonly string[]
  readonly severity: Severity
  /** Whether names of children may stand in what is passed on. */
  readonly withNames: boolean
  /** How wide the screen is, and how to colour words on it. */
  readonly places: number
  readonly paint: Paint
}

/** One way to write down what was found, as pieces of text, so that no run is too long for it. */
export type Writer = (run: Run) => AsyncIterable<string> | Iterable<string>
