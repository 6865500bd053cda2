import { addDays, type Day } from '../../checker/index.ts'
import {
  type Action,
  type By,
  fold,
  nothingYet,
  type PlanEvent,
  type PlanRecord,
  perform,
} from '../../plans/index.ts'

/** A plan to which things happen, one after the other, on days that only go forward. */
export type Telling = {
  readonly record: () => PlanRecord
  readonly events: readonly PlanEvent[]
  readonly today: () => Day
  /** Goes on to another day, never back. */
  to(day: Day): void
  /** Does it as people do, through the same actions; by whoever tells the story unless it says by whom. */
  act<Command>(action: Action<Command>, command: Command, by?: By): void
}

/** Office hours end before midnight in London all year round. */
const FIRST_MINUTE = 9 * 60
const LAST_MINUTE = 16 * 60

/** Begins with nothing, on a day; nothing happens after the last. */
export function tell(begins: Day, last: Day, teller: By): Telling {
  const events: PlanEvent[] = []
  let [record, today, minute] = [nothingYet, begins, FIRST_MINUTE]
  return {
    events,
    record: () => record,
    today: () => today,
    to(day) {
      const reached = day > last ? last : day
      if (reached <= today) return
      today = reached
      minute = FIRST_MINUTE
    },
    act(action, command, by = teller) {
      minute = Math.min(minute + 3, LAST_MINUTE)
      const done = perform(action, command, { today, at: momentOf(today, minute), by }, record)
      if (!('events' in done)) throw new Error(`This story cannot be told: ${JSON.stringify(done)}`)
      events.push(...done.events)
      record = fold(done.events, record)
    },
  }
}

const momentOf = (day: Day, minute: number): string =>
  `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`

const two = (number: number): string => String(number).padStart(2, '0')

/** The same day, or the Monday after a weekend. */
export function workingDay(day: Day): Day {
  const weekday = new Date(day).getUTCDay()
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day
}
