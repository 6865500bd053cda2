import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import type { FindingCounts } from '../../keep-events.ts'
import { putFindings } from '../../put-findings.ts'
import { Overtaken } from '../../transactions.ts'
import { type CheckedBy, checkingOf } from './checking.ts'

export type ToCountAgain = CheckedBy & {
  readonly organisation: string
  /** The plan after which these come, as it was when they were read. */
  readonly after: string
  /** The plans that were reached, in order; one that could not be checked keeps what it had. */
  readonly plans: readonly {
    readonly plan: string
    readonly version: number
    readonly findings?: FindingCounts | undefined
    /** How many answers wait to be thought through, where its lists say otherwise. */
    readonly disagreements?: number | undefined
  }[]
  readonly at: Instant
}

/**
 * Keeps what was found in some plans, and how far the checking has gone with them: both or neither, so that it goes on
 * from there after whatever happens. None at all means that the last was reached. A plan that was saved meanwhile was
 * checked as it was saved. Somebody else who checks the same plans comes second, and is told so.
 */
export const countAgain = writes<ToCountAgain, { readonly done: number } | { readonly refused: 'overtaken' }>(
  async (writing, { organisation, rules, day, after, plans, at }) => {
    const row = await checkingOf(writing, { organisation })
    if (row?.rules !== rules || row.day !== day || row.gone_to !== after || row.ended === 1)
      return { refused: 'overtaken' }
    const done = row.done + plans.length
    const moved = await writing
      .updateTable('checkings')
      .set({ done, at, gone_to: plans.at(-1)?.plan ?? after, ended: plans.length === 0 ? 1 : 0 })
      .where('organisation', '=', organisation)
      .where('rules', '=', rules)
      .where('day', '=', day)
      .where('gone_to', '=', after)
      .where('ended', '=', 0)
      .executeTakeFirst()
    if (moved.numUpdatedRows !== 1n) throw new Overtaken('Somebody else checks the same plans.')
    for (const { plan, version, findings, disagreements } of plans) {
      if (findings) await putFindings(writing, { organisation, plan, version, findings })
      if (disagreements !== undefined)
        await writing
          .updateTable('plans')
          .set({ disagreements })
          .where('organisation', '=', organisation)
          .where('id', '=', plan)
          .where('version', '=', version)
          .execute()
    }
    return { done }
  },
)
