import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Entrance } from './entrance.ts'
import { firstLink } from './links.ts'
import { entrancePages } from './pages.ts'
import {
  aHouse,
  anAdministrator,
  Browser,
  type House,
  inHouse,
  linkOn,
  origin,
  type Person,
  signIn,
} from './testing.ts'

/** The steps to a provider and back, which are not there without one; they have tests of their own. */
const STEPS: readonly string[] = ['/sign-in/provider', '/sign-in/return', '/sign-in/ended']
const pagesOf = (entrance: Entrance) => entrancePages(entrance).filter(({ path }) => !STEPS.includes(path))

/** Everything that is kept of who may come in, as far as looking at a page could change it. */
async function kept({ store, organisation, now }: Entrance): Promise<string> {
  const accounts = await store.listAccounts({ organisation, now: now(), limit: 500 })
  const each = await Promise.all(
    accounts.map(async ({ account, seen: _, ...rest }) => ({
      ...rest,
      opened: await store.openAccount({ organisation, account }),
      events: await store.accountEvents({ organisation, account, limit: 500 }),
    })),
  )
  return JSON.stringify(each)
}

describe('every page of the entrance', () => {
  let house: House
  let ada: Person
  /** A visitor for whom the page shows, and where. */
  const visitors = new Map<string, readonly [Browser, string]>()

  before(async () => {
    house = await aHouse()
    const first = (await firstLink(house.entrance))?.replace(origin, '') ?? ''
    visitors.set('/first-administrator/:token', [new Browser(house), first])
    await visitors.get('/first-administrator/:token')?.[0].open(first)
    ada = await anAdministrator(house)
    await ada.browser.open('/accounts/new')
    const link = linkOn(
      (await ada.browser.send({ name: 'Bo', address: 'bo@example.org', roles: ['manager'] })).html,
    )
    visitors.set('/invitation/:token', [new Browser(house), link])
    visitors.set('/new-password/:token', [new Browser(house), '/new-password/none'])
    for (const path of ['/sign-in', '/forgotten']) visitors.set(path, [new Browser(house), path])
    const half = new Browser(house)
    await signIn(half, ada.address)
    visitors.set('/sign-in/code', [half, '/sign-in/code'])
    const bo =
      /href="(\/accounts\/[\w-]{16})"/.exec((await ada.browser.open('/accounts?words=bo@')).html)?.[1] ?? ''
    visitors.set('/accounts/:account', [ada.browser, bo])
  })
  after(() => house.close())

  const visitorOf = (path: string): readonly [Browser, string] => visitors.get(path) ?? [ada.browser, path]

  it('is whole, ours alone, and the same for a browser without scripts', async () => {
    const titles = new Set<string>()
    for (const { path } of pagesOf(house.entrance)) {
      const [browser, at] = visitorOf(path)
      const { status, html, header, at: reached } = await browser.open(at)
      deepEqual([status, reached], [200, at], path)
      match(header('content-security-policy') ?? '', /^default-src 'none'; script-src 'self'/)
      equal(html.split('<h1').length, 2, path)
      doesNotMatch(html, /<style|\sstyle=|\son\w+=|javascript:|<script(?! type="module" src="\/)/, path)
      doesNotMatch(html, /undefined|\[object|(?<!%)\{\w+\}/, path)
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      deepEqual(ids, [...new Set(ids)], path)
      titles.add(/<title>(.*)<\/title>/.exec(html)?.[1] ?? '')
    }
    ok(titles.size >= pagesOf(house.entrance).length - 1)
  })

  it('changes nothing by being looked at', async () => {
    const before = await kept(house.entrance)
    for (const { path } of pagesOf(house.entrance)) {
      const [browser, at] = visitorOf(path)
      await browser.open(at)
      await browser.open(`${at}?do=close&end=all&code=000000`)
    }
    equal(await kept(house.entrance), before)
  })

  it('takes no form without the mark of the very session and browser it was shown in', async () => {
    const before = await kept(house.entrance)
    const stranger = new Browser(house)
    const { html } = await stranger.open('/sign-in')
    const foreign = /name="form-mark" value="([^"]*)"/.exec(html)?.[1] ?? ''
    for (const { path, methods } of pagesOf(house.entrance)) {
      if (!methods.includes('POST')) continue
      const [browser, at] = visitorOf(path)
      for (const mark of [undefined, '', foreign]) {
        const body = new URLSearchParams({
          do: 'close',
          end: 'all',
          ...(mark !== undefined && { 'form-mark': mark }),
        })
        equal((await browser.post(at, body)).status, 403, path)
      }
    }
    equal(await kept(house.entrance), before)
  })

  it('is not for whoever is not signed in', async () => {
    const stranger = new Browser(house)
    for (const path of [
      '/account',
      '/account/password',
      '/account/second-factor',
      '/account/recovery-codes',
      '/accounts',
    ])
      match((await stranger.open(path)).at, /^\/sign-in/)
  })

  it('is told by its own answer to be kept nowhere', async () => {
    for (const page of pagesOf(house.entrance)) {
      const [, at] = visitorOf(page.path)
      const { Hono } = await import('hono')
      const bare = new Hono().all(page.path, c => page.answer(c, {} as never))
      const { headers, status } = await bare.request(`${origin}${at}`)
      ok(status === 303 || headers.get('cache-control') === 'no-store', page.path)
    }
  })
})

it('a browser holds what it is given over an encrypted line alone, and no script reads it', () =>
  inHouse(
    async house => {
      const { headers } = await house.app.request('https://plans.example.org/sign-in')
      const [set = ''] = headers.getSetCookie()
      match(set, /^__Host-bywhen-browser=[\w-]{43}; /)
      for (const part of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Max-Age=15552000'])
        ok(set.includes(part), part)
    },
    { origin: 'https://plans.example.org' },
  ))

it('where a second factor is only offered, a password is enough until there is one', () =>
  inHouse(
    async house => {
      const browser = new Browser(house)
      await browser.open((await firstLink(house.entrance))?.replace(origin, '') ?? '')
      const password = 'teapot gravel nineteen otters'
      const sent = { called: 'Us', name: 'Ada', address: 'ada@example.org', password, again: password }
      equal((await browser.send(sent)).at, '/today')
      match((await browser.open('/account')).html, /App for codes[\s\S]*Not set up/)
    },
    { secondFactor: 'offered' },
  ))
