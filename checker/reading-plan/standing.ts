import { isRealDay } from '../days.ts'
import type { Day, Plan, Review } from '../plan.ts'

/** It is over: its records still have to be right, but nobody is chased. */
export const hasEnded = (plan: Plan): boolean => plan.state === 'ended'

/** It is being worked to. A plan that does not say, but has begun, is. */
export const isActive = (plan: Plan, today: Day): boolean =>
  plan.state === 'active' || (plan.state === undefined && isRealDay(plan.starts) && plan.starts <= today)

/** It is a draft that nobody has yet been asked to begin. */
export const isNotYetBegun = (plan: Plan, today: Day): boolean =>
  plan.state === 'draft' && (!isRealDay(plan.starts) || plan.starts > today)

/** The day it starts; a plan that does not say can start no earlier than today, nor have long run. */
export const startOf = (plan: Plan, today: Day): Day => (isRealDay(plan.starts) ? plan.starts : today)

/** The reviews held, earliest first. */
export const reviewsInOrder = (plan: Plan): readonly Review[] =>
  (plan.reviews ?? [])
    .filter(review => isRealDay(review.on))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** The day from which the next review is counted: the last review, or else the start. */
export const reviewedLast = (plan: Plan): Day | undefined =>
  reviewsInOrder(plan).at(-1)?.on ?? (isRealDay(plan.starts) ? plan.starts : undefined)
