import { keepAccountEvent } from '../../account-events.ts'
import { byOwner, findAccount, holdAccount } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { endSessionHeld, type KnownBrowser, type NewSession, putBrowser, putSession } from '../../sessions.ts'

export type ToBegin = {
  readonly organisation: string
  readonly account: string
  readonly session: NewSession
  /** The hash of the password that was right: where there is another by now, it was not. */
  readonly proved?: string | null | undefined
  /** The browser, once somebody has wholly proved themselves in it. */
  readonly browser?: KnownBrowser | undefined
  /** A session that this browser still held; nobody can plant one that lives on. */
  readonly instead?: string | undefined
  readonly now: string
}

/** Begins a session for somebody who has just proved themselves, wholly or so far. */
export const beginSession = writes<ToBegin, 'begun' | 'no-account'>(async (writing, asked) => {
  const { organisation, account, session, proved, browser, instead, now } = asked
  // So that a password that is changed meanwhile ends this session with the others.
  await holdAccount(writing, asked)
  const known = await findAccount(writing, asked)
  if (known?.state !== 'active') return 'no-account'
  if (proved !== undefined && known.password !== proved) return 'no-account'
  await putSession(writing, { organisation, account, guest: null, session, now })
  if (browser) await putBrowser(writing, { organisation, account, browser, now })
  if (instead) await endSessionHeld(writing, { organisation, token: instead, at: now })
  if (session.proof === 'full') {
    const more = { browser: session.browser }
    await keepAccountEvent(writing, asked, { at: now, by: byOwner(known), what: 'signed-in', more })
  }
  return 'begun'
})
