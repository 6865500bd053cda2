import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { after, type Entrance, isSecure } from '../entrance.ts'

/** What has to be the same when somebody comes back from the provider; their browser carries it, sealed, and cannot read it. */
export type Flow = {
  readonly issuer: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** Where they wanted to go. */
  readonly way: string
  readonly ends: string
}

const NAME = 'bywhen-on-the-way'
const ABOUT = 'on the way to a provider'

/** How long somebody may take to prove themselves elsewhere. */
export const SECONDS = 15 * 60

/** Gives the browser what it brings back. It is sent along although the way back begins at another’s page. */
export function carryFlow(c: Context, entrance: Entrance, flow: Omit<Flow, 'ends'>): void {
  const whole: Flow = { ...flow, ends: after(entrance.now(), SECONDS) }
  setCookie(c, NAME, entrance.keys.seal(JSON.stringify(whole), ABOUT), {
    ...(isSecure(entrance) ? { prefix: 'host', secure: true } : {}),
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', maxAge: SECONDS },
  })
}

/** What the browser brought back, if it is ours. */
export function carriedBy(c: Context, entrance: Entrance): Flow | undefined {
  const sealed = isSecure(entrance) ? getCookie(c, NAME, 'host') : getCookie(c, NAME)
  const text = sealed && entrance.keys.unseal(sealed, ABOUT)
  // Only carryFlow seals for this.
  return text ? (JSON.parse(text) as Flow) : undefined
}

/** The way is over, wherever it led. */
export const dropFlow = (c: Context, entrance: Entrance): void =>
  setCookie(c, NAME, '', {
    ...(isSecure(entrance) ? { prefix: 'host', secure: true } : {}),
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 0 },
  })
