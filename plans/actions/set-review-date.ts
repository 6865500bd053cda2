import { type Day, sayDay } from '../../checker/index.ts'
import type { Happening } from '../happenings/index.ts'
import type { PlanRecord } from '../record.ts'
import { acceptReviewDate } from '../timescales/accept-review-date.ts'
import { isRefused, notOpen } from './finding-parts.ts'
import { type Action, happens, type Refused, refuse } from './outcome.ts'
import { settingFields } from './setting-fields.ts'

/** The day of the next review, the last day its timescale allows, and a reason where it is later than that. */
export type SetReviewDate = { readonly next: Day; readonly limit?: Day; readonly laterBecause?: string }

/** Sets the next review: as early as people like, and later than the timescale only with a reason. */
export const setReviewDate: Action<SetReviewDate> = (record, command, told) =>
  notOpen(record) ??
  reviewDateFault(command, told.today) ??
  happens(record, told, settingReview(record, command))

/** What is wrong with the day of the next review; nothing when it can be kept. */
export const reviewDateFault = (
  { next, limit, laterBecause }: SetReviewDate,
  today: Day,
): Refused | undefined => {
  const accepted = acceptReviewDate(next, limit, laterBecause)
  if (isRefused(accepted)) return accepted
  return next < today ? refuse('next', `${sayDay(next)} has gone by. Choose a day to come.`) : undefined
}

/** The next review as what happens to the plan; a reason is kept only while it is needed. */
export const settingReview = (record: PlanRecord, date: SetReviewDate): Happening | undefined =>
  settingFields(record, 'review-date-set', 'plan', {
    nextReview: date.next,
    reviewLaterBecause: reasonKept(date) ?? null,
  })

/** Why it is later than its limit; nothing where it is not. */
export const reasonKept = ({ next, limit, laterBecause }: SetReviewDate): string | undefined => {
  const accepted = acceptReviewDate(next, limit, laterBecause)
  return 'accepted' in accepted ? accepted.accepted.reason : undefined
}
