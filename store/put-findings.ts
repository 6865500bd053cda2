import { addedBy, recount } from './counters.ts'
import type { FindingCounts } from './keep-events.ts'
import type { Writing } from './tables.ts'
import { Overtaken } from './transactions.ts'

export type ToPutFindings = {
  readonly organisation: string
  readonly plan: string
  /** The version that was checked. */
  readonly version: number
  readonly findings: FindingCounts
}

/** Puts how many findings a plan has in the place of those it had, in its row and in its team’s counts. */
export async function putFindings(
  writing: Writing,
  { organisation, plan, version, findings }: ToPutFindings,
): Promise<'put' | 'no-such-plan' | 'moved-on'> {
  const row = await writing
    .selectFrom('plans')
    .select(['team', 'version', 'checked', 'state', 'next_review', 'fix', 'improve', 'advice'])
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
    .executeTakeFirst()
  if (!row) return 'no-such-plan'
  if (row.version !== version) return 'moved-on'
  const { fix, improve, advice } = findings
  // Most plans are as they were: nothing is written of them, and nobody waits.
  if (row.checked === version && row.fix === fix && row.improve === improve && row.advice === advice)
    return 'put'
  const done = await writing
    .updateTable('plans')
    .set({ fix, improve, advice, checked: version })
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
  return 'put'
}
