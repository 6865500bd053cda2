import type { By, Instant } from '../../../plans/index.ts'
import { atOnce } from '../../at-once.ts'
import { fromText } from '../../chain.ts'
import { writesOnceAndTells } from '../../command.ts'
import type { DraftsAsked } from '../../drafts.ts'
import { prepared } from '../../prepared.ts'
import type { Reading } from '../../tables.ts'
import { type OpenedPlan, planRow, toOpened } from '../open-plan.ts'
import { type Draft, drafts, toDraft } from './drafts-of.ts'
import { type LookedBefore, lookedBefore, noting } from './look-at-plan.ts'

export type LookedInto = {
  readonly opened: OpenedPlan
  /** Who wrote in it lately, and when, the last first. */
  readonly lately: readonly Wrote[]
  /** The version they saw last in the sitting before. */
  readonly before: LookedBefore | null
  /** What they typed into it and have not saved. */
  readonly drafts: readonly Draft[]
}

export type Wrote = { readonly version: number; readonly at: Instant; readonly by: By }

type Asked = DraftsAsked & {
  readonly at: Instant
  /** Since when whatever was written counts as lately. */
  readonly since: Instant
}

/** Opens a plan for somebody, notes which version they see, and says what is theirs alone: all that its page asks, in one go. */
export const lookIntoPlan = writesOnceAndTells(
  async (writing, asked: Asked) => {
    const { organisation, account, plan, since } = asked
    // Noted first: whatever is written in between is seen, and still new the next time.
    const [noted, found, wrote, typed] = await atOnce(writing, [
      noting(writing, asked),
      planRow.statement(writing, { organisation, plan }),
      wroteSince.statement(writing, { organisation, plan, since }),
      drafts.statement(writing, { organisation, account, plan }),
    ])
    const [row] = found.rows
    if (!row) return undefined
    const lately = wrote.rows.filter(({ version }) => version <= row.version)
    return { row, before: lookedBefore(noted.rows), lately, drafts: typed.rows.map(toDraft) }
  },
  (told): LookedInto | undefined =>
    told && {
      ...{ opened: toOpened(told.row), before: told.before, drafts: told.drafts },
      lately: told.lately.map(({ by, ...wrote }) => ({ ...wrote, by: fromText(by) as By })),
    },
)

/** As much of a plan's history as a page looks back on at once. */
const RECENT = 20

type Since = Pick<Asked, 'organisation' | 'plan' | 'since'>

const wroteSince = prepared((reading: Reading, { organisation, plan, since }: Since) =>
  reading
    .selectFrom('events')
    .select(['version', 'at', 'by'])
    .where('organisation', '=', organisation)
    .where('plan', '=', plan)
    .where('at', '>=', since)
    .orderBy('version', 'desc')
    .limit(RECENT),
)
