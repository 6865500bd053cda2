import type { AccountAsked } from './account-rows.ts'
import type { Writing } from './tables.ts'

export type NewSession = {
  readonly token: string
  readonly id: string
  readonly proof: 'code-needed' | 'set-up-needed' | 'full'
  /** How many seconds it lives unseen. */
  readonly idle: number
  readonly ends: string
  readonly browser: string
}

/** The browser somebody signs in from: known by this from now on, and no longer by what it was called before. */
export type KnownBrowser = {
  readonly token: string
  readonly ends: string
  readonly was?: string | undefined
}

/** Keeps a session, and lets go of all that has been over for long. */
export async function putSession(
  writing: Writing,
  {
    organisation,
    session,
    now,
    ...holder
  }: {
    readonly organisation: string
    readonly session: NewSession
    readonly now: string
    readonly account: string | null
    readonly guest: string | null
  },
): Promise<void> {
  for (const table of ['sessions', 'known_browsers', 'one_time_links'] as const)
    await writing
      .deleteFrom(table)
      .where('organisation', '=', organisation)
      .where('ends', '<', monthsBefore(now))
      .execute()
  await writing
    .insertInto('sessions')
    .values({ organisation, ...session, ...holder, began: now, seen: now, ended: null })
    .onConflict(same => same.doNothing())
    .execute()
}

/** What is over stays for so long, so that its owner can see that it was there. */
const monthsBefore = (now: string): string => new Date(Date.parse(now) - 90 * 86_400_000).toISOString()

/** Ends the session that a token opens, if it is still open. */
export async function endSessionHeld(
  writing: Writing,
  { organisation, token, at }: { readonly organisation: string; readonly token: string; readonly at: string },
): Promise<void> {
  await writing
    .updateTable('sessions')
    .set({ ended: at })
    .where('organisation', '=', organisation)
    .where('token', '=', token)
    .where('ended', 'is', null)
    .execute()
}

type ToEnd = AccountAsked & { readonly at: string; readonly but?: string | undefined }

/** Ends every session of an account, but for one perhaps. */
export async function endSessionsOf(
  writing: Writing,
  { organisation, account, at, but = '' }: ToEnd,
): Promise<void> {
  await writing
    .updateTable('sessions')
    .set({ ended: at })
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('ended', 'is', null)
    .where('token', '<>', but)
    .execute()
}

/** From now on every browser is a strange one to this account. */
export async function forgetBrowsersOf(
  writing: Writing,
  { organisation, account, but = '' }: AccountAsked & { readonly but?: string | undefined },
): Promise<void> {
  await writing
    .deleteFrom('known_browsers')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('token', '<>', but)
    .execute()
}

/** Remembers the browser that somebody has just proved themselves in. */
export async function putBrowser(
  writing: Writing,
  { organisation, account, browser, now }: AccountAsked & { browser: KnownBrowser; now: string },
): Promise<void> {
  const { token, ends, was = '' } = browser
  await writing
    .deleteFrom('known_browsers')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('token', '=', was)
    .where('token', '<>', token)
    .execute()
  await writing
    .insertInto('known_browsers')
    .values({ organisation, account, token, since: now, ends })
    .onConflict(same => same.doNothing())
    .execute()
}
