import type { By, Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { type AccountAsked, byOwner, findAccount } from '../../account-rows.ts'
import { writes } from '../../command.ts'
import { isBothHalves } from '../../same-hands.ts'
import { endSessionsOf, forgetBrowsersOf, type KnownBrowser, putBrowser } from '../../sessions.ts'
import type { Writing } from '../../tables.ts'
import { turnSession } from '../../turn-session.ts'

export type HashedCode = { readonly number: number; readonly hash: string }

/** The session that is proved by it: what it was called, and what from then on. */
export type ToProve = {
  readonly session: {
    readonly from: string
    readonly to: string
    readonly ends: string
    readonly idle: number
  }
  readonly browser?: KnownBrowser | undefined
  /** The browser in plain words, for the record. */
  readonly seenAs: string
  readonly at: Instant
}

export type ToSetSecondFactor = AccountAsked &
  ToProve & {
    /** The sealed secret, the half minute whose code showed that it works, and the codes for when it is lost. */
    readonly totp: string
    readonly step: number
    readonly codes: readonly HashedCode[]
  }

/** Gives somebody a second factor, in place of the one before if there was one. Other sessions end. */
export const setSecondFactor = writes<ToSetSecondFactor, 'set' | 'no-session'>(async (writing, asked) => {
  const { organisation, account, session, totp, step, codes, at } = asked
  const known = await findAccount(writing, asked)
  if (!known || !(await prove(writing, asked))) return 'no-session'
  await writing
    .updateTable('accounts')
    .set({ totp, totp_step: step, changed: at })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .execute()
  await putCodes(writing, { organisation, account, codes })
  await endSessionsOf(writing, { ...asked, but: session.to })
  await forgetBrowsersOf(writing, { ...asked, but: asked.browser?.token })
  await keepAccountEvent(writing, asked, { at, by: byOwner(known), what: 'second-factor-set' })
  return 'set'
})

export type ToPass = AccountAsked &
  ToProve & { readonly by: { readonly step: number } | { readonly code: number } }

/** Proves a session by a code that was right. Each code is good once: the second to come with it is told so. */
export const passSecondFactor = writes<ToPass, 'passed' | 'used' | 'no-session'>(async (writing, asked) => {
  const { at, by, seenAs } = asked
  const known = await findAccount(writing, asked)
  if (!known) return 'no-session'
  if (!(await spend(writing, asked))) return 'used'
  if (!(await prove(writing, asked))) return 'no-session'
  if ('code' in by)
    await keepAccountEvent(writing, asked, { at, by: byOwner(known), what: 'recovery-code-used' })
  await keepAccountEvent(writing, asked, {
    at,
    by: byOwner(known),
    what: 'signed-in',
    more: { browser: seenAs },
  })
  return 'passed'
})

async function spend(writing: Writing, { organisation, account, by, session }: ToPass): Promise<boolean> {
  if ('code' in by) {
    const spent = await writing
      .updateTable('recovery_codes')
      .set({ used: session.to })
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .where('number', '=', by.code)
      .where(each => each.or([each('used', 'is', null), each('used', '=', session.to)]))
      .executeTakeFirst()
    return spent.numUpdatedRows === 1n
  }
  const spent = await writing
    .updateTable('accounts')
    .set({ totp_step: by.step })
    .where('organisation', '=', organisation)
    .where('id', '=', account)
    .where('totp_step', '<', by.step)
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

async function prove(writing: Writing, asked: AccountAsked & ToProve): Promise<boolean> {
  const { organisation, account, session, browser, at } = asked
  if (!(await turnSession(writing, { organisation, account, ...session, proof: 'full', at }))) return false
  if (browser) await putBrowser(writing, { organisation, account, browser, now: at })
  return true
}

export type ToMakeCodes = AccountAsked & { readonly codes: readonly HashedCode[]; readonly at: Instant }

/** Gives somebody other recovery codes; those before are good for nothing. */
export const putRecoveryCodes = writes<ToMakeCodes, void>(async (writing, asked) => {
  const known = await findAccount(writing, asked)
  if (!known) return
  await putCodes(writing, asked)
  await keepAccountEvent(writing, asked, { at: asked.at, by: byOwner(known), what: 'recovery-codes-made' })
})

async function putCodes(
  writing: Writing,
  { organisation, account, codes }: Omit<ToMakeCodes, 'at'>,
): Promise<void> {
  await writing
    .deleteFrom('recovery_codes')
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .execute()
  await writing
    .insertInto('recovery_codes')
    .values(codes.map(code => ({ organisation, account, ...code, used: null })))
    .execute()
}

export type ToRemove = AccountAsked & { readonly at: Instant; readonly by: By }

/** Takes away a second factor that was lost: its owner sets up another with the next sign-in. */
export const removeSecondFactor = writes<ToRemove, 'removed' | 'no-such-account' | 'both-halves'>(
  async (writing, asked) => {
    const { organisation, account, at, by } = asked
    const known = await findAccount(writing, asked)
    if (!known) return 'no-such-account'
    if (await isBothHalves(writing, asked, 'codes')) return 'both-halves'
    await writing
      .updateTable('accounts')
      .set({ totp: null, changed: at })
      .where('organisation', '=', organisation)
      .where('id', '=', account)
      .execute()
    await writing
      .deleteFrom('recovery_codes')
      .where('organisation', '=', organisation)
      .where('account', '=', account)
      .execute()
    await endSessionsOf(writing, asked)
    await forgetBrowsersOf(writing, asked)
    await keepAccountEvent(writing, asked, { at, by, what: 'second-factor-removed' })
    return 'removed'
  },
)
