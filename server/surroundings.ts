import type { Day } from '../checker/index.ts'
import type { Assets } from './assets.ts'
import type { Reading } from './reading/reading.ts'

/** What the pages stand in and may not reach for by themselves: the day, what the browser loads, where files are read, and where trouble is told. */
export type Surroundings = {
  readonly assets: Assets
  readonly today: () => Day
  readonly reading: Reading
  readonly log: (line: string) => void
}

/** The day it is for the people the plans are about. */
export const todayInLondon = (): Day => Temporal.Now.plainDateISO('Europe/London').toString() as Day
