import type { ScopeOf } from '../write/open-desk.ts'
import { needsToReview } from './reviewing.ts'
import { consequencesRow } from './steps/consequences.ts'

/** What of the plan itself is written in a review: new tasks, and what happens if. */
export const reviewScope: ScopeOf = record => ({
  shows: [consequencesRow],
  adds: needsToReview(record).map(({ id }) => ({ kind: 'task', under: id })),
})
