import { type PlanRecord, remembering } from '../plans/index.ts'
import { fromText } from './chain.ts'

/** As many plans as are read and written again and again within an hour. */
const known = remembering<PlanRecord>(400)

/** A plan as it is kept: JSON in the order in which it was folded. */
export function toSnapshot(record: PlanRecord): string {
  const snapshot = JSON.stringify(record)
  known.put(snapshot, record)
  return snapshot
}

/**
 * The plan that a snapshot says. The same text is the same plan: it is read once, and what is worked out of it is
 * worked out once. It is remembered by the whole text, so that nobody is told of any other.
 */
export const readSnapshot = (snapshot: string): PlanRecord =>
  known.get(snapshot) ?? known.put(snapshot, fromText(snapshot) as PlanRecord)
