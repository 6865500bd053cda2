import type { PlanEvent } from './event.ts'
import { fold } from './fold.ts'
import { judge } from './merging/judge.ts'
import type { Blend, Conflict } from './merging/outcome.ts'
import { placesIn, replay } from './merging/replay.ts'
import type { PlanRecord } from './record.ts'

/** Both stand, with the texts that hold the words of both; or the second person is shown both and chooses. */
export type Merged =
  | { readonly events: readonly PlanEvent[]; readonly blended: readonly Blend[] }
  | { readonly conflicts: readonly Conflict[]; readonly mine: readonly PlanEvent[] }

/**
 * Puts what somebody did to the plan as they saw it after what others did meanwhile. Different parts and fields both
 * stand, whoever saved first. Where both changed the same thing nothing of this is saved and all of it is handed back,
 * so that nothing is dropped. No events and no conflict means that nothing is left to do: others did just the same.
 */
export const merge = (seen: PlanRecord, since: readonly PlanEvent[], mine: readonly PlanEvent[]): Merged => {
  if (since.length === 0) return { events: mine, blended: [] }
  const theirs = fold(since, seen)
  const verdicts = judge({ seen, theirs, mine: fold(mine, seen), since }, mine)
  if (verdicts.conflicts.length > 0) return { conflicts: verdicts.conflicts, mine }
  const versions = new Map<number, number>()
  const events: PlanEvent[] = []
  let record = theirs
  for (const [at, { version, happened, ...rest }] of mine.entries()) {
    const after = new Set(mine.slice(at + 1).flatMap(event => placesIn(event.happened)))
    const left = replay(
      {
        record,
        seen,
        verdicts,
        isLast: (part, field) => !after.has(`${part} ${field}`),
        versionNow: old => (old <= seen.version ? old : versions.get(old)),
      },
      happened,
    )
    if (left === undefined) continue
    const event: PlanEvent = { version: record.version + 1, ...rest, happened: left }
    versions.set(version, event.version)
    events.push(event)
    record = fold([event], record)
  }
  return { events, blended: verdicts.blended }
}
