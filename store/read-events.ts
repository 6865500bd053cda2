import type { By, Happening, PlanEvent } from '../plans/index.ts'
import { fromText } from './chain.ts'
import type { EventRow } from './tables.ts'

/** What an event is read from. */
export const eventColumns = ['version', 'at', 'by', 'happened'] as const

/** An event as it was when it was kept. */
export const toEvent = ({
  version,
  at,
  by,
  happened,
}: Pick<EventRow, (typeof eventColumns)[number]>): PlanEvent => ({
  version,
  at,
  by: fromText(by) as By,
  happened: fromText(happened) as Happening,
})
