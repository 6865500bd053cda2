import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Entrance } from '../entrance.ts'
import type { Flow } from './flow.ts'
import type { Provider } from './provider.ts'
import type { NotIn } from './refusals.ts'
import { whyNot } from './why-not.ts'

/** The address that the provider is told to send people back to; it must know it beforehand. */
export const wayBack = ({ settings }: Pick<Entrance, 'settings'>): string =>
  `${settings.origin}/sign-in/return`

type Wish = {
  readonly way: string
  /** Somebody who was not let in wants to come in as somebody else. */
  readonly asSomebodyElse: boolean
}

/** Where somebody is sent to prove who they are, and what their browser has to bring back. */
export async function goOut(
  entrance: Entrance,
  { settings, reach }: Provider,
  { way, asSomebodyElse }: Wish,
): Promise<{ readonly to: string; readonly flow: Omit<Flow, 'ends'> } | NotIn> {
  try {
    const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
    const to = buildAuthorizationUrl(await reach(), {
      ...{ redirect_uri: wayBack(entrance), scope: settings.scopes, state, nonce },
      ...{ code_challenge: await calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...(asSomebodyElse && { prompt: 'login' }),
    })
    return { to: to.href, flow: { issuer: settings.issuer, state, nonce, verifier, way } }
  } catch (error) {
    const not = whyNot(error)
    return not.refused === 'out-of-reach' ? not : { ...not, refused: 'set-up-wrong' }
  }
}
