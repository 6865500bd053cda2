import {
  type Id,
  isHere,
  type PlanEvent,
  type PlanRecord,
  partOf,
  type Said,
  stateAt,
  whatChanged,
} from '../../../plans/index.ts'
import type { PlanVisit } from '../visit.ts'
import type { Saved } from './desk.ts'

/** What the address says of a save, for the page after it to tell. */
export const SAVED = 'saved'

/** What this person’s save did that the address speaks of, in sentences; nothing when it was not theirs. */
export async function whatWasSaved({
  store,
  organisation,
  plan,
  query,
  who,
}: PlanVisit): Promise<Saved | undefined> {
  const version = Number(query.get(SAVED))
  if (!Number.isInteger(version) || version < 1) return undefined
  const events = await store.history({ organisation, plan })
  const saved = events.find(event => event.version === version)
  if (saved?.by.id !== who.id) return undefined
  const isLast = events.findLast(({ by }) => by.id === who.id) === saved
  const said = saidOf(events, saved)
  return {
    ...{
      version,
      says: said.map(({ text }) => text),
      canBeUndone: isLast && saved.happened.kind !== 'undone',
    },
    need: said.map(({ part }) => needOf(stateAt(events, { version }), part)).find(id => id !== undefined),
  }
}

/** What they last did that is not taken back yet, in sentences, and the version that made. */
export function whatTheyDidLast(
  events: readonly PlanEvent[],
  { who }: Pick<PlanVisit, 'who'>,
): { readonly version: number; readonly says: readonly string[] } | undefined {
  const taken = new Set(events.flatMap(({ happened }) => (happened.kind === 'undone' ? happened.undoes : [])))
  const last = events.findLast(
    ({ by, version, happened }) => by.id === who.id && happened.kind !== 'undone' && !taken.has(version),
  )
  return last && { version: last.version, says: saidOf(events, last).map(({ text }) => text) }
}

/** What is done at once shares its moment, and is told together. */
function saidOf(events: readonly PlanEvent[], last: PlanEvent): readonly Said[] {
  const first = events.find(({ at, by }) => at === last.at && by.id === last.by.id) ?? last
  return whatChanged(events, first.version - 1, last.version, last.by.id)
}

/** The need that a part is or hangs on, while it is in the plan. */
function needOf(record: PlanRecord, id: Id): Id | undefined {
  const part = isHere(record, id) ? partOf(record, id) : undefined
  if (!part || part.kind === 'need') return part?.id
  return part.under === undefined ? undefined : needOf(record, part.under)
}
