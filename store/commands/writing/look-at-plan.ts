import { sql } from 'kysely'
import type { Instant } from '../../../plans/index.ts'
import { atOnce } from '../../at-once.ts'
import { writes } from '../../command.ts'
import { prepared } from '../../prepared.ts'
import type { Writing } from '../../tables.ts'

export type ToLook = {
  readonly organisation: string
  readonly account: string
  readonly plan: string
  /** Which version they see; the newest where none is named. */
  readonly version?: number | undefined
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
  const [{ rows }] = await atOnce(writing, [noting(writing, asked)])
  return rows.length > 0 ? { before: lookedBefore(rows) } : { refused: 'no-such-plan' }
})

/** Notes a look at a plan, if there is one. Looks may come in late; the last of a sitting is the one that saw the most. */
export function noting(writing: Writing, { organisation, account, plan, version, at }: ToLook) {
  const sitting = new Date(Date.parse(at) - SITTING).toISOString()
  return putLook.statement(writing, { organisation, account, plan, version: version ?? null, at, sitting })
}

type Noted = { readonly before_version: number | null; readonly before_at: Instant | null }

/** What a look that was noted gives back. */
export const lookedBefore = ([noted]: readonly Noted[]): LookedBefore | null =>
  !noted || noted.before_version === null || noted.before_at === null
    ? null
    : { version: noted.before_version, at: noted.before_at }

type ToPut = Omit<ToLook, 'version'> & { readonly version: number | null; readonly sitting: Instant }

const putLook = prepared((writing: Writing, look: ToPut) => {
  const { organisation, account, plan, version, at, sitting } = look
  const isOver = sql<boolean>`last_looks.at < ${sitting}`
  const seen = writing
    .selectFrom('plans')
    .select(['organisation', sql<string>`${account}`.as('account'), 'id'])
    .select([sql<number>`coalesce(${version}, version)`.as('version'), sql<string>`${at}`.as('at')])
    .where('organisation', '=', organisation)
    .where('id', '=', plan)
  return writing
    .insertInto('last_looks')
    .columns(['organisation', 'account', 'plan', 'version', 'at'])
    .expression(seen)
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
