import type { Instant } from '../../../plans/index.ts'
import { writesAndTells } from '../../command.ts'
import type { DraftsAsked } from '../../drafts.ts'
import { type OpenedPlan, planAndRecent, toOpened } from '../open-plan.ts'
import { type Draft, findDrafts } from './drafts-of.ts'
import { type LookedBefore, noteLook } from './look-at-plan.ts'

export type LookedInto = {
  readonly opened: OpenedPlan
  /** The version they saw last in the sitting before. */
  readonly before: LookedBefore | null
  /** What they typed into it and have not saved. */
  readonly drafts: readonly Draft[]
}

type Asked = DraftsAsked & { readonly at: Instant }

/** Opens a plan for somebody, notes which version they see, and says what is theirs alone: all that its page asks, in one go. */
export const lookIntoPlan = writesAndTells(
  async (writing, asked: Asked) => {
    const { organisation, account, plan } = asked
    const { rows } = await planAndRecent(writing, { organisation, plan })
    const version = rows.at(-1)?.version
    if (version === undefined) return undefined
    const before = await noteLook(writing, { ...asked, version })
    return { rows, before, drafts: await findDrafts(writing, { organisation, account, plan }) }
  },
  (told, { plan }): LookedInto | undefined => {
    const opened = told && toOpened(told.rows, plan)
    return opened && { opened, before: told.before, drafts: told.drafts }
  },
)
