import type { Happening } from './happenings/index.ts'

/** A moment in UTC as it is kept, `'2026-03-14T09:30:00.000Z'`; only events have one, everything else has a day. */
export type Instant = string

/** Who did it, as they were called then: people change names and roles, and a history must stay readable. */
export type By = { readonly id: string; readonly name: string; readonly role?: string }

/** One thing that happened to a plan. Its version is the one it makes; the first event of a plan makes version 1. */
export type PlanEvent = {
  readonly version: number
  readonly at: Instant
  readonly by: By
  readonly happened: Happening
}
