import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'
import { openStore } from '../../store/index.ts'
import { buildApp } from '../app.ts'
import { gatherAssets } from '../assets.ts'
import { pages } from '../pages/index.ts'
import { Browser, inHouse } from '../sign-in/testing.ts'
import { testDay } from '../testing.ts'
import { isFromHere, isHereAlone } from './is-here-alone.ts'
import { openDemonstration } from './open.ts'

const assets = await gatherAssets()
const here = { host: '127.0.0.1', port: 3000 }

const inFolder = async (test: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-demonstration-'))
  try {
    await test(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const open = async (folder: string, { fresh = false, config = here, environment = {} } = {}) =>
  openDemonstration({ folder, fresh }, environment, config, () => {})

type Shown = { readonly app: ReturnType<typeof buildApp>; readonly news: readonly string[] }

/** The demonstration as it is served, for as long as the test takes. */
async function shown(folder: string, fresh: boolean, test: (shown: Shown) => Promise<void>): Promise<void> {
  const house = await open(folder, { fresh })
  if ('faults' in house) throw new Error(house.faults.join(' '))
  const { kept, news } = house
  const app = buildApp({ assets, today: () => testDay, log: () => {}, kept }, [...pages, ...house.pages])
  try {
    await test({ app, news })
  } finally {
    await house.close()
  }
}

const accountOf = (html: string, name: string): string =>
  new RegExp(`value="([^"]*)"[^>]*>\\s*Sign in as ${name},`).exec(html)?.[1] ?? ''

describe('the demonstration', () => {
  it('lists its people, each with what they do and where, and lets anybody in as any of them', () =>
    inFolder(folder =>
      shown(folder, false, async ({ app }) => {
        const { html } = await new Browser({ app }).open('/sign-in')
        const people = [...html.matchAll(/Sign in as ([^<]+?)\s*</g)].map(([, called]) => called)
        deepEqual(people, [
          'Amira Yusuf, practitioner, Harbour team',
          'Gethin Pryce, practitioner, Meadow team',
          'Joy Adeyemi, family support worker, Harbour team',
          'Marian Holt, manager, Harbour team, Meadow team',
          'Dilip Rao, reviewing officer, Harbour team, Meadow team',
          'Ingrid Sørensen, auditor',
          'Bernard Keogh, administrator',
        ])
        for (const called of people) {
          const [name = ''] = (called ?? '').split(',')
          const browser = new Browser({ app })
          const { html } = await browser.open('/sign-in')
          await browser.send({ account: accountOf(html, name) })
          const account = await browser.open('/account')
          deepEqual([account.status, account.at], [200, '/account'])
          match(account.html, new RegExp(`Signed in as <strong>${name}`))
        }
      }),
    ))

  it('lets somebody be somebody else without signing out first, and ends the session before', () =>
    inFolder(folder =>
      shown(folder, false, async ({ app }) => {
        const browser = new Browser({ app })
        const { html } = await browser.open('/sign-in')
        await browser.send({ account: accountOf(html, 'Amira Yusuf') })
        const before = browser.cookies.get('bywhen-session') ?? ''
        await browser.open('/sign-in?then=%2Faccount%2Fsessions')
        const after = await browser.send({ account: accountOf(html, 'Marian Holt') })
        equal(after.at, '/account/sessions')
        match(after.html, /Signed in as <strong>Marian Holt/)
        browser.cookies.set('bywhen-session', before)
        match((await browser.open('/account')).at, /^\/sign-in/)
      }),
    ))

  it('refuses somebody who is not there, a form from elsewhere, and a visitor from another machine', () =>
    inFolder(folder =>
      shown(folder, false, async ({ app }) => {
        const browser = new Browser({ app })
        await browser.open('/sign-in')
        const nobody = await browser.send({ account: 'nobody' })
        deepEqual([nobody.status, browser.cookies.has('bywhen-session')], [422, false])
        match(nobody.html, /That person is not here any more/)
        const body = new URLSearchParams({ account: 'sample-amira' })
        equal((await browser.post('/sign-in/as', body)).status, 403)
        for (const headers of [{ host: 'plans.example.org' }, { 'x-forwarded-for': '203.0.113.9' }])
          for (const path of ['/sign-in', '/sign-in/as']) {
            equal((await browser.post(path, body, headers)).status, 404)
            equal((await app.request(`http://localhost:3000${path}`, { headers })).status, 404)
          }
      }),
    ))

  it('says on every page that it is one, and what is kept', () =>
    inFolder(folder =>
      shown(folder, false, async ({ app }) => {
        for (const path of [
          '/',
          '/check',
          '/rules',
          '/rules/drift',
          '/questions',
          '/sign-in',
          '/no-such-page',
        ]) {
          const html = await (await app.request(path)).text()
          match(html, /Demonstration[\s\S]*Every person and every plan here is invented/, path)
          match(html, /The families here are invented/, path)
        }
        const browser = new Browser({ app })
        const { html } = await browser.open('/sign-in')
        await browser.send({ account: accountOf(html, 'Bernard Keogh') })
        for (const path of ['/account', '/accounts', '/sign-out'])
          match((await browser.open(path)).html, /Every person and every plan here is invented/, path)
      }),
    ))

  it('goes on with what visitors wrote, until it is made anew, which it says', () =>
    inFolder(async folder => {
      const browser = { cookies: new Map<string, string>() }
      await shown(folder, false, async ({ app, news }) => {
        match(news.join(' '), /every family in it is invented/)
        const first = new Browser({ app })
        const { html } = await first.open('/sign-in')
        await first.send({ account: accountOf(html, 'Bernard Keogh') })
        await first.open('/accounts/new')
        const made = await first.send({
          ...{ name: 'Wren Visitor', address: 'wren@bywhen.example', roles: ['auditor'] },
        })
        match(made.html, /Wren Visitor/)
        browser.cookies = first.cookies
      })
      await shown(folder, false, async ({ app }) => {
        const again = new Browser({ app })
        for (const [name, value] of browser.cookies) again.cookies.set(name, value)
        match((await again.open('/accounts')).html, /Wren Visitor/)
      })
      await shown(folder, true, async ({ app, news }) => {
        match(news.join(' '), /made anew: what had been written in it is gone/)
        const later = new Browser({ app })
        const { html } = await later.open('/sign-in')
        await later.send({ account: accountOf(html, 'Bernard Keogh') })
        doesNotMatch((await later.open('/accounts')).html, /Wren Visitor/)
      })
    }))
})

describe('a demonstration is refused', () => {
  const refusals = [
    ['where the server listens to every machine', { config: { ...here, host: '0.0.0.0' } }],
    ['where it has a public address', { environment: { PUBLIC_URL: 'https://plans.example.org' } }],
    ['where another server stands in front', { environment: { TRUSTED_PROXIES: '1' } }],
  ] as const
  for (const [where, asked] of refusals)
    it(where, () =>
      inFolder(async folder => {
        const house = await open(folder, { ...asked, fresh: true })
        ok('faults' in house)
        match(house.faults.join(' '), /anybody could sign in.*DATA_DIR=\.\/data npm start/)
      }),
    )

  it('where real work is kept, which is left as it is', () =>
    inFolder(async folder => {
      const store = await openStore({ dataDir: folder })
      await store.putOrganisation({ organisation: 'here', name: 'Our service' })
      await store.close()
      for (const fresh of [false, true]) {
        const house = await open(folder, { fresh })
        ok('faults' in house)
        match(
          house.faults.join(' '),
          /more than a demonstration.*nothing there was opened or changed.*DATA_DIR=/,
        )
      }
      const again = await openStore({ dataDir: folder })
      deepEqual(await again.organisations(), [{ id: 'here', name: 'Our service' }])
      await again.close()
    }))

  it('where another program has it open', () =>
    inFolder(folder =>
      shown(folder, false, async () => {
        const second = await open(folder)
        ok('faults' in second)
        match(second.faults.join(' '), /open in another program.*DATA_DIR=/)
      }),
    ))
})

describe('a real house', () => {
  it('has no way in without a password, says nothing of a demonstration, and says what it keeps', () =>
    inHouse(async ({ app }) => {
      for (const path of ['/sign-in/as', '/sign-in/password']) {
        equal((await app.request(path)).status, 404)
        equal((await app.request(path, { method: 'POST', body: 'account=sample-amira' })).status, 404)
      }
      const browser = new Browser({ app })
      const { html } = await browser.open('/sign-in')
      doesNotMatch(html, /Demonstration|Sign in as/)
      match(html, /Families and their plans are stored on this server/)
    }))
})

describe('who is at this machine', () => {
  for (const [host, alone] of [
    ['127.0.0.1', true],
    ['127.0.0.2', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.0.4', false],
    ['localhost.example.org', false],
    ['127.0.0.1.example.org', false],
  ] as const)
    it(`a server at ${host} is ${alone ? '' : 'not '}here alone`, () =>
      equal(isHereAlone({}, { host }), alone))

  for (const [host, from] of [
    ['localhost:3000', true],
    ['127.0.0.1:3000', true],
    ['[::1]:3000', true],
    ['localhost.example.org', false],
    ['evil.example:3000', false],
    [undefined, false],
  ] as const)
    it(`a request for ${host} is ${from ? '' : 'not '}from here`, () =>
      equal(isFromHere(host, new Headers()), from))
})

describe('starting', () => {
  const main = new URL('../main.ts', import.meta.url).href
  const start = (folder: string, environment: Readonly<Record<string, string>>, fresh = false) =>
    spawn(
      process.execPath,
      [
        ...['--input-type=module', '--eval'],
        `process.exit(await (await import('${main}')).start({ demonstration: { folder: ${JSON.stringify(folder)}, fresh: ${fresh} } }))`,
      ],
      {
        env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: '', DATABASE_URL: '', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )

  for (const [where, host, status] of [
    ['shows the demonstration on this machine alone', '127.0.0.1', 200],
    ['only checks plans where others can reach it, and says how to keep some', '0.0.0.0', 404],
  ] as const)
    it(where, () =>
      inFolder(async folder => {
        const child = start(folder, { HOST: host })
        const ended = once(child, 'exit')
        let port: string | undefined
        for await (const line of createInterface({ input: child.stdout })) {
          port = /open at http:\S+:(\d+)/.exec(line)?.[1]
          if (port) break
        }
        const answers = await Promise.all(
          ['/check', '/sign-in'].map(path => fetch(`http://127.0.0.1:${port}${path}`)),
        )
        deepEqual(
          answers.map(each => each.status),
          [200, status],
        )
        child.kill('SIGTERM')
        await ended
      }),
    )

  it('refuses to make a demonstration anew where real plans are to be kept', () =>
    inFolder(async folder => {
      const child = start(folder, { DATA_DIR: folder }, true)
      const complaint = text(child.stderr)
      deepEqual(await once(child, 'exit'), [2, null])
      match(await complaint, /Nothing was changed/)
    }))
})
