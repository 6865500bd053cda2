import type { Day } from '../../../checker/plan.ts'
import type { Desk } from './desk.ts'
import { dayOf, type Placed, readPlan } from './reading.ts'

/** Why the words on the desk are not read yet, where the checker has to be fetched first. */
export type Unread = 'coming' | 'slow' | 'not-fetched' | 'saving-data'

/** What the page shows: the desk, what was found on it, and the day. */
export type Model = {
  readonly desk: Desk
  readonly found: readonly Placed[]
  /** The day the plan is read on. */
  readonly today: Day
  /** The day it is. */
  readonly now: Day
  /** True where the page’s own script shows it, so that what only a script can do is offered. */
  readonly live: boolean
  /** Said where nothing has been read: no notes then do not mean that there is nothing to note. */
  readonly unread?: Unread | undefined
}

/** A desk, read. */
export const modelOf = (desk: Desk, today: Day, live = false): Model => {
  const on = dayOf(desk, today)
  return { desk, found: readPlan(desk.plan, on), today: on, now: today, live }
}
