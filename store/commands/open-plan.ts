import type { PlanEvent, PlanRecord } from '../../plans/index.ts'
import { fromText } from '../chain.ts'
import { tells } from '../command.ts'
import type { FindingCounts } from '../keep-events.ts'
import { prepared } from '../prepared.ts'
import { toEvent } from '../read-events.ts'
import type { Reading } from '../tables.ts'

export type OpenedPlan = {
  readonly plan: string
  readonly family: string
  readonly team: string
  readonly version: number
  readonly record: PlanRecord
  /** The last things that happened, oldest first. */
  readonly recent: readonly PlanEvent[]
  readonly findings: FindingCounts
  /** The version whose findings those are, when it was ever checked. */
  readonly checked: number | null
}

/** As much of a plan's history as a page shows at once. */
const RECENT = 20

/** Reads a plan as it stands, with the last things that happened to it, in one statement and so of one moment. */
export const openPlan = tells(
  async (reading, { organisation, plan }: PlanAsked) =>
    (await planAndRecent(reading, { organisation, plan })).rows,
  (rows, { plan }) => toOpened(rows, plan),
)

/** What was found of a plan, understood. */
export function toOpened(
  rows: Awaited<ReturnType<typeof planAndRecent>>['rows'],
  plan: string,
): OpenedPlan | undefined {
  const last = rows.at(-1)
  if (!last?.snapshot) return undefined
  const { family, team, version, checked, fix, improve, advice } = last
  const record = fromText(last.snapshot) as PlanRecord
  const findings = { fix, improve, advice }
  return { plan, family, team, version, record, recent: rows.map(toEvent), findings, checked }
}

type PlanAsked = { readonly organisation: string; readonly plan: string }

/** What a plan is opened from: a row for each of its last events. */
export const planAndRecent = prepared((reading: Reading, { organisation, plan }: PlanAsked) =>
  reading
    .selectFrom('plans')
    .innerJoin('events', join =>
      join.onRef('events.organisation', '=', 'plans.organisation').onRef('events.plan', '=', 'plans.id'),
    )
    .select(['family', 'team', 'checked', 'fix', 'improve', 'advice'])
    .select(['events.version', 'at', 'by', 'happened'])
    // Only the last row carries the plan itself: it is long.
    .select(each =>
      each
        .case()
        .when('events.version', '=', each.ref('plans.version'))
        .then(each.ref('snapshot'))
        .end()
        .as('snapshot'),
    )
    .where('plans.organisation', '=', organisation)
    .where('plans.id', '=', plan)
    .where('events.version', '>', each => each('plans.version', '-', RECENT))
    .orderBy('events.version'),
)
