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
  (reading, { organisation, plan }: PlanAsked) => findPlan(reading, { organisation, plan }),
  (row): OpenedPlan | undefined => row && toOpened(row),
)

/** The same for a command that asks for more besides. */
export const findPlan = async (reading: Reading, asked: PlanAsked): Promise<Row | undefined> =>
  (await planRow(reading, asked)).rows[0]

const columns = ['family', 'team', 'version', 'checked', 'fix', 'improve', 'advice', 'snapshot'] as const
type Row = Pick<PlanRow, (typeof columns)[number]> & { readonly plan: string }

/** What was found of a plan, understood. */
export function toOpened({ snapshot, fix, improve, advice, ...row }: Row): OpenedPlan {
  return { ...row, record: readSnapshot(snapshot), findings: { fix, improve, advice } }
}

const planRow = prepared((reading: Reading, { organisation, plan }: PlanAsked) =>
  reading
    .selectFrom('plans')
    .select(columns)
    .select('id as plan')
    .where('organisation', '=', organisation)
    .where('id', '=', plan),
)
