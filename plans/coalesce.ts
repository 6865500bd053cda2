import type { PlanEvent } from './event.ts'
import { isSetting, type Setting } from './happenings/index.ts'
import type { AnyBody } from './parts/bodies.ts'
import { isSame } from './same.ts'

/** A sitting ends when somebody has not written for so long. */
const sittingMinutes = 30

type Worded = PlanEvent & { readonly happened: Setting }

const isWorded = (event: PlanEvent): event is Worded =>
  isSetting(event.happened) && event.happened.kind.endsWith('-worded')

/**
 * What was typed and not yet kept as history, with one event for each person, field and sitting: the words before the
 * first key and after the last. What was typed and taken back in one sitting leaves no event.
 */
export const coalesce = (events: readonly PlanEvent[]): readonly PlanEvent[] => {
  const kept: PlanEvent[] = []
  for (const event of events) {
    const at = isWorded(event) ? kept.findLastIndex(before => isSameBox(before, event)) : -1
    const before = kept[at]
    if (before && isWorded(before) && isWorded(event) && isOneSitting(before, event))
      kept[at] = joined(before, event)
    else kept.push(event)
  }
  const first = events[0]?.version ?? 1
  return kept.filter(saysSomething).map((event, index) => ({ ...event, version: first + index }))
}

const boxOf = ({ part, set }: Setting): string => JSON.stringify([part, ...Object.keys(set)])

/** An event that is not about typing in the same box, but about the same part, stands between two sittings. */
const isSameBox = (before: PlanEvent, { happened }: Worded): boolean =>
  'part' in before.happened && before.happened.part === happened.part && touchesBox(before, happened)

const touchesBox = ({ happened }: PlanEvent, box: Setting): boolean =>
  !isSetting(happened) || Object.keys(happened.set).some(field => field in box.set)

const isOneSitting = (before: Worded, after: Worded): boolean =>
  before.by.id === after.by.id &&
  boxOf(before.happened) === boxOf(after.happened) &&
  Date.parse(after.at) - Date.parse(before.at) <= sittingMinutes * 60_000

const joined = (before: Worded, after: Worded): PlanEvent => ({
  ...after,
  happened: { ...after.happened, was: before.happened.was } as Setting,
})

const saysSomething = ({ happened }: PlanEvent): boolean =>
  !isSetting(happened) || !isSame(happened.set as AnyBody, happened.was as AnyBody)
