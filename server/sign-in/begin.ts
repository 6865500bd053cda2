import type { Credentials } from '../../store/index.ts'
import type { Comer } from './comer.ts'
import { after, type Entrance } from './entrance.ts'
import { fingerprint, newId, newToken } from './tokens.ts'

/** How far somebody has proved themselves, and what is still asked of them. */
export type Proof = 'code-needed' | 'set-up-needed' | 'full'

/** What a browser is given to hold once somebody has proved themselves in it, or has begun to. */
export type Let = { readonly session: string; readonly proof: Proof; readonly browser?: string | undefined }

/** How long somebody may take over the second step, and over setting it up. */
const SECONDS: Readonly<Record<Exclude<Proof, 'full'>, number>> = {
  'code-needed': 10 * 60,
  'set-up-needed': 30 * 60,
}

/** A browser is known for so long after the last sign-in from it. */
export const KNOWN_SECONDS = 180 * 86_400

/** How long a session lives from now, at the most and unseen. */
export function lifeOf(
  { settings, now }: Entrance,
  proof: Proof,
): { readonly ends: string; readonly idle: number } {
  if (proof !== 'full') return { ends: after(now(), SECONDS[proof]), idle: SECONDS[proof] }
  return { ends: after(now(), settings.hours * 3600), idle: settings.idleMinutes * 60 }
}

type ToBegin = {
  /** With the password that was right; where they came by a link there is none to hold them to. */
  readonly found: Pick<Credentials, 'account' | 'totp'> & Partial<Pick<Credentials, 'password'>>
  readonly comer: Comer
  /** The session that the browser still held. */
  readonly instead: string | undefined
}

/** Begins a session, always a new one, for somebody whose password was right or whose link was. */
export async function begin(
  entrance: Entrance,
  { found, comer, instead }: ToBegin,
): Promise<Let | undefined> {
  const { organisation, store, settings, now } = entrance
  const proof: Proof =
    found.totp !== null ? 'code-needed' : settings.secondFactor === 'required' ? 'set-up-needed' : 'full'
  const token = newToken()
  const browser = proof === 'full' ? knownFromNowOn(entrance, comer) : undefined
  const begun = await store.beginSession({
    ...{ organisation, account: found.account, proved: found.password, now: now() },
    session: {
      token: fingerprint(token),
      id: newId(),
      proof,
      browser: comer.seenAs,
      ...lifeOf(entrance, proof),
    },
    instead: instead && fingerprint(instead),
    browser: browser?.kept,
  })
  return begun === 'begun' ? { session: token, proof, browser: browser?.token } : undefined
}

/** What a browser is called from now on: another thing than before, so that nobody can plant what will be known. */
export function knownFromNowOn({ now }: Entrance, { browser }: Comer) {
  const token = newToken()
  return { token, kept: { token: fingerprint(token), ends: after(now(), KNOWN_SECONDS), was: browser } }
}
