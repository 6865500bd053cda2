import type { By, Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import type { AccountAsked } from '../../account-rows.ts'
import { reads, writes } from '../../command.ts'
import { endSessionHeld, endSessionsOf, forgetBrowsersOf } from '../../sessions.ts'

export type ToEndSession = AccountAsked & { readonly id: string; readonly at: Instant; readonly by: By }

/** Ends one session of an account; whoever holds it has to sign in again. */
export const endSession = writes<ToEndSession, 'ended' | 'no-such-session'>(async (writing, asked) => {
  const { organisation, account, id, at, by } = asked
  const done = await writing
    .updateTable('sessions')
    .set(each => ({ ended: each.fn.coalesce('ended', each.val(at)) }))
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('id', '=', id)
    .returning(['ended', 'browser'])
    .executeTakeFirst()
  if (!done) return 'no-such-session'
  if (done.ended === at)
    await keepAccountEvent(writing, asked, { at, by, what: 'session-ended', more: { browser: done.browser } })
  return 'ended'
})

/** Ends the session that somebody is in: they sign out. */
export const signOut = writes<
  { readonly organisation: string; readonly token: string; readonly now: Instant },
  void
>((writing, { organisation, token, now }) => endSessionHeld(writing, { organisation, token, at: now }))

export type ToEndAll = AccountAsked & {
  readonly at: Instant
  readonly by: By
  /** The session, and the browser, that whoever asks is in. */
  readonly but?: { readonly session: string; readonly browser?: string | undefined } | undefined
}

/** Ends every session of an account, and knows none of its browsers any longer; the one that asks may stay. */
export const endAllSessions = writes<ToEndAll, void>(async (writing, asked) => {
  const { at, by, but } = asked
  await endSessionsOf(writing, { ...asked, but: but?.session })
  await forgetBrowsersOf(writing, { ...asked, but: but?.browser })
  await keepAccountEvent(writing, asked, { at, by, what: 'session-ended', more: { all: true } })
})

export type ListedSession = {
  readonly id: string
  readonly began: Instant
  readonly seen: Instant
  readonly browser: string
  /** Whether it is the one that asks. */
  readonly own: boolean
}

/** Where somebody is signed in just now: the one that asks first, then the one used last. */
export const sessionsOf = reads<
  AccountAsked & { readonly now: Instant; readonly token?: string | undefined },
  readonly ListedSession[]
>(async (reading, { organisation, account, now, token }) => {
  const rows = await reading
    .selectFrom('sessions')
    .select(['id', 'token', 'began', 'seen', 'idle', 'browser'])
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('ended', 'is', null)
    .where('ends', '>', now)
    .orderBy('seen', 'desc')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ seen, idle }) => Date.parse(now) - Date.parse(seen) <= idle * 1000)
    .map(({ token: its, idle: _, ...row }) => ({ ...row, own: its === token }))
    .sort((one, other) => Number(other.own) - Number(one.own))
})
