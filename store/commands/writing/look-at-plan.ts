import type { Instant } from '../../../plans/index.ts'
import { writes } from '../../command.ts'
import { isPlan } from '../../is-plan.ts'

export type ToLook = {
  readonly organisation: string
  readonly account: string
  readonly plan: string
  readonly version: number
  readonly at: Instant
}

export type LookedBefore = { readonly version: number; readonly at: Instant }

/** A sitting ends when somebody has not looked for so long. */
const SITTING = 30 * 60_000

/**
 * Notes which version of a plan somebody is looking at, and says which one they saw last in the sitting before: what
 * is new to them stays new until they come back another time.
 */
export const lookAtPlan = writes<
  ToLook,
  { readonly before: LookedBefore | null } | { readonly refused: 'no-such-plan' }
>(async (writing, asked) => {
  const { organisation, account, plan, version, at } = asked
  if (!(await isPlan(writing, asked))) return { refused: 'no-such-plan' }
  const last = await writing
    .selectFrom('last_looks')
    .select(['version', 'at', 'before_version', 'before_at'])
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('plan', '=', plan)
    .executeTakeFirst()
  const now = nextLook(last, { version, at })
  await writing
    .insertInto('last_looks')
    .values({ organisation, account, plan, ...now })
    .onConflict(same => same.columns(['organisation', 'account', 'plan']).doUpdateSet(now))
    .execute()
  const { before_version: before, before_at: since } = now
  return { before: before === null || since === null ? null : { version: before, at: since } }
})

type Kept = {
  readonly version: number
  readonly at: Instant
  readonly before_version: number | null
  readonly before_at: Instant | null
}

/** Looks may come in late; the last of a sitting is the one that saw the most. */
function nextLook(last: Kept | undefined, { version, at }: LookedBefore): Kept {
  if (!last) return { version, at, before_version: null, before_at: null }
  if (Date.parse(at) - Date.parse(last.at) > SITTING)
    return { version, at, before_version: last.version, before_at: last.at }
  const latest = at > last.at ? at : last.at
  return { ...last, version: Math.max(version, last.version), at: latest }
}
