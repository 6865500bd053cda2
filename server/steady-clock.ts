import type { Instant } from '../plans/index.ts'

/** Clocks are put right by seconds now and then; what is further off was set wrong before, and is taken as it is now. */
const MOST_HELD = 5 * 60_000

/**
 * Tells instants that do not go back when the machine's clock is put right: what was typed later is kept as later, and
 * would else be taken for words that a newer message has overtaken.
 */
export const steadyClock = (clock: () => number = Date.now): (() => Instant) => {
  let last = 0
  return () => {
    const read = clock()
    last = last - read > MOST_HELD ? read : Math.max(last, read)
    return new Date(last).toISOString()
  }
}
