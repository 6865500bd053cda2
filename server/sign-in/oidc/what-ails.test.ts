import { equal } from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { openProvider, tryProvider } from './provider.ts'
import type { ProviderSettings } from './settings.ts'

const settings = (issuer: string): ProviderSettings => ({
  ...{ issuer, client: 'bywhen', secret: 'hushhush', scopes: 'openid', called: 'Northshire' },
  ...{ rolesClaim: 'roles', roles: [] },
})

const begins = 'Nobody can sign in with their Northshire account just now:'

describe('a provider that cannot be used', () => {
  let here = ''
  const server = createServer(({ url = '' }, response) => {
    const isKnown = !url.startsWith('/nobody')
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' })
    const told = { issuer: `${here}/right`, authorization_endpoint: here, token_endpoint: here }
    response.end(isKnown ? JSON.stringify(told) : '{}')
  })
  before(async () => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => server.close())

  const ailing = (path: string): Promise<string | undefined> =>
    tryProvider(openProvider(settings(here + path)))

  it('is told by the name it goes by, where another was set', async () =>
    equal(
      await ailing('/wrong'),
      `${begins} the provider at ${here}/wrong calls itself ${here}/right. Set OIDC_ISSUER to that, to the letter, and start again. Passwords go on working.`,
    ))

  it('is told as not there, where something else answers', async () =>
    equal(
      await ailing('/nobody'),
      `${begins} there is no provider at ${here}/nobody. Look whether OIDC_ISSUER is right to the last letter, and start again. Passwords go on working.`,
    ))

  it('is told as silent, where nobody answers', async () =>
    equal(
      await tryProvider(openProvider(settings('http://127.0.0.1:9/'))),
      `${begins} nobody answers at http://127.0.0.1:9/. If OIDC_ISSUER is right, look whether this server may reach it; it goes on trying. Passwords go on working.`,
    ))

  it('is not spoken of where it answers as it should', async () => equal(await ailing('/right'), undefined))
})
