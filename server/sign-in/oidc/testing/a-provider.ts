import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Claims } from '../identity.ts'
import type { ProviderSettings } from '../settings.ts'

type Key = 'own' | 'another'

/** What it says of whom, by what they are called there. */
export type People = Record<string, Claims>

/** Makes a token say something else; with another key it is not even signed by the provider. */
export type Lie = { readonly claims?: Claims; readonly key?: Key }

export type AProvider = {
  readonly issuer: string
  readonly settings: ProviderSettings
  readonly people: People
  /** What the next tokens say that is not so. */
  lie: Lie | undefined
  /** Signs what the provider itself never would. */
  readonly sign: (claims: Claims, about?: { readonly typ?: string; readonly key?: Key }) => Promise<string>
  readonly close: () => Promise<void>
}

type Told = {
  /** Where the app is reached, by the browser and by the provider. */
  readonly app: string
  /** How the provider sends what it has to tell the app. */
  readonly tellApp?: typeof fetch
  readonly port?: number
  /** What this machine is called in its address; what is called otherwise is another site to a browser. */
  readonly host?: string
  readonly more?: Configuration
}

const [client, secret] = ['bywhen', 'a secret / with: signs & spaces']

let made: Promise<Record<Key, JWK>> | undefined

async function makeKeys(): Promise<Record<Key, JWK>> {
  const pair = async (kid: string): Promise<JWK> => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    return { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }
  }
  return { own: await pair('key'), another: await pair('key') }
}

/** A real OpenID provider at an address of this machine, with people of its own; told to, it lies. */
export async function aProvider({
  app,
  tellApp = fetch,
  port = 0,
  host = '127.0.0.1',
  more = {},
}: Told): Promise<AProvider> {
  made ??= makeKeys()
  const keys = await made
  const people: People = {}
  const server = createServer()
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  const issuer = `http://${host}:${(server.address() as AddressInfo).port}`
  const provider = await quietly(async () => {
    const { default: ItsProvider } = await import('oidc-provider')
    return new ItsProvider(issuer, { ...configuration(app, tellApp, keys.own, people), ...more })
  })
  const answer = provider.callback()
  const sign: AProvider['sign'] = async (claims, { typ, key = 'own' } = {}) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key', ...(typ && { typ }) })
      .sign((await importJWK(keys[key], 'RS256')) as CryptoKey)
  const its: AProvider = {
    ...{ issuer, people, lie: undefined, sign },
    settings: {
      ...{
        issuer,
        client,
        secret,
        scopes: 'openid profile email',
        called: 'Northshire',
        rolesClaim: 'roles',
      },
      roles: [
        { value: 'Plans.Worker', role: 'practitioner' },
        { value: 'Plans.Manager', role: 'manager' },
        { value: 'Plans.Admin', role: 'administrator' },
      ],
    },
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
  server.on('request', (request, response) => {
    if (request.url === '/token' && its.lie) lieIn(response, its.lie, sign)
    if (request.url?.startsWith('/interaction/')) return void interact(provider, request, response)
    void answer(request, response)
  })
  return its
}

/** It warns of what is right for a test: that what it keeps is gone afterwards, and that Node is newer than it knows. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const { warn } = console
  console.warn = () => {}
  try {
    return await make()
  } finally {
    console.warn = warn
  }
}

const configuration = (app: string, tellApp: typeof fetch, key: JWK, people: People): Configuration => ({
  clients: [
    {
      ...{ client_id: client, client_secret: secret, redirect_uris: [`${app}/sign-in/return`] },
      post_logout_redirect_uris: [`${app}/signed-out`],
      backchannel_logout_uri: `${app}/sign-in/ended`,
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: ['a key of this test'] },
  claims: {
    openid: ['sub'],
    email: ['email'],
    profile: ['name', 'preferred_username', 'roles', 'tid', 'oid'],
  },
  conformIdTokenClaims: false,
  findAccount: (_, id) => ({ accountId: id, claims: async () => ({ ...people[id], sub: id }) }),
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut, postLogoutSuccessSource: sayBye },
  },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId, clientId: client })
    grant.addOIDCScope('openid profile email')
    await grant.save()
    return grant
  },
  ttl: { Session: 3600, Interaction: 600, Grant: 3600, IdToken: 600, AccessToken: 600 },
  fetch: (url, options) => tellApp(url as string, options as RequestInit),
})

const askToSignOut = async (ctx: KoaContextWithOIDC, form: string): Promise<void> => {
  ctx.body = `<!DOCTYPE html><title>Sign out</title><h1>Sign out of Northshire?</h1>${form}
    <button type="submit" form="op.logoutForm" value="yes" name="logout">Yes</button>`
}

const sayBye = async (ctx: KoaContextWithOIDC): Promise<void> => {
  ctx.body = '<!DOCTYPE html><title>Signed out</title><h1>Signed out of Northshire</h1>'
}

/** Asks who somebody is, and believes it. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html')
    response.end(`<!DOCTYPE html><title>Northshire</title><h1>Northshire</h1>
      <form method="post"><label>Who are you? <input name="who"></label><button>Go on</button></form>`)
    return
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const who = new URLSearchParams(Buffer.concat(chunks).toString()).get('who') ?? ''
  const result = who === 'nobody' ? { error: 'access_denied' } : { login: { accountId: who } }
  await provider.interactionFinished(request, response, result)
}

/** Lets the provider make its tokens, and signs the one that says who it is again, with something in it that is not so. */
function lieIn(response: ServerResponse, { claims = {}, key }: Lie, sign: AProvider['sign']): void {
  const end = response.end.bind(response) as (text: string) => ServerResponse
  response.end = ((text: string | Buffer) => {
    const told = JSON.parse(text.toString())
    const said = { ...decodeJwt(told.id_token ?? 'a.e30.a'), ...claims }
    void sign(said, key && { key }).then(token => {
      const lied = JSON.stringify(told.id_token ? { ...told, id_token: token } : told)
      response.setHeader('content-length', Buffer.byteLength(lied))
      end(lied)
    })
    return response
  }) as ServerResponse['end']
}
