import type { Id } from '../../../plans/index.ts'

/** The name of a box of a review: the step it is asked at, and what it asks. New tasks and what happens if stand in the boxes of the plan. */
export const boxOf = (...names: readonly string[]): string => ['review', ...names].join('/')

/** Whether a box is one of a review. */
export const isOfReview = (name: string): boolean => name.startsWith('review/') && !isOfEnding(name)

/** Whether a box is one of the end of a plan. */
export const isOfEnding = (name: string): boolean => name.startsWith(boxOf('end', ''))

/** The boxes of a goal, or of a need that has none. */
export const boxOfPart = (part: Id, field: 'direction' | 'because' | 'met' | 'on'): string =>
  boxOf('parts', part, field)

/** Whether somebody has been through a step. */
export const boxOfSeen = (step: string): string => boxOf('seen', step)
