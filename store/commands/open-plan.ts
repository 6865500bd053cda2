import type { PlanRecord } from '../../plans/index.ts'
import { tells } from '../command.ts'
import type { FindingCounts } from '../keep-events.ts'
import { prepared } from '../prepared.ts'
import { readSnapshot } from '../snapshots.ts'
import type { PlanRow, Reading } from '../tables.ts'

export type OpenedPlan = {
  readonly plan: string
  readonly family: string
  readonly team: string
  readonly version: number
  readonly record: PlanRecord
  readonly findings: FindingCounts
  /** The version whose findings those are, when it was ever checked. */
  readonly checked: number | null
}

export type PlanAsked = { readonly organisation: string; readonly plan: string }

/** Reads a plan as it stands. */
export const openPlan = tells(
  async (reading, { organisation, plan }: PlanAsked) =>
    (await planRow(reading, { organisation, plan })).rows[0],
  (row): OpenedPlan | undefined => row && toOpened(row),
)

const columns = ['family', 'team', 'version', 'checked', 'fix', 'improve', 'advice', 'snapshot'] as const
type Row = Pick<PlanRow, (typeof columns)[number]> & { readonly plan: string }

/** What was found of a plan, understood. */
export function toOpened({ snapshot, fix, improve, advice, ...row }: Row): OpenedPlan {
  return { ...row, record: readSnapshot(snapshot), findings: { fix, improve, advice } }
}

/** For this command, and for one that asks for more besides. */
export const planRow = prepared((reading: Reading, { organisation, plan }: PlanAsked) =>
  reading
    .selectFrom('plans')
    .select(columns)
    .select('id as plan')
    .where('organisation', '=', organisation)
    .where('id', '=', plan),
)
