import { sql } from 'kysely'
import type { By, Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import type { AccountAsked } from '../../account-rows.ts'
import { reads, writes } from '../../command.ts'
import { keepLook, keepLookAtOnce, type Look } from '../../looks.ts'

/** Records that somebody saw or changed something of a family, before they are shown it. */
export const recordLook = writes<Look, { readonly number: number } | { readonly refused: 'no-such-family' }>(
  async (writing, look) => {
    const number = await keepLook(writing, look)
    return number === undefined ? { refused: 'no-such-family' } : { number }
  },
  async (writing, look) => {
    const number = await keepLookAtOnce(writing, look)
    return number === undefined ? undefined : { number }
  },
)

/** That somebody took the record of looks as a file: what it was narrowed to, and how many went into it. */
export type LooksTaken = {
  readonly at: Instant
  readonly by: By
  readonly narrowed: Readonly<Record<string, string>>
  readonly many: number
}

/** Notes it before the file is given out; it belongs to no family, so it stands with the account for ever. */
export const noteLooksTaken = writes<AccountAsked & LooksTaken, void>(
  (writing, { at, by, narrowed, many, ...whose }) =>
    keepAccountEvent(writing, whose, { at, by, what: 'looks-taken', more: { narrowed, many } }),
)

/** Who has taken it, the last first. */
export const listLooksTaken = reads<
  { readonly organisation: string; readonly limit: number },
  readonly LooksTaken[]
>(async (reading, { organisation, limit }) => {
  const rows = await reading
    .selectFrom('account_events')
    .select(['at', 'by', 'more'])
    .where('organisation', '=', organisation)
    // Written out, so that its index is seen to be enough.
    .where(sql<boolean>`what = 'looks-taken'`)
    .orderBy('at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ at, by, more }) => ({ at, by: JSON.parse(by), ...JSON.parse(more) }))
})
