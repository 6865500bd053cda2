import { deepEqual, doesNotMatch, equal, match, notEqual } from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { buildApp } from '../../app.ts'
import { gatherAssets } from '../../assets.ts'
import { testDay } from '../../testing.ts'
import { openEntrance } from '../entrance.ts'
import { entrancePages } from '../pages.ts'
import { type House, organisation, origin } from '../testing.ts'
import type { Claims } from './identity.ts'
import { comeInAs, isIn, openBoth, proveElsewhere, whyIn, withProvider } from './testing/a-walk.ts'
import { Walker } from './testing/walker.ts'

/** Everything happens beside one provider, to somebody new each time; what is logged is read from where a test begins. */
function beside() {
  let both: Awaited<ReturnType<typeof openBoth>>
  let from = 0
  before(async () => {
    both = await openBoth()
  })
  beforeEach(() => {
    from = both.house.logged.length
  })
  after(() => both.close())
  return () => ({
    ...both,
    why: () => whyIn(both.house, from),
    logged: () => both.house.logged.slice(from).join(),
    /** Somebody with a role whom nobody here has seen yet. */
    newcomer(facts: Claims = {}): { readonly who: string; readonly address: string } {
      const who = `person-${Object.keys(both.provider.people).length}`
      const address = `${who}@northshire.example`
      both.provider.people[who] = { name: 'Sara Obi', email: address, roles: ['Plans.Worker'], ...facts }
      return { who, address }
    },
  })
}

const accountOf = ({ store, entrance }: House, address: string) =>
  store.credentialsOf({ organisation, address, now: entrance.now() })

const after15Minutes = ({ entrance }: House): string =>
  new Date(Date.parse(entrance.now()) + 900_000).toISOString()

describe('coming in with the account of one’s service', () => {
  const both = beside()

  it('leads where somebody wanted to go, as who the service says they are', async () => {
    const { house, provider, newcomer, logged } = both()
    const { who, address } = newcomer()
    const walker = new Walker(house.app)
    const { html } = await walker.open(`${origin}/account/sessions`)
    const [, way = ''] =
      /href="(\/sign-in\/provider[^"]*)"[^>]*>\s*Sign in with your Northshire account/.exec(html) ?? []
    const back = await proveElsewhere(walker, who, way)
    const seen = await walker.open(back.at.href)
    deepEqual([seen.at.pathname, seen.status], ['/account/sessions', 200])
    match(seen.html, /Signed in as <strong>Sara Obi<\/strong>/)
    const mine = await walker.open(`${origin}/account`)
    match(mine.html, new RegExp(`${address}[\\s\\S]*Practitioner`))
    doesNotMatch(mine.html, /App for codes|Password/)
    const before = await accountOf(house, address)
    provider.people[who] = {
      ...provider.people[who],
      name: 'Sara Shah',
      roles: ['Plans.Manager', 'Other.App'],
    }
    const again = await comeInAs(house, who)
    match((await again.open(`${origin}/account`)).html, /Sara Shah[\s\S]*Manager/)
    equal((await accountOf(house, address))?.account, before?.account)
    equal(logged(), '')
  })

  it('asks with a code challenge, a state and a nonce, and keeps them where no script and no other can read them', async () => {
    const { house, provider } = both()
    const walker = new Walker(house.app)
    const { at, header } = await walker.open(`${origin}/sign-in/provider`, { stopAt: provider.issuer })
    const asked = Object.fromEntries(at.searchParams)
    equal(asked.code_challenge_method, 'S256')
    equal(asked.redirect_uri, `${origin}/sign-in/return`)
    for (const name of ['code_challenge', 'state', 'nonce']) match(asked[name] ?? '', /^[\w-]{43}$/)
    match(header('set-cookie') ?? '', /HttpOnly; SameSite=Lax/)
    doesNotMatch(header('set-cookie') ?? '', new RegExp(`${asked.state}|${asked.nonce}`))
    equal(header('cache-control'), 'no-store')
  })

  it('needs a role: whoever has none has no account', async () => {
    const { house, newcomer, why } = both()
    const { who, address } = newcomer({ roles: ['Other.App'] })
    const walker = await comeInAs(house, who)
    equal(walker.seen?.status, 403)
    match(walker.seen?.html ?? '', /you have been given no role in Bywhen[\s\S]*Use another account/)
    equal(await isIn(walker), false)
    equal(await accountOf(house, address), undefined)
    deepEqual(why(), [['no-role']])
    const other = await walker.open(`${origin}/sign-in/provider?else`, { stopAt: 'http://127.0.0.1' })
    equal(other.at.searchParams.get('prompt'), 'login')
  })

  it('is over everywhere when the service gives no role any longer', async () => {
    const { house, provider, newcomer } = both()
    const { who } = newcomer()
    const walker = await comeInAs(house, who)
    equal(await isIn(walker), true)
    provider.people[who] = { ...provider.people[who], roles: [] }
    await comeInAs(house, who)
    equal(await isIn(walker), false)
  })

  it('asks for no password of ours, and lets nobody make one that would outlast the account there', async () => {
    const { house, newcomer } = both()
    const { who, address } = newcomer()
    const walker = await comeInAs(house, who)
    for (const path of ['/account/password', '/account/second-factor', '/account/recovery-codes'])
      equal((await walker.open(`${origin}${path}`)).status, 404)
    const { account = '' } = (await accountOf(house, address)) ?? {}
    const link = { token: 'f'.repeat(64), ends: after15Minutes(house) }
    const by = { id: 'ada', name: 'Ada' }
    const asked = { organisation, account, link, at: house.entrance.now(), by }
    deepEqual(await house.store.makePasswordLink(asked), { refused: 'signs-in-elsewhere' })
  })

  it('is refused to an account that is closed', async () => {
    const { house, newcomer, why } = both()
    const { who, address } = newcomer()
    await comeInAs(house, who)
    const { account = '' } = (await accountOf(house, address)) ?? {}
    const by = { id: 'ada', name: 'Ada' }
    await house.store.closeAccount({ organisation, account, saw: 1, at: house.entrance.now(), by })
    const walker = await comeInAs(house, who)
    match(walker.seen?.html ?? '', /Your account in Bywhen is closed/)
    equal(await isIn(walker), false)
    deepEqual(why(), [['closed']])
  })

  it('never leads into the account of somebody else with the same address', async () => {
    const { house, newcomer, why } = both()
    const { who, address } = newcomer()
    await comeInAs(house, who)
    const thief = newcomer({ name: 'A Thief', email: address.toUpperCase() })
    const walker = await comeInAs(house, thief.who)
    match(walker.seen?.html ?? '', /Somebody here has your e-mail address already/)
    equal(await isIn(walker), false)
    deepEqual(why(), [['address-taken']])
  })

  it('proves itself as the provider wants it: in the form, where it takes nothing else', () =>
    withProvider(async ({ house }) => equal(await isIn(await comeInAs(house, 'sara')), true), {
      provider: {
        clientAuthMethods: ['client_secret_post'],
        clientDefaults: { token_endpoint_auth_method: 'client_secret_post' },
      },
    }))

  it('asks the provider for what it left out of the token', () =>
    withProvider(
      async ({ house }) => {
        const walker = await comeInAs(house, 'sara')
        match((await walker.open(`${origin}/account`)).html, /Sara Obi[\s\S]*sara@northshire/)
      },
      { provider: { conformIdTokenClaims: true } },
    ))

  it('knows people of Microsoft Entra ID by tenant and object, and none of another tenant', async () => {
    const tenant = '11111111-2222-3333-4444-555555555555'
    await withProvider(
      async ({ house, provider }) => {
        const { sara } = provider.people
        provider.people.sara = {
          ...sara,
          email: undefined,
          tid: tenant.toUpperCase(),
          oid: 'object',
          preferred_username: 'sara@northshire.example',
        }
        await comeInAs(house, 'sara')
        provider.people.pairwise = provider.people.sara
        equal(await isIn(await comeInAs(house, 'pairwise')), true)
        equal((await house.store.listAccounts({ organisation, now: house.entrance.now() })).length, 1)
        provider.people.stranger = { ...provider.people.sara, tid: '99999999-2222-3333-4444-555555555555' }
        const stranger = await comeInAs(house, 'stranger')
        match(stranger.seen?.html ?? '', /belongs to another organisation/)
        deepEqual(whyIn(house), [['other-tenant', 'tid, oid']])
      },
      { settings: { tenant } },
    )
  })
})

describe('coming back with something that does not fit', () => {
  const both = beside()

  /** What is changed in the address of the way back. */
  const changed = (at: URL, name: string, value: string | undefined): string => {
    const to = new URL(at)
    if (value === undefined) to.searchParams.delete(name)
    else to.searchParams.set(name, value)
    return to.href
  }

  for (const [title, name, value, reason, sentence] of [
    ['another state', 'state', 'x'.repeat(43), ['other-state'], /begun to sign in more than once/],
    ['no state', 'state', undefined, ['other-state'], /begun to sign in more than once/],
    ['another issuer', 'iss', 'https://evil.example', ['other-issuer'], /did not fit what was asked/],
    ['no issuer', 'iss', undefined, ['not-trusted', 'OAUTH_INVALID_RESPONSE'], /did not fit what was asked/],
    ['another code', 'code', 'x'.repeat(43), ['code-refused', 'invalid_grant'], /begin again/],
    ['no code', 'code', undefined, ['not-trusted', 'OAUTH_INVALID_RESPONSE'], /did not fit/],
    [
      'a refusal that nobody made',
      'error',
      'access_denied',
      ['declined', 'access_denied'],
      /You were not signed in there/,
    ],
    [
      'words of somebody else',
      'error',
      '<b>Sara Obi</b>',
      ['declined', 'unknown'],
      /You were not signed in there/,
    ],
  ] as const)
    it(`is refused with ${title}`, async () => {
      const { house, why, logged } = both()
      const walker = new Walker(house.app)
      const { at } = await proveElsewhere(walker, 'sara')
      const seen = await walker.open(changed(at, name, value))
      equal(seen.status, 403)
      match(seen.html, sentence)
      doesNotMatch(seen.html, /Sara Obi/)
      equal(await isIn(walker), false)
      deepEqual(why(), [reason])
      doesNotMatch(logged(), /sara|obi|northshire/i)
    })

  for (const [title, lie, reason] of [
    ['a nonce of another question', { claims: { nonce: 'another' } }, ['not-trusted', 'nonce']],
    ['no nonce', { claims: { nonce: undefined } }, ['not-trusted', 'OAUTH_INVALID_RESPONSE']],
    ['a token of another issuer', { claims: { iss: 'https://evil.example' } }, ['not-trusted', 'iss']],
    ['a token for another application', { claims: { aud: 'another' } }, ['not-trusted', 'aud']],
    ['a token for several applications', { claims: { aud: ['bywhen', 'another'] } }, ['not-trusted', 'aud']],
    [
      'a token that has expired',
      { claims: { iat: 1_000_000_000, exp: 1_000_000_600 } },
      ['not-trusted', 'exp'],
    ],
    ['a token that is not yet good', { claims: { nbf: 4_000_000_000 } }, ['not-trusted', 'nbf']],
    ['a token that somebody else has signed', { key: 'another' }, ['not-trusted', 'OAUTH_INVALID_RESPONSE']],
  ] as const)
    it(`is refused with ${title}`, async () => {
      const { house, provider, why, logged, newcomer } = both()
      const { who, address } = newcomer()
      provider.lie = lie
      const walker = await comeInAs(house, who)
      equal(walker.seen?.status, 403)
      match(walker.seen?.html ?? '', /did not fit what was asked, so nobody was signed in/)
      equal(await isIn(walker), false)
      deepEqual(why(), [reason])
      doesNotMatch(logged(), /sara|obi|northshire/i)
      equal(await accountOf(house, address), undefined)
      provider.lie = undefined
      equal(await isIn(await comeInAs(house, who, walker)), true)
    })

  it('is refused in a browser that did not go out', async () => {
    const { house, why } = both()
    const { at } = await proveElsewhere(new Walker(house.app), 'sara')
    const other = new Walker(house.app)
    match((await other.open(at.href)).html, /begin again/)
    equal(await isIn(other), false)
    deepEqual(why(), [['not-begun']])
    const own = new Walker(house.app)
    await own.open(`${origin}/sign-in/provider`, { stopAt: 'http://127.0.0.1' })
    match((await own.open(at.href)).html, /begun to sign in more than once/)
  })

  it('is refused after a quarter of an hour', async () => {
    const { house, why } = both()
    const walker = new Walker(house.app)
    const { at } = await proveElsewhere(walker, 'sara')
    house.wait(16)
    match((await walker.open(at.href)).html, /open for too long/)
    deepEqual(why(), [['too-old']])
  })

  it('is refused the second time, whatever the browser kept, and after a new start too', async () => {
    const { house, why } = both()
    const walker = new Walker(house.app)
    const { at } = await proveElsewhere(walker, 'sara')
    const kept = new Map(walker.cookies[origin])
    equal((await walker.open(at.href)).at.pathname, '/today')
    const replay = async (app: House['app']) => {
      const thief = new Walker(app)
      thief.cookies[origin] = new Map(kept)
      const seen = await thief.open(at.href)
      return [seen.status, await isIn(thief)]
    }
    deepEqual(await replay(house.app), [403, false])
    const { store, entrance } = house
    const { settings, now } = entrance
    const told: string[] = []
    const log = (line: string) => void told.push(line)
    const secret = new Uint8Array(32).fill(7)
    const anew = openEntrance({ organisation, store, settings, now, log, secret })
    const app = buildApp({ assets: await gatherAssets(), today: () => testDay, log }, entrancePages(anew))
    deepEqual(await replay(app), [403, false])
    deepEqual(why(), [['used']])
    deepEqual(whyIn({ ...house, logged: told }), [['used']])
    equal(await isIn(await comeInAs({ ...house, app }, 'sara')), true)
  })

  it('does nothing to somebody who is signed in: not even another’s way back', async () => {
    const { house } = both()
    const walker = await comeInAs(house, 'sara')
    const { at } = await proveElsewhere(new Walker(house.app), 'ada')
    equal((await walker.open(at.href)).at.pathname, '/today')
    match(walker.seen?.html ?? '', /Signed in as <strong>Sara Obi/)
  })

  it('is told plainly when somebody would not go on there', async () => {
    const { house, why } = both()
    const walker = await comeInAs(house, 'nobody')
    match(walker.seen?.html ?? '', /You were not signed in there/)
    deepEqual(why(), [['declined', 'access_denied']])
  })

  it('gives another session than the one that was planted', async () => {
    const { house } = both()
    const walker = new Walker(house.app)
    const planted = 'p'.repeat(43)
    walker.cookies[origin] = new Map([['bywhen-session', planted]])
    await comeInAs(house, 'sara', walker)
    notEqual(walker.cookies[origin]?.get('bywhen-session'), planted)
    equal(await isIn(walker), true)
  })
})
