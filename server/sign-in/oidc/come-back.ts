import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import { type Let, lifeOf } from '../begin.ts'
import type { Comer } from '../comer.ts'
import type { Entrance } from '../entrance.ts'
import { fingerprint, newId, newToken } from '../tokens.ts'
import { type Flow, SECONDS } from './flow.ts'
import { wayBack } from './go-out.ts'
import { type Claims, claimAt, personIn, rolesIn, subjectOf } from './identity.ts'
import type { Provider } from './provider.ts'
import type { NotIn } from './refusals.ts'
import { whyNot } from './why-not.ts'

type Back = {
  /** What the provider sent along, and what the browser had carried. */
  readonly answer: URLSearchParams
  readonly flow: Flow | undefined
  readonly comer: Comer
  readonly instead: string | undefined
}

/** Lets somebody in who comes back from the provider with what they were sent for, once, and soon. */
export async function comeBack(
  entrance: Entrance,
  provider: Provider,
  back: Back,
): Promise<(Let & { readonly way: string }) | NotIn> {
  const { flow } = back
  if (!flow) return { refused: 'not-begun' }
  const refused = refuseFlow(entrance, provider, back.answer, flow) ?? (await useUp(entrance, flow))
  if (refused) return refused
  const vouched = await askFor(entrance, provider, back.answer, flow)
  if ('refused' in vouched) return vouched
  return letIn(entrance, provider, vouched, { ...back, way: flow.way })
}

/** What can be seen without asking anybody. */
function refuseFlow(
  { now }: Entrance,
  { settings }: Provider,
  answer: URLSearchParams,
  flow: Flow,
): NotIn | undefined {
  if (flow.ends <= now()) return { refused: 'too-old' }
  if (answer.get('state') !== flow.state) return { refused: 'other-state' }
  const issuer = answer.get('iss')
  if (flow.issuer !== settings.issuer || (issuer !== null && issuer !== settings.issuer))
    return { refused: 'other-issuer' }
  return undefined
}

/** One way out, one way back: kept where a start of the server does not forget it. */
async function useUp(
  { store, organisation, keys, now }: Entrance,
  { state }: Flow,
): Promise<NotIn | undefined> {
  const once = { key: keys.mark('came back from a provider', state), most: 1, seconds: 2 * SECONDS }
  const { may } = await store.countAttempt({ organisation, of: [once], now: now() })
  return may ? undefined : { refused: 'used' }
}

type Vouched = { readonly claims: Claims; readonly idToken: string }

/** What the provider says of whoever brings this code: signed by it, made for us, just now, and for this very question. */
async function askFor(
  entrance: Entrance,
  { settings, reach }: Provider,
  answer: URLSearchParams,
  { state, nonce, verifier }: Flow,
): Promise<Vouched | NotIn> {
  try {
    const told = await reach()
    const tokens = await authorizationCodeGrant(told, new URL(`${wayBack(entrance)}?${answer}`), {
      ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
    })
    const [claims, idToken] = [tokens.claims(), tokens.id_token]
    if (!claims || !idToken) return { refused: 'not-trusted', what: 'id_token' }
    const more = isEnough(claims, settings) ? {} : await askMore(told, tokens.access_token, claims.sub)
    return { claims: { ...more, ...claims }, idToken }
  } catch (error) {
    return whyNot(error)
  }
}

/** Some providers put into the token only who it is, and the rest where it has to be asked for; Microsoft puts all there is. */
const isEnough = (claims: Claims, { rolesClaim, tenant }: Provider['settings']): boolean =>
  tenant !== undefined ||
  (claimAt(claims, rolesClaim) !== undefined && personIn(claims).address !== undefined)

async function askMore(told: Configuration, accessToken: string, subject: string): Promise<Claims> {
  return told.serverMetadata().userinfo_endpoint ? fetchUserInfo(told, accessToken, subject) : {}
}

async function letIn(
  entrance: Entrance,
  { settings }: Provider,
  { claims, idToken }: Vouched,
  { comer, instead, way }: Pick<Back, 'comer' | 'instead'> & { readonly way: string },
): Promise<(Let & { readonly way: string }) | NotIn> {
  const { organisation, store, keys, now } = entrance
  const subject = subjectOf(claims, settings)
  if (subject === undefined) return { refused: 'other-tenant', what: 'tid, oid' }
  const [session, id] = [newToken(), newId()]
  const come = await store.comeInFromProvider({
    ...{ organisation, issuer: settings.issuer, subject, account: newId(), now: now() },
    ...{ ...personIn(claims), roles: rolesIn(claims, settings) },
    session: {
      ...{ token: fingerprint(session), id, proof: 'full', browser: comer.seenAs },
      ...lifeOf(entrance, 'full'),
    },
    provided: {
      subject: `${claims.sub}`,
      session: typeof claims.sid === 'string' ? claims.sid : undefined,
      idToken: keys.seal(idToken, aboutIdToken(id)),
    },
    instead: instead && fingerprint(instead),
  })
  return 'refused' in come ? come : { session, proof: 'full', way }
}

/** What a token is sealed for: beside another session it opens nothing. */
export const aboutIdToken = (session: string): string => `id token of ${session}`
