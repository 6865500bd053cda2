import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, anAdministrator, Browser, type House, origin } from '../testing.ts'
import { type AProvider, aProvider } from './testing/a-provider.ts'
import { comeInAs, isIn, openBoth, people, proveElsewhere, whyIn, withProvider } from './testing/a-walk.ts'
import { Walker } from './testing/walker.ts'

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'

describe('signing out', () => {
  let both: Awaited<ReturnType<typeof openBoth>>
  before(async () => {
    both = await openBoth()
  })
  after(() => both.close())

  it('ends the session here, then leads to where they sign in, and back when they are signed out there', async () => {
    const { house, provider } = both
    const walker = await comeInAs(house, 'sara')
    const session = walker.cookies[origin]?.get('bywhen-session') ?? ''
    await walker.open(`${origin}/account`)
    const here = await walker.send({}, { holds: '/sign-out' })
    match(here.html, /You are signed out of Bywhen/)
    equal(walker.cookies[origin]?.has('bywhen-session'), false)
    const [, to = ''] = /^0; url=(.*)$/.exec(here.header('refresh') ?? '') ?? []
    const asked = new URL(to)
    equal(asked.origin, provider.issuer)
    equal(asked.searchParams.get('post_logout_redirect_uri'), `${origin}/signed-out`)
    match(asked.searchParams.get('id_token_hint') ?? '', /^[\w-]+\.[\w-]+\.[\w-]+$/)
    const thief = new Walker(house.app)
    thief.cookies[origin] = new Map([['bywhen-session', session]])
    equal(await isIn(thief), false)
    match((await walker.open(to)).html, /Sign out of Northshire\?/)
    const there = await walker.send({ logout: 'yes' })
    deepEqual([there.at.pathname, there.status], ['/signed-out', 200])
    match(there.html, /You are signed out/)
    const again = await walker.open(`${origin}/sign-in/provider`, { stopAt: `${origin}/sign-in/return` })
    match(again.html, /Who are you\?/)
  })

  it('there, from another application, ends the session of that browser here, and no other', async () => {
    const { house, provider } = both
    const walker = await comeInAs(house, 'ada')
    const office = await comeInAs(house, 'ada')
    const kept = walker.cookies[origin] ?? new Map()
    const other = new Walker(house.app)
    other.cookies[provider.issuer] = walker.cookies[provider.issuer] ?? new Map()
    // Another application signs her out: it sends her browser to the provider.
    await other.open(`${provider.issuer}/session/end`)
    const from = house.logged.length
    await other.send({ logout: 'yes' })
    deepEqual(
      house.logged.slice(from).map(line => JSON.parse(line).ended),
      [1],
    )
    walker.cookies[origin] = kept
    equal(await isIn(walker), false)
    equal(await isIn(office), true)
    match((await office.open(`${origin}/account`)).html, /Signed out from afar[\s\S]*Where they sign in/)
  })

  it('is wholly done here when the provider cannot be reached', () =>
    withProvider(async ({ house, provider }) => {
      const walker = await comeInAs(house, 'sara')
      const kept = new Map(walker.cookies[origin])
      await provider.close()
      await walker.open(`${origin}/account`)
      match((await walker.send({}, { holds: '/sign-out' })).html, /You are signed out of Bywhen/)
      walker.cookies[origin] = kept
      equal(await isIn(walker), false)
    }))
})

describe('a notice that somebody is signed out', () => {
  let both: Awaited<ReturnType<typeof openBoth>>
  before(async () => {
    both = await openBoth()
  })
  after(() => both.close())

  const seconds = () => Math.floor(Date.now() / 1000)
  let number = 0
  const notice = (more: object = {}) => ({
    ...{ iss: both.provider.issuer, aud: 'bywhen', iat: seconds(), exp: seconds() + 120 },
    ...{ jti: `notice-${number++}`, sub: 'sara', events: { [EVENT]: {} } },
    ...more,
  })
  const send = async (token: string) => {
    const body = new URLSearchParams({ logout_token: token })
    const response = await both.house.app.request('/sign-in/ended', { method: 'POST', body })
    return {
      status: response.status,
      said: await response.text(),
      kept: response.headers.get('cache-control'),
    }
  }

  it('ends every session of somebody when it names the person alone', async () => {
    const { house, provider } = both
    const walkers = [await comeInAs(house, 'sara'), await comeInAs(house, 'sara')]
    const other = await comeInAs(house, 'ada')
    deepEqual(await send(await provider.sign(notice(), { typ: 'logout+jwt' })), {
      ...{ status: 200, said: '', kept: 'no-store' },
    })
    for (const walker of walkers) equal(await isIn(walker), false)
    equal(await isIn(other), true)
  })

  for (const [title, more, about, why] of [
    ['is signed by somebody else', {}, { key: 'another' }, 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'],
    ['comes from another issuer', { iss: 'https://evil.example' }, {}, 'iss'],
    ['is meant for another application', { aud: 'another' }, {}, 'aud'],
    ['is old', { iat: 1_000_000_000, exp: undefined }, {}, 'iat'],
    ['has expired', { exp: 1_000_000_000 }, {}, 'exp'],
    ['says nothing about signing out', { events: {} }, {}, 'events'],
    ['is a token that says who somebody is', { nonce: 'n' }, {}, 'nonce'],
    ['is a token for something else', {}, { typ: 'at+jwt' }, 'typ'],
    ['names nobody', { sub: undefined }, {}, 'sub, sid'],
    ['could be sent again', { jti: undefined }, {}, 'jti'],
  ] as const)
    it(`ends nothing when it ${title}`, async () => {
      const { house, provider } = both
      const walker = await comeInAs(house, 'sara')
      const from = house.logged.length
      const { status, said } = await send(await provider.sign(notice(more), about))
      equal(status, 400)
      deepEqual(JSON.parse(said).error, 'invalid_request')
      equal(JSON.parse(house.logged[from] ?? '{}').refused, why)
      doesNotMatch(house.logged.slice(from).join(), /sara/)
      equal(await isIn(walker), true)
    })

  it('counts once, and means nothing when it is no token at all', async () => {
    const { house, provider } = both
    const token = await provider.sign(notice())
    equal((await send(token)).status, 200)
    const walker = await comeInAs(house, 'sara')
    equal((await send(token)).status, 400)
    equal(await isIn(walker), true)
    for (const nothing of ['', 'a.b.c', 'x'.repeat(5000)]) equal((await send(nothing)).status, 400)
    equal((await both.house.app.request('/sign-in/ended')).status, 405)
  })
})

describe('a provider that does not answer', () => {
  let house: House
  let provider: AProvider
  before(async () => {
    provider = await aProvider({ app: origin })
    await provider.close()
    house = await aHouse({ provider: provider.settings })
  })
  after(async () => {
    await house.close()
    await provider.close()
  })

  it('stops neither the start nor other ways in, says so, and is found again when it is back', async () => {
    const walker = new Walker(house.app)
    const { status, html, header } = await walker.open(`${origin}/sign-in/provider`)
    deepEqual([status, header('retry-after')], [503, '30'])
    match(html, /does not answer just now/)
    match(house.logged.join(), /"why":"out-of-reach"/)
    const ada = await anAdministrator(house)
    equal((await ada.browser.open('/account')).status, 200)
    match((await new Browser(house).open('/sign-in')).html, /Northshire account[\s\S]*Or with a password/)
    provider = await aProvider({ app: origin, port: Number(new URL(provider.issuer).port) })
    Object.assign(provider.people, people)
    equal(await isIn(await comeInAs(house, 'sara', walker)), true)
  })

  it('is told plainly too when it goes away on the way back', async () => {
    const walker = new Walker(house.app)
    const { at } = await proveElsewhere(walker, 'sara')
    await provider.close()
    const { status, html } = await walker.open(at.href)
    equal(status, 503)
    match(html, /does not answer just now/)
  })
})

it('a provider that does not know this server, or is another than it says, is told to whoever looks after it', async () => {
  await withProvider(
    async ({ house }) => {
      const walker = await comeInAs(house, 'sara')
      match(walker.seen?.html ?? '', /is not set up rightly yet/)
      deepEqual(whyIn(house), [['set-up-wrong', 'not_known_there']])
    },
    { settings: { secret: 'another' } },
  )
  const provider = await aProvider({ app: origin })
  const issuer = provider.issuer.replace('127.0.0.1', 'localhost')
  const house = await aHouse({ provider: { ...provider.settings, issuer } })
  const { html } = await new Walker(house.app).open(`${origin}/sign-in/provider`)
  match(html, /is not set up rightly yet/)
  deepEqual(whyIn(house), [['set-up-wrong', 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED']])
  await house.close()
  await provider.close()
})

it('where no provider is set up there is no such address, and no button', async () => {
  const house = await aHouse()
  for (const path of ['/sign-in/provider', '/sign-in/return?code=x', '/sign-in/ended'])
    equal((await house.app.request(path, { method: path.endsWith('ended') ? 'POST' : 'GET' })).status, 404)
  doesNotMatch((await new Browser(house).open('/sign-in')).html, /sign-in\/provider/)
  await house.close()
})
