import type { Day } from '../../checker/index.ts'
import type { Id, ReviewBody } from '../parts/bodies.ts'
import { partsHere } from '../record.ts'
import { comingIn } from './add.ts'
import { happenedOnFault } from './days.ts'
import { isRefused, notOpen } from './finding-parts.ts'
import { type Action, happens, refuse } from './outcome.ts'
import { reasonKept, reviewDateFault, settingReview } from './set-review-date.ts'

/** What a review found, and when the next one is; none when it decided that the plan ends here. */
export type HoldReview = {
  readonly id: Id
  readonly is: Omit<ReviewBody, 'next'>
  readonly next?: Day
  readonly limit?: Day
  readonly laterBecause?: string
  readonly endsHere?: boolean
}

/** Keeps a review: who took part, which way each need and goal is going, the twelve questions, and what was decided [G2 G4]. */
export const review: Action<HoldReview> = (record, { id, is, next, limit, laterBecause, endsHere }, told) => {
  const closed = notOpen(record)
  if (closed) return closed
  const fault = happenedOnFault(is.on, told.today)
  if (fault) return refuse('on', fault)
  if (!is.tookPart?.length) return refuse('tookPart', 'Choose who took part in the review.')
  const isOpen = partsHere(record, 'need').some(({ is: { met } }) => met === undefined)
  if (isOpen && Object.keys(is.directions ?? {}).length === 0)
    return refuse('directions', 'For each need and goal, say whether it is improving, the same or worse.')
  if (next === undefined && !endsHere)
    return refuse('next', 'Choose the day of the next review, or say that the plan ends here.')
  const date = next === undefined ? undefined : { next, ...optional({ limit, laterBecause }) }
  const later = date && reviewDateFault(date, told.today)
  if (later) return later
  const more = optional({ next, laterBecause: date && reasonKept(date), endsHere: endsHere || undefined })
  const coming = comingIn(record, 'reviewed', { id, is: { ...is, ...more } })
  if (isRefused(coming)) return coming
  return happens(record, told, coming, date && settingReview(record, date))
}

const optional = <T extends object>(given: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>
  }
