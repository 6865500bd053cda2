import type { By, Instant, PlanEvent } from '../../../plans/index.ts'

/** What one person did without getting up: their events one after the other, nobody else’s between them. */
export type Sitting = {
  readonly by: By
  readonly first: number
  readonly last: number
  readonly began: Instant
  readonly ended: Instant
}

/** Somebody who has not written for so long sits down anew. */
const STOOD_UP = 30 * 60_000

/** The sittings in which a plan came about, the last one first. */
export function sittingsOf(events: readonly PlanEvent[]): readonly Sitting[] {
  const sittings: Sitting[] = []
  for (const { version, at, by } of events) {
    const open = sittings.at(-1)
    if (open && open.by.id === by.id && Date.parse(at) - Date.parse(open.ended) <= STOOD_UP)
      sittings[sittings.length - 1] = { ...open, last: version, ended: at }
    else sittings.push({ by, first: version, last: version, began: at, ended: at })
  }
  return sittings.toReversed()
}
