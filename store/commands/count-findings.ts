import { writes } from '../command.ts'
import { addedBy, recount } from '../counters.ts'
import type { FindingCounts } from '../keep-events.ts'
import { Overtaken } from '../transactions.ts'

export type ToCountFindings = {
  readonly organisation: string
  readonly plan: string
  /** The version that was checked. */
  readonly version: number
  readonly findings: FindingCounts
}

/** Keeps how many findings a plan has now: time alone makes some, so plans are checked again without being changed. */
export const countFindings = writes<
  ToCountFindings,
  { readonly checked: number } | { readonly refused: 'no-such-plan' | 'moved-on' }
>(async (writing, { organisation, plan, version, findings }) => {
  const row = await writing
    .selectFrom('plans')
    .select(['team', 'version', 'checked', 'state', 'next_review', 'fix', 'improve', 'advice'])
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .executeTakeFirst()
  if (!row) return { refused: 'no-such-plan' }
  if (row.version !== version) return { refused: 'moved-on' }
  const done = await writing
    .updateTable('plans')
    .set({ ...findings, checked: version })
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .where('team', '=', row.team)
    .where('version', '=', version)
    .where('fix', '=', row.fix)
    .where('improve', '=', row.improve)
    .where('advice', '=', row.advice)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Overtaken('The plan has moved on since it was read.')
  const [before, after] = [row, { ...row, ...findings }].map(each => addedBy({ ...each, tasks: [] }))
  await recount(writing, { organisation, team: row.team }, before ?? [], after ?? [])
  return { checked: version }
})
