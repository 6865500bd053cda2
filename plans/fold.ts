import type { PlanEvent } from './event.ts'
import type { Draft } from './happenings/family.ts'
import { happen } from './happenings/index.ts'
import { nothingYet, type PlanRecord, type Stamp } from './record.ts'

/**
 * The plan that these events make, all of them or those since a snapshot. A history with a hole, or with something this
 * program does not know, is never guessed at: a plan read wrong is worse than one not read.
 */
export const fold = (events: readonly PlanEvent[], from: PlanRecord = nothingYet): PlanRecord => {
  const draft: Draft = { ...from, parts: { ...from.parts } }
  for (const event of events) if (event.version > from.version) take(draft, event)
  return draft
}

const take = (draft: Draft, { version, at, by, happened }: PlanEvent): void => {
  if (version !== draft.version + 1)
    throw new Error(`The history of this plan has version ${version} where ${draft.version + 1} should be.`)
  const stamp: Stamp = { version, at, by }
  try {
    happen(draft, happened, stamp)
  } catch (cause) {
    throw new Error(`Version ${version} of this plan cannot be read. ${(cause as Error).message}`, { cause })
  }
  draft.version = version
  draft.last = stamp
}
