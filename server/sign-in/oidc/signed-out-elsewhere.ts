import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Entrance } from '../entrance.ts'
import type { Provider } from './provider.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
/** A notice that is older, or from further ahead than clocks differ, is no news. */
const FRESH_SECONDS = 120
// Those with a key that is for everybody to see; never those with a secret that two share.
const SIGNED_HOW = ['RS', 'PS', 'ES']
  .flatMap(kind => [256, 384, 512].map(size => `${kind}${size}`))
  .concat('EdDSA', 'Ed25519')

/** What came of a notice: how many sessions it ended, or what about it did not fit. */
export type Noticed = { readonly ended: number } | { readonly refused: string }

type Keys = ReturnType<typeof createRemoteJWKSet>

/** Ends the sessions here of somebody of whom the provider says, signed and once, that they are signed out there. */
export function openEar(provider: Provider): (entrance: Entrance, notice: string) => Promise<Noticed> {
  const keysAt = new Map<string, Keys>()
  const keysOf = async (): Promise<Keys> => {
    const { jwks_uri: at = '' } = (await provider.reach()).serverMetadata()
    const keys = keysAt.get(at) ?? createRemoteJWKSet(new URL(at))
    keysAt.set(at, keys)
    return keys
  }
  return async (entrance, notice) => {
    const { store, organisation, keys, now } = entrance
    const { issuer } = provider.settings
    const read = await readNotice(provider, notice, keysOf)
    if ('refused' in read) return read
    const { jti, sid, sub } = read.notice
    const once = { key: keys.mark('signed out elsewhere', `${jti}`), most: 1, seconds: 10 * FRESH_SECONDS }
    if (!(await store.countAttempt({ organisation, of: [once], now: now() })).may) return { refused: 'jti' }
    const of = typeof sid === 'string' ? { session: sid, subject: sub } : { subject: `${sub}` }
    return { ended: await store.endProvidedSessions({ organisation, issuer, of, now: now() }) }
  }
}

async function readNotice(
  { settings }: Provider,
  notice: string,
  keysOf: () => Promise<Keys>,
): Promise<{ readonly notice: JWTPayload } | { readonly refused: string }> {
  try {
    const { payload, protectedHeader } = await jwtVerify(notice, await keysOf(), {
      ...{ issuer: settings.issuer, audience: settings.client, algorithms: SIGNED_HOW },
      ...{ requiredClaims: ['iat', 'jti', 'events'], maxTokenAge: FRESH_SECONDS, clockTolerance: 30 },
    })
    const refused = refuseNotice(payload, protectedHeader.typ)
    return refused === undefined ? { notice: payload } : { refused }
  } catch (error) {
    if (error instanceof errors.JOSEError)
      return { refused: 'claim' in error ? `${error.claim}` : error.code }
    return { refused: 'out-of-reach' }
  }
}

/** What makes a signed token a notice of this, and no other token of the same provider. */
function refuseNotice({ events, nonce, sid, sub }: JWTPayload, typ: string | undefined): string | undefined {
  if (typ !== undefined && !/^(application\/)?(logout\+jwt|jwt)$/i.test(typ)) return 'typ'
  const about = typeof events === 'object' && events !== null && EVENT in events ? events[EVENT] : undefined
  if (typeof about !== 'object' || about === null) return 'events'
  if (nonce !== undefined) return 'nonce'
  return typeof sid === 'string' || typeof sub === 'string' ? undefined : 'sub, sid'
}
