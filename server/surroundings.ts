import type { Day } from '../checker/index.ts'
import type { Assets } from './assets.ts'
import type { Reading } from './reading/reading.ts'
import type { Kept } from './views/kept.ts'

/** What the pages stand in and may not reach for by themselves: the day, what the browser loads, where files are read, where trouble is told, what is kept here, and how people come. */
export type Surroundings = {
  readonly assets: Assets
  readonly today: () => Day
  readonly reading: Reading
  readonly log: (line: string) => void
  readonly kept: Kept
  /** Whether people reach it only over an encrypted line. */
  readonly encrypted: boolean
  /** Done when what is kept here answers; fails when it does not. */
  readonly ready: () => Promise<unknown>
}

/** The day it is for the people the plans are about. */
export const todayInLondon = (): Day => Temporal.Now.plainDateISO('Europe/London').toString() as Day
