import { type Outcome, type SetReviewDate, setReviewDate } from '../../../../plans/index.ts'
import type { Doing } from '../../change-plan.ts'
import { nameOfBox } from '../typed.ts'
import type { Around } from './holding.ts'
import { saidAt } from './index.ts'

/** The next review and why it is later than it should be are set together: the one may need the other. */
export const isOfReview = (field: string): boolean => field === 'nextReview' || field === 'reviewLaterBecause'

/** What sets the next review, from what the two boxes say now. */
export function reviewDoing(around: Around, said: Readonly<Record<string, unknown>>): Doing {
  const stands = (field: 'nextReview' | 'reviewLaterBecause'): string =>
    String((Object.hasOwn(said, field) ? said[field] : saidAt(around.record, 'plan', field)) ?? '')
  const command: SetReviewDate = {
    next: stands('nextReview'),
    laterBecause: stands('reviewLaterBecause'),
    ...(around.latestReview !== undefined && { limit: around.latestReview }),
  }
  return (record, told): Outcome => {
    const outcome = setReviewDate(record, command, told)
    if (!('refused' in outcome)) return outcome
    const boxOf = (field: string): string => (field === 'laterBecause' ? 'reviewLaterBecause' : 'nextReview')
    return {
      refused: outcome.refused.map(({ field, text }) => ({
        field: nameOfBox('plan', 'plan', boxOf(field)),
        text,
      })),
    }
  }
}
