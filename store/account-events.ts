import type { By, Instant } from '../plans/index.ts'
import { toText } from './chain.ts'
import type { Writing } from './tables.ts'

/** What happens to an account, from being invited on; kept for ever, so that its owner and administrators can see it. */
export type AccountHappening =
  | 'invited'
  | 'link-made'
  | 'joined'
  | 'changed'
  | 'closed'
  | 'reopened'
  | 'signed-in'
  | 'session-ended'
  | 'guessed-at'
  | 'password-changed'
  | 'second-factor-set'
  | 'second-factor-removed'
  | 'both-refused'
  | 'recovery-code-used'
  | 'recovery-codes-made'
  | 'looks-taken'

export type AccountEvent = {
  readonly at: Instant
  readonly what: AccountHappening
  /** Who did it: the owner, or an administrator. */
  readonly by: By
  readonly more: Readonly<Record<string, unknown>>
}

/** Records what happened to an account; the same again changes nothing. */
export async function keepAccountEvent(
  writing: Writing,
  { organisation, account }: { readonly organisation: string; readonly account: string },
  { at, what, by, more }: Omit<AccountEvent, 'more'> & Partial<Pick<AccountEvent, 'more'>>,
): Promise<void> {
  await writing
    .insertInto('account_events')
    .values({ organisation, account, at, what, by: toText(by), more: toText(more ?? {}) })
    .onConflict(same => same.doNothing())
    .execute()
}
