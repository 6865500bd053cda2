import type { Plan } from '../../checker/index.ts'
import { lastMade, type NextReview, nextReview, storyOf } from '../../plans/index.ts'
import type { HouseVisit } from './visit.ts'

const made = lastMade<Plan, NextReview>()

/** When the next review of a plan is due by the nation and the service; worked out once while none of that changes. */
export const nextReviewOf = (
  { today, service: { nation, timescales } }: Pick<HouseVisit, 'today' | 'service'>,
  plan: Plan,
): NextReview =>
  made(plan, JSON.stringify([today, nation, timescales]), () =>
    nextReview(storyOf(plan, nation), today, timescales),
  )
