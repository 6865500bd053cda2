import type { PlanEvent } from '../../plans/index.ts'
import { reads } from '../command.ts'
import { eventColumns, toEvent } from '../read-events.ts'

export type HistoryAsked = {
  readonly organisation: string
  readonly plan: string
  /** The first version wanted; the plan's first when it is left out. */
  readonly from?: number | undefined
  /** The last version wanted; the plan's last when it is left out. */
  readonly to?: number | undefined
}

/** Reads what happened to a plan, oldest first. */
export const history = reads<HistoryAsked, readonly PlanEvent[]>(async (reading, asked) => {
  const rows = await reading
    .selectFrom('events')
    .select(eventColumns)
    .where('organisation', '=', asked.organisation)
    .where('plan', '=', asked.plan)
    .where('version', '>=', asked.from ?? 1)
    .$if(asked.to !== undefined, query => query.where('version', '<=', asked.to ?? 0))
    .orderBy('version')
    .execute()
  return rows.map(toEvent)
})
