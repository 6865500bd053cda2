import type { Credentials } from '../../store/index.ts'
import { knownFromNowOn, type Let, lifeOf } from './begin.ts'
import type { NotIn } from './come-in.ts'
import type { Comer } from './comer.ts'
import type { Entrance } from './entrance.ts'
import { changed } from './letters.ts'
import { codeTries, forgive, wait } from './limits.ts'
import { findRecoveryCode, makeRecoveryCodes } from './recovery-codes.ts'
import { fingerprint, newToken } from './tokens.ts'
import { isCode, stepOf } from './totp.ts'
import { NoTurn } from './turns.ts'

type ToProve = {
  readonly account: string
  /** The session as the browser holds it now. */
  readonly session: string
  readonly comer: Comer
}

type NotProved = NotIn | { readonly refused: 'used' } | { readonly refused: 'over' }

/** The second step: a code from the app, or one from paper. The session goes on under another token. */
export async function proveByCode(
  entrance: Entrance,
  { account, session, comer, typed }: ToProve & { readonly typed: string },
): Promise<Let | NotProved> {
  const { organisation, store, now } = entrance
  const found = await store.credentialsOf({ organisation, account, browser: comer.browser, now: now() })
  if (!found) return { refused: 'over' }
  const tries = codeTries(entrance, { found, comer })
  const from = await wait(entrance, tries)
  if (from) {
    await store.noteGuessing({ organisation, account, now: now() })
    return { refused: 'wait', from }
  }
  const by = await readCode(entrance, found, typed)
  if (by === 'busy') return { refused: 'busy' }
  if (!by) return { refused: 'wrong' }
  const next = proved(entrance, comer, session)
  const passed = await store.passSecondFactor({ organisation, account, by, ...next.kept })
  if (passed !== 'passed') return { refused: passed === 'used' ? 'used' : 'over' }
  await forgive(entrance, tries)
  if ('code' in by) tell(entrance, found.address, 'recovery-code')
  return next.held
}

/** Whether a code is right just now, and which it is. */
async function readCode(
  { keys, passwords, now, organisation }: Entrance,
  { account, totp, codes }: Credentials,
  typed: string,
): Promise<{ readonly step: number } | { readonly code: number } | 'busy' | undefined> {
  const plain = typed.replace(/[\s-]/g, '')
  if (isCode(plain)) {
    const secret = totp === null ? undefined : keys.unseal(totp, aboutSecret(organisation, account))
    const step = secret === undefined ? undefined : stepOf(plain, secret, now())
    return step === undefined ? undefined : { step }
  }
  try {
    const code = await findRecoveryCode(typed, codes, passwords)
    return code === undefined ? undefined : { code }
  } catch (error) {
    if (error instanceof NoTurn) return 'busy'
    throw error
  }
}

/** What a secret is sealed for: in another account’s row it opens nothing. */
const aboutSecret = (organisation: string, account: string): string => `totp ${organisation} ${account}`

type ToSetUp = ToProve & {
  readonly secret: string
  readonly step: number
  /** Where it is told that there is a new one. */
  readonly address: string
}

/** Takes an app that has shown a right code for the second factor from now on, and gives codes for when it is lost. */
export async function setUpSecondFactor(
  entrance: Entrance,
  { account, session, comer, secret, step, address }: ToSetUp,
): Promise<(Let & { readonly codes: readonly string[] }) | { readonly refused: 'over' | 'busy' }> {
  const { organisation, store, keys, passwords } = entrance
  const next = proved(entrance, comer, session)
  try {
    const { codes, kept } = await makeRecoveryCodes(passwords)
    const totp = keys.seal(secret, aboutSecret(organisation, account))
    const set = await store.setSecondFactor({ organisation, account, totp, step, codes: kept, ...next.kept })
    if (set !== 'set') return { refused: 'over' }
    tell(entrance, address, 'second-factor')
    return { ...next.held, codes }
  } catch (error) {
    if (error instanceof NoTurn) return { refused: 'busy' }
    throw error
  }
}

/** What the store and the browser are each told of a session that is now wholly proved. */
function proved(entrance: Entrance, comer: Comer, from: string) {
  const [session, browser] = [newToken(), knownFromNowOn(entrance, comer)]
  return {
    kept: {
      session: { from: fingerprint(from), to: fingerprint(session), ...lifeOf(entrance, 'full') },
      ...{ browser: browser.kept, seenAs: comer.seenAs, at: entrance.now() },
    },
    held: { session, browser: browser.token, proof: 'full' } satisfies Let,
  }
}

/** Tells somebody by mail, where there is mail, what was changed about how they sign in. */
export function tell({ post, later }: Entrance, address: string, what: Parameters<typeof changed>[0]): void {
  if (post) later(async () => void (await post.send(address, changed(what))))
}
