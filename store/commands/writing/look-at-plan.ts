import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { atOnce } from '../../at-once.ts'
import { writes } from '../../command.ts'
import { isPlan } from '../../is-plan.ts'
import { prepared } from '../../prepared.ts'
import type { Writing } from '../../tables.ts'

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
>(async (writing, asked) =>
  (await isPlan(writing, asked))
    ? { before: lookedBefore((await atOnce(writing, [noting(writing, asked)]))[0].rows) }
    : { refused: 'no-such-plan' },
)

/** Notes a look, for a command that knows of the plan. Looks may come in late; the last of a sitting is the one that saw the most. */
export function noting(writing: Writing, { organisation, account, plan, version, at }: ToLook) {
  const sitting = new Date(Date.parse(at) - SITTING).toISOString()
  return putLook.statement(writing, { organisation, account, plan, version, at, sitting })
}

type Noted = { readonly before_version: number | null; readonly before_at: Instant | null }

/** What a look that was noted gives back. */
export const lookedBefore = ([noted]: readonly Noted[]): LookedBefore | null =>
  !noted || noted.before_version === null || noted.before_at === null
    ? null
    : { version: noted.before_version, at: noted.before_at }

const putLook = prepared((writing: Writing, look: ToLook & { readonly sitting: Instant }) => {
  const { organisation, account, plan, version, at, sitting } = look
  const before = { before_version: null, before_at: null }
  const isOver = sql<boolean>`last_looks.at < ${sitting}`
  return writing
    .insertInto('last_looks')
    .values({ organisation, account, plan, version, at, ...before })
    .onConflict(same =>
      same.columns(['organisation', 'account', 'plan']).doUpdateSet({
        version: sql`case when ${isOver} or excluded.version > last_looks.version
          then excluded.version else last_looks.version end`,
        at: sql`case when excluded.at > last_looks.at then excluded.at else last_looks.at end`,
        before_version: sql`case when ${isOver} then last_looks.version else last_looks.before_version end`,
        before_at: sql`case when ${isOver} then last_looks.at else last_looks.before_at end`,
      }),
    )
    .returning(['before_version', 'before_at'])
})
