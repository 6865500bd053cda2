import { isRealDay, sayDay } from '../../checker/days.ts'
import type { Day } from '../../checker/plan.ts'
import { fill } from '../../checker/wording.ts'
import { type Refused, refuse } from '../actions/outcome.ts'
import { refusalSentences } from './sentences.ts'

/** A review day that stands, with the reason where it is later than the limit. */
export type Accepted = { readonly accepted: { readonly day: Day; readonly reason?: string } }

/** A review may always be sooner than its limit. Later needs a reason, which is kept, so that nobody drifts unseen. */
export const acceptReviewDate = (day: Day, latest: Day | undefined, reason = ''): Accepted | Refused => {
  if (!isRealDay(day)) return refuse('next', refusalSentences.notADay)
  if (latest === undefined || day <= latest) return { accepted: { day } }
  if (reason.trim() !== '') return { accepted: { day, reason: reason.trim() } }
  return refuse('laterBecause', fill(refusalSentences.late, { latest: sayDay(latest) }))
}
