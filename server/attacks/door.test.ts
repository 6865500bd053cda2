import { deepEqual, doesNotMatch, equal, match, notEqual, ok } from 'node:assert/strict'
import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, it } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import { buildApp } from '../app.ts'
import { gatherAssets } from '../assets.ts'
import { asFile, type Page } from '../page.ts'
import { MARK } from '../sign-in/own-form.ts'
import { anAdministrator, Browser, type House, inHouse, origin, password } from '../sign-in/testing.ts'
import { testDay } from '../testing.ts'
import { workMark } from '../workspace/mark.ts'
import { addressOf } from './testing/addresses.ts'
import { ask } from './testing/asking.ts'
import { familyIn } from './testing/homes.ts'
import { aTown, type Town } from './testing/town.ts'

const inTown = async (test: (town: Town) => Promise<void>): Promise<void> => {
  const town = await aTown(['own-team', 'other-team'])
  try {
    await test(town)
  } finally {
    await town.close()
  }
}

describe('every answer', () => {
  it('may be framed by nobody, runs and dresses itself in nothing but ours, and is kept nowhere', () =>
    inTown(async town => {
      for (const page of town.pages)
        for (const who of [undefined, 'practitioner', 'administrator']) {
          const session = who && town.session(who)
          const got = await ask(town, addressOf(page, 'own-team'), { session })
          const policy = got.header('content-security-policy') ?? ''
          for (const part of [
            "default-src 'none'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
          ])
            ok(policy.includes(part), page.path)
          doesNotMatch(policy, /unsafe|\*|data:|blob:|https?:/)
          equal(got.header('x-content-type-options'), 'nosniff', page.path)
          equal(got.header('referrer-policy'), 'no-referrer', page.path)
          equal(got.header('access-control-allow-origin'), null, page.path)
          ok(got.status === 303 || got.header('cache-control') === 'no-store', page.path)
          doesNotMatch(got.body, /<style|\sstyle="|\son\w+="|<script(?! type="module" src="\/)/, page.path)
        }
    }))

  it('has browsers come back over an encrypted line alone, where there is one', async () => {
    const hsts = async (house: House) =>
      Promise.all(
        ['/sign-in', '/nothing-here', '/health', '/families/x'].map(async at =>
          (await house.app.request(`${origin}${at}`)).headers.get('strict-transport-security'),
        ),
      )
    await inHouse(async house => deepEqual(await hsts(house), [null, null, null, null]))
    const year = 'max-age=31536000'
    await inHouse(async house => deepEqual(await hsts(house), [year, year, year, year]), {
      origin: 'https://plans.example.org',
    })
  })

  it('to whoever asks whether people can be sent here says so only while what is kept answers', () =>
    inHouse(async house => {
      const [health, ready] = [await ask(house, '/health'), await ask(house, '/ready')]
      deepEqual([health.status, ready.status, ready.body], [200, 200, 'ok'])
      const assets = await gatherAssets()
      const gone = async () => Promise.reject(new Error('postgres://admin:secret@db is away'))
      const app = buildApp({ assets, today: () => testDay, log: () => {}, ready: gone }, [])
      const answer = await app.request('/ready')
      equal(answer.status, 503)
      doesNotMatch(await answer.text(), /secret|postgres/)
      equal((await app.request('/health')).status, 200)
    }))
})

describe('coming in', () => {
  it('begins a session that nobody planted', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      const planted = 'p'.repeat(43)
      const browser = new Browser(house)
      browser.cookies.set('bywhen-session', planted)
      await browser.open('/sign-in')
      await browser.send({ address: ada.address, password })
      const half = browser.cookies.get('bywhen-session')
      notEqual(half, planted)
      await browser.send({ code: ada.code() })
      const whole = browser.cookies.get('bywhen-session') ?? ''
      ok(whole !== planted && whole !== half && whole.length === 43)
      for (const old of [planted, half])
        match((await ask(house, '/account', { session: old })).location, /^\/sign-in/)
    }))

  it('does as much work for a name that nobody has as for one that somebody has', () =>
    inHouse(async house => {
      const ada = await anAdministrator(house)
      const { entrance } = house
      const done: string[] = []
      // Every question to the store and every password that is tried is written down, and done as ever.
      const watch = (what: object): void => {
        for (const [name, does] of Object.entries(what))
          if (typeof does === 'function')
            Object.defineProperty(what, name, {
              value: (...told: readonly unknown[]) => {
                done.push(name)
                return does.apply(what, told)
              },
            })
      }
      watch(entrance.store)
      watch(entrance.passwords)
      const tried = async (address: string) => {
        const browser = new Browser(house, { address: `198.51.100.${address.length}`, agent: 'Firefox' })
        await browser.open('/sign-in')
        done.length = 0
        const { status, html } = await browser.send({ address, password: 'not the password at all' })
        return { work: [...done], status, said: html.replaceAll(/value="[^"]*"/g, '') }
      }
      const [known, unknown] = [await tried(ada.address), await tried('nobody@example.org')]
      deepEqual(unknown, known)
      ok(known.work.includes('isRight'))
    }))

  it('leads to no other server, however the way on is put', () =>
    inTown(async town => {
      const elsewhere = [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example/x',
        '/%5cevil.example',
        '/a\r\nlocation: https://evil.example',
        'javascript:alert(1)',
        '/\t/evil.example',
        '/..//evil.example',
        '///evil.example',
        '@evil.example',
      ]
      for (const to of elsewhere.map(each => encodeURIComponent(each))) {
        const member = town.session('practitioner')
        const form = new URLSearchParams({ [MARK]: workMark(town.entrance, 'practitioner'), why: 'On duty.' })
        const reason = `/families/${familyIn('other-team')}/reason?then=${to}`
        for (const got of [
          await ask(town, `/sign-in?then=${to}`, { session: member }),
          await ask(town, `/sign-in/code?then=${to}`, { session: member }),
          await ask(town, reason, { session: member, form }),
          await ask(town, reason, { session: member }),
          await ask(town, `//evil.example/${to}`),
          await ask(town, `/\\evil.example/${to}`),
        ]) {
          const at = new URL(got.location || '/', origin)
          equal(at.origin, origin, to)
          doesNotMatch(got.body, /href="[^"]*evil|url=[^"]*evil/)
        }
      }
    }))
})

describe('what is sent', () => {
  it('is read no further than it may be long', () =>
    inTown(async town => {
      const huge = new URLSearchParams({ text: 'x'.repeat(1_100_000) })
      for (const page of town.pages) {
        if (!page.methods.includes('POST')) continue
        const session = town.session('manager')
        const { status } = await ask(town, addressOf(page, 'own-team'), { session, form: huge })
        ok([413, 404].includes(status), `${page.path}: ${status}`)
      }
    }))

  it('keeps nobody else waiting, however slowly it comes', () =>
    inHouse(async house => {
      const server = createAdaptorServer({ fetch: house.app.fetch }) as Server
      await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
      const { port } = server.address() as AddressInfo
      const slow = Array.from({ length: 60 }, (_, at) => {
        const socket = connect(port, '127.0.0.1')
        // Half of them never end their headers, the others never end what they send.
        const rest =
          at % 2 ? '' : 'content-type: application/x-www-form-urlencoded\r\ncontent-length: 900000\r\n\r\nx='
        socket.write(`POST /sign-in HTTP/1.1\r\nhost: localhost\r\n${rest}`)
        socket.on('error', () => {})
        return socket
      })
      try {
        await Promise.all(slow.map(socket => new Promise(sent => socket.write('y', sent))))
        for (let turn = 0; turn < 5; turn++) {
          const answer = await fetch(`http://127.0.0.1:${port}/sign-in`, {
            signal: AbortSignal.timeout(60_000),
          })
          equal(answer.status, 200)
        }
      } finally {
        for (const socket of slow) socket.destroy()
        server.closeAllConnections()
        server.close()
      }
    }))

  it('names a file without ending its header, and no file of ours', () =>
    inTown(async town => {
      const name = 'plan"\r\nset-cookie: a=b; ../../etc/passwd\\x'
      const page: Page = {
        ...{ path: '/file', methods: ['GET'], takesFiles: false, may: 'anyone' },
        answer: async c => asFile(c, { name, type: 'text/plain', content: 'x' }),
      }
      const assets = await gatherAssets()
      const app = buildApp({ assets, today: () => testDay, log: () => {} }, [page])
      const { headers, status } = await app.request('/file')
      deepEqual([status, headers.get('set-cookie')], [200, null])
      doesNotMatch(headers.get('content-disposition') ?? '', /[\r\n/\\]/)
      const form = new FormData()
      form.set(MARK, workMark(town.entrance, 'practitioner'))
      form.set('file', new File(['<script>alert(1)</script>'], name))
      const at = `/families/${familyIn('own-team')}/plans/new`
      const got = await ask(town, at, { session: town.session('practitioner'), form })
      ok(got.status < 500 && got.header('set-cookie') === null)
      doesNotMatch(got.body, /<script>alert/)
    }))

  it('reaches no file of the server by its path', () =>
    inTown(async town => {
      const session = town.session('manager')
      for (const way of [
        '../../../../etc/passwd',
        '..%2f..%2f..%2fetc%2fpasswd',
        '%2e%2e/%2e%2e/package.json',
        '..\\..\\package.json',
        'plan.md/../../../package.json',
      ])
        for (const from of [
          '/assets/',
          '/plans/plan-bravo/files/',
          '/plans/plan-bravo/print/',
          '/plans/plan-bravo/evidence/',
        ]) {
          const { status, body } = await ask(town, `${from}${way}`, { session })
          ok([404, 400, 308].includes(status), `${from}${way}: ${status}`)
          doesNotMatch(body, /root:x|"dependencies"/)
        }
    }))
})
