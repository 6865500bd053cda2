import { type Day, daysBetween, kinds, sayDay } from '../../../checker/index.ts'
import { dayWithWeekday } from '../../../checker/typed-day/index.ts'
import type { PlanSummary } from '../../../store/index.ts'

/** What kind of plan it is, as services call it. */
export const kindInWords = (kind: string | null): string =>
  kinds.find(({ id }) => id === kind)?.label ?? 'Plan'

const STATES: Readonly<Record<string, string>> = { draft: 'Draft', active: 'Active', ended: 'Ended' }

/** Where a plan stands in one or two words, and how they are dressed. */
export const standingInWords = (
  { state, nextReview }: Pick<PlanSummary, 'state' | 'nextReview'>,
  today: Day,
): { readonly text: string; readonly classes: string } =>
  state !== 'ended' && nextReview !== null && nextReview < today
    ? { text: 'Review overdue', classes: 'govuk-tag--red' }
    : {
        text: STATES[state] ?? 'Active',
        classes: state === 'active' ? 'govuk-tag--green' : 'govuk-tag--grey',
      }

/** When the next review is, said so that an overdue one is heard. */
export const reviewInWords = ({ state, nextReview }: PlanSummary, today: Day): string => {
  if (state === 'ended') return ''
  if (nextReview === null) return 'No review booked'
  return nextReview < today
    ? `The review was due on ${sayDay(nextReview)}`
    : `Next review on ${sayDay(nextReview)}`
}

/** What the check found, the weightiest first; nothing for what nobody has checked. */
export const findingsInWords = ({
  state,
  checked,
  findings: { fix, improve, advice },
}: PlanSummary): string => {
  if (state === 'ended' || checked === null) return ''
  if (fix > 0) return `${fix} ${fix === 1 ? 'thing' : 'things'} to change`
  const more = improve + advice
  return more > 0 ? `${more} ${more === 1 ? 'note' : 'notes'}, none pressing` : 'Nothing to note'
}

/** How far off a day is, and which one it is. */
export function dueInWords(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days < 0) return `${days === -1 ? '1 day' : `${-days} days`} late, since ${sayDay(day)}`
  if (days === 0) return 'Today'
  if (days === 1) return `Tomorrow, ${dayWithWeekday(day)}`
  return `In ${days} days, ${dayWithWeekday(day)}`
}
