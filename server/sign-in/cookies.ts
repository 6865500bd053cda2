import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { KNOWN_SECONDS } from './begin.ts'
import { type Entrance, isSecure } from './entrance.ts'
import { isToken } from './tokens.ts'

/** `session`: who is signed in. `browser`: the browser itself, so that its forms and its wrong passwords are told from anybody else’s. */
type Name = 'session' | 'browser'

const NAMES: Readonly<Record<Name, string>> = { session: 'bywhen-session', browser: 'bywhen-browser' }

/** What the browser holds, if it can be a token at all. */
export function heldBy(c: Context, entrance: Entrance, name: Name): string | undefined {
  const held = isSecure(entrance) ? getCookie(c, NAMES[name], 'host') : getCookie(c, NAMES[name])
  return isToken(held) ? held : undefined
}

/** Gives the browser something to hold: a session until it is closed, what it is known by for longer. No script can read either. */
export function hold(c: Context, entrance: Entrance, name: Name, token: string): void {
  setCookie(c, NAMES[name], token, {
    ...(isSecure(entrance) ? { prefix: 'host', secure: true } : {}),
    ...{ path: '/', httpOnly: true, sameSite: 'Lax' },
    ...(name === 'browser' && { maxAge: KNOWN_SECONDS }),
  })
}

/** Has the browser let go of its session. */
export const letGo = (c: Context, entrance: Entrance): void =>
  setCookie(c, NAMES.session, '', {
    ...(isSecure(entrance) ? { prefix: 'host', secure: true } : {}),
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 0 },
  })
