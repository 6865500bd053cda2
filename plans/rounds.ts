import { addDays, type Day, daysBetween, type Repeat } from '../checker/index.ts'
import { londonDay } from './day.ts'
import type { Id, Tick } from './parts/bodies.ts'
import { type PartRecord, type PlanRecord, partOfKind, partsHere } from './record.ts'

/** One of the days on which a task comes round; without a word when nobody has told yet. */
export type DayOfTask = { readonly on: Day; readonly was?: Tick['was'] }

/** How a task that comes round has gone, up to a day. */
export type DaysOfTask = {
  readonly days: readonly DayOfTask[]
  readonly done: number
  /** How many days there were for it: those on which it was not needed are not counted, nor a day that is not over. */
  readonly of: number
  /** How many of them nobody has told of. */
  readonly untold: number
}

const week: readonly Repeat['days'][number][] = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']

// 1 January 1970 was a Thursday.
const weekdayOf = (day: Day): Repeat['days'][number] =>
  week[((daysBetween('1970-01-01', day) % 7) + 7) % 7] ?? 'Thu'

/** Whether a task comes round on a day. */
export const comesRoundOn = ({ days, from, until }: Repeat, day: Day): boolean =>
  days.includes(weekdayOf(day)) &&
  (from === undefined || from <= day) &&
  (until === undefined || day <= until)

/** Longer than any plan runs without being written anew. */
const MOST_DAYS = 800

/** The days on which a task came round until today, the first one first, with what was told of each. */
export function daysOfTask(record: PlanRecord, task: Id, today: Day): DaysOfTask | undefined {
  const part = partOfKind(record, 'task', task)
  const { repeat } = part?.is ?? {}
  if (part === undefined || repeat === undefined) return undefined
  const told = toldOf(record, task)
  const first = firstDay(part, repeat, [...told.keys()])
  const length = Math.min(MOST_DAYS, daysBetween(first, today) + 1)
  const days = Array.from({ length: Math.max(0, length) }, (_, at) => addDays(today, at + 1 - length))
    .filter(day => comesRoundOn(repeat, day) || told.has(day))
    .map((on): DayOfTask => {
      const was = told.get(on)
      return was === undefined ? { on } : { on, was }
    })
  const counted = days.filter(({ on, was }) => was !== 'not-needed' && (was !== undefined || on < today))
  return {
    days,
    done: days.filter(({ was }) => was === 'done').length,
    of: counted.length,
    untold: counted.filter(({ was }) => was === undefined).length,
  }
}

/** The days of every task that comes round. */
export const roundsOf = (record: PlanRecord, today: Day): ReadonlyMap<Id, DaysOfTask> =>
  new Map(
    partsHere(record, 'task').flatMap(({ id }) => {
      const days = daysOfTask(record, id, today)
      return days ? [[id, days] as const] : []
    }),
  )

/** Where it does not say from when, it comes round from the day it stands in the plan. */
const firstDay = (part: PartRecord<'task'>, { from }: Repeat, told: readonly Day[]): Day =>
  [from ?? part.is.starts ?? londonDay(part.added.at), ...told].reduce((a, b) => (b < a ? b : a))

/** Two people may have ticked the same day at once: what was told last counts. */
const toldOf = (record: PlanRecord, task: Id): ReadonlyMap<Day, Tick['was']> =>
  new Map(
    [...partsHere(record, 'tick', task)]
      .sort((a, b) => a.added.version - b.added.version)
      .map(({ is }) => [is.on, is.was]),
  )
