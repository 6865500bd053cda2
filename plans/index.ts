/** The whole public face of plans/. Everything outside imports from here. */
export * from './actions/index.ts'
export { isAgreed, partsFor, type Standing, standingsOf, toAskAgain } from './agreements.ts'
export { waysToCall } from './apart.ts'
export { type Changes, changesBetween, type FieldChange, type PartChange } from './changes.ts'
export { coalesce } from './coalesce.ts'
export { type Counts, countsOf } from './counts.ts'
export { londonDay } from './day.ts'
export { openDisagreements } from './disagreements.ts'
export type { By, Instant, PlanEvent } from './event.ts'
export { isSaid } from './evidence.ts'
export { fold } from './fold.ts'
export { type Happening, kindsOfHappening } from './happenings/index.ts'
export { type Read, readEvents, stateAt } from './history.ts'
export { lastMade } from './last-made.ts'
export { type HowFar, howFar, type Way } from './measuring.ts'
export { type Merged, merge } from './merge.ts'
export type { Blend, Conflict } from './merging/outcome.ts'
export type { Bodies, Ending, FoundAtReview, Id, PartKind, Signature } from './parts/bodies.ts'
export { partKinds, parts } from './parts/index.ts'
export { perform } from './perform.ts'
export {
  isHere,
  nothingYet,
  type PartRecord,
  type PlanRecord,
  partOf,
  partOfKind,
  partsHere,
  removedParts,
  type Stamp,
} from './record.ts'
export { type Remembering, remembering } from './remembering.ts'
export {
  addedWith,
  type CountedSince,
  type HappenedSince,
  happenedSince,
  reviewsHeld,
  stuckWith,
  type TaskSince,
} from './reviewing.ts'
export { comesRoundOn, type DayOfTask, type DaysOfTask, daysOfTask, roundsOf } from './rounds.ts'
export { nameOf, personName } from './saying/names.ts'
export { type Said, sayChanges, whatChanged } from './saying/what-changed.ts'
export { lastApproval, lastSeenBy, lastWritten, type Seen } from './sightings.ts'
export { type Status, type StatusSettings, statusOf } from './status.ts'
export { isDueBy, isOpen, isOverdue, type TaskToDo, tasksOf } from './tasks.ts'
export * from './timescales/index.ts'
export { toPlan } from './to-plan.ts'
export { undo } from './undo.ts'
