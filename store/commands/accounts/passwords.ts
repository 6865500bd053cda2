import type { Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { type AccountAsked, byOwner, findAccount } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { type Gone, revokePasswordLinks, useUpLink } from '../../links.ts'
import { endSessionsOf, forgetBrowsersOf } from '../../sessions.ts'
import type { Writing } from '../../tables.ts'
import { turnSession } from '../../turn-session.ts'

export type ToChangePassword = AccountAsked & {
  readonly password: string
  /** The session it is changed in, and what it is called from then on; every other one ends. */
  readonly session: { readonly from: string; readonly to: string }
  readonly browser?: string | undefined
  readonly at: Instant
}

/** Gives somebody the password they chose, and ends every session but the one they chose it in. */
export const changePassword = writes<ToChangePassword, 'changed' | 'no-session'>(async (writing, asked) => {
  const { session, browser, at } = asked
  const known = await findAccount(writing, asked)
  if (!known || !(await turnSession(writing, { ...asked, ...session, proof: 'full' }))) return 'no-session'
  await putPassword(writing, asked)
  await endSessionsOf(writing, { ...asked, but: session.to })
  await forgetBrowsersOf(writing, { ...asked, but: browser })
  await revokePasswordLinks(writing, asked)
  await keepAccountEvent(writing, asked, { at, by: byOwner(known), what: 'password-changed' })
  return 'changed'
})

export type ToSetPassword = {
  readonly organisation: string
  /** The fingerprint of the link that lets them. */
  readonly token: string
  readonly password: string
  readonly use: string
  readonly now: Instant
}

/** Gives somebody the password they chose by a link, which is used up by it. Nobody stays signed in who was. */
export const setPasswordByLink = writes<ToSetPassword, { readonly account: string } | Gone>(
  async (writing, asked) => {
    const { organisation, password, now } = asked
    const used = await useUpLink(writing, { ...asked, kinds: ['invitation', 'reset'] })
    if ('gone' in used) return used
    if ('wrong' in used || used.account === null) return { gone: 'unknown' }
    if (used.again) return { account: used.account }
    const its = { organisation, account: used.account, at: now }
    const known = await findAccount(writing, its)
    if (!known || known.state === 'closed' || known.subject !== null) return { gone: 'revoked' }
    await putPassword(writing, { ...its, password })
    const joins = known.state === 'invited'
    if (joins)
      await writing
        .updateTable('accounts')
        .set({ state: 'active', version: known.version + 1 })
        .where('organisation', '=', organisation)
        .where('id', '=', known.id)
        .where('version', '=', known.version)
        .execute()
    await endSessionsOf(writing, its)
    await forgetBrowsersOf(writing, its)
    await revokePasswordLinks(writing, its)
    const what = joins ? 'joined' : 'password-changed'
    await keepAccountEvent(writing, its, { at: now, by: byOwner(known), what })
    return { account: known.id }
  },
)

export type ToStrengthen = AccountAsked & { readonly was: string; readonly password: string }

/** Keeps the same password hashed harder than it was. */
export const strengthenPassword = writes<ToStrengthen, void>(async (writing, asked) => {
  const { organisation, account, was, password } = asked
  await writing
    .updateTable('accounts')
    .set({ password })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .where('password', '=', was)
    .execute()
})

async function putPassword(
  writing: Writing,
  { organisation, account, password, at }: AccountAsked & { password: string; at: Instant },
): Promise<void> {
  await writing
    .updateTable('accounts')
    .set({ password, changed: at })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .execute()
}
