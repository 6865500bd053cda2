import { setImmediate } from 'node:timers/promises'
import { Counting, type Summary } from '../../checker/index.ts'
import type { Checked, Unread } from '../../server/report/checked-plan.ts'

/** What a whole run found, counted before any of it is written. */
export type Tally = { readonly plans: number; readonly unread: number; readonly summary: Summary }

/** Counts what a run found, and tells of each file that could not be read as it comes by. */
export const count = async (results: Iterable<Checked>, tell: (unread: Unread) => void): Promise<Tally> => {
  const counting = new Counting()
  let plans = 0
  let unread = 0
  for (const checked of results) {
    if ('refused' in checked) {
      unread += 1
      tell(checked)
    } else {
      plans += 1
      counting.add(checked.findings)
    }
    // So that Ctrl-C is heard meanwhile.
    if ((plans + unread) % 64 === 0) await setImmediate()
  }
  return { plans, unread, summary: counting.summary }
}
