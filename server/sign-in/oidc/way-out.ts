import { buildEndSessionUrl } from 'openid-client'
import type { Entrance } from '../entrance.ts'
import { fingerprint } from '../tokens.ts'
import { aboutIdToken } from './come-back.ts'

/** Where the provider sends people once they are signed out there; it must know it beforehand. */
export const signedOut = ({ settings }: Pick<Entrance, 'settings'>): string => `${settings.origin}/signed-out`

/**
 * Where somebody who came in by the provider signs out of that as well, if it offers that: on a machine that others
 * use, the next press of a button would let the next person in.
 */
export async function wayOutOf(entrance: Entrance, session: string): Promise<string | undefined> {
  const { store, organisation, keys, provider } = entrance
  const its = provider && (await store.providedSession({ organisation, token: fingerprint(session) }))
  if (its?.issuer !== provider?.settings.issuer || !its || !provider) return undefined
  const idToken = keys.unseal(its.idToken, aboutIdToken(its.id))
  try {
    const told = await provider.reach()
    if (!told.serverMetadata().end_session_endpoint) return undefined
    return buildEndSessionUrl(told, {
      ...(idToken !== undefined && { id_token_hint: idToken }),
      post_logout_redirect_uri: signedOut(entrance),
    }).href
  } catch {
    // Whoever signs out here is signed out here, whatever can be reached.
    return undefined
  }
}
