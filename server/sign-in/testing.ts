import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { Role, Store, Where } from '../../store/index.ts'
import { openAtHand } from '../../store/testing/at-hand.ts'
import { buildApp } from '../app.ts'
import { gatherAssets } from '../assets.ts'
import { houseOf } from '../house.ts'
import type { Page } from '../page.ts'
import { testDay } from '../testing.ts'
import { type Entrance, openEntrance } from './entrance.ts'
import { firstLink } from './links.ts'
import { entrancePages } from './pages.ts'
import { openPasswords } from './passwords.ts'
import type { Settings } from './settings.ts'
import { codeAt } from './totp.ts'
import { Turns } from './turns.ts'

export const origin = 'http://localhost:3000'
export const organisation = 'our-council'
/** A password that nobody would guess, and that every test may use. */
export const password = 'teapot gravel nineteen otters'

const settings: Settings = {
  ...{ origin, proxies: 0, idleMinutes: 60, hours: 12, secondFactor: 'required', mail: undefined },
}

export type House = {
  readonly app: Hono
  /** Those that are for people who sign in or come by a link. */
  readonly pages: readonly Page[]
  readonly entrance: Entrance
  readonly store: Store
  readonly logged: readonly string[]
  /** Lets so many minutes go by. */
  readonly wait: (minutes: number) => void
  readonly close: () => Promise<void>
}

let assets: ReturnType<typeof gatherAssets> | undefined

/** The real app over a real, empty store, with a clock that tests turn on. Passwords are hashed as always, only not as slowly. */
export async function aHouse(
  told: Partial<Settings> = {},
  beside: Pick<Where, 'objects'> = {},
): Promise<House> {
  assets ??= gatherAssets()
  const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-sign-in-'))
  const store = await openAtHand({ ...beside, dataDir })
  let moment = Date.parse(`${testDay}T09:00:00.000Z`)
  const logged: string[] = []
  const log = (line: string) => void logged.push(line)
  const cost = { memory: 64, passes: 1, parallelism: 1 }
  const entrance = openEntrance({
    ...{ organisation, store, log, settings: { ...settings, ...told }, secret: new Uint8Array(32).fill(7) },
    now: () => new Date(moment++).toISOString(),
    passwords: openPasswords(new Turns({ atOnce: 2, mostWaiting: 60 }), cost),
  })
  await store.putOrganisation({ organisation, name: 'Our council' })
  const { pages, ...standing } = houseOf(entrance, entrancePages(entrance), 'plans')
  return {
    ...{ entrance, store, logged },
    pages,
    app: buildApp({ assets: await assets, today: () => testDay, log, ...standing }, pages),
    wait: minutes => {
      moment += minutes * 60_000
    },
    async close() {
      await entrance.settled()
      await entrance.printing.close()
      await store.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

/** A house for one test, which is closed when it is over, however it went. */
export async function inHouse(
  test: (house: House) => Promise<void>,
  told: Partial<Settings> = {},
): Promise<void> {
  const house = await aHouse(told)
  try {
    await test(house)
  } finally {
    await house.close()
  }
}

export type Seen = {
  readonly status: number
  readonly at: string
  readonly html: string
  readonly header: (name: string) => string | null
}

/** A browser without scripts: it keeps cookies, goes where it is sent, and sends the form that is on the page. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #app: Hono
  readonly #from: { readonly address: string; readonly agent: string }
  seen: Seen | undefined

  constructor(
    { app }: Pick<House, 'app'>,
    from = { address: '192.0.2.1', agent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' },
  ) {
    this.#app = app
    this.#from = from
  }

  open(at: string): Promise<Seen> {
    return this.#go(at, {})
  }

  /** Fills the form that has this box or button in it, and sends it with what is hidden in it. */
  send(boxes: Readonly<Record<string, string | readonly string[]>>, action?: string): Promise<Seen> {
    const { html = '', at = '/' } = this.seen ?? {}
    const forms = [...html.matchAll(/<form method="post"(?: action="([^"]*)")?[^>]*>([\s\S]*?)<\/form>/g)]
    const wanted = Object.keys(boxes)
    const found = forms.find(([, to, inside = '']) =>
      action === undefined
        ? to !== '/sign-out' && wanted.every(name => inside.includes(`name="${name}"`))
        : to === action,
    )
    if (!found) throw new Error(`No form at ${at} has ${wanted.join(', ')}`)
    const [, to, inside = ''] = found
    const body = new URLSearchParams()
    for (const [, name = '', value = ''] of inside.matchAll(
      /<input type="hidden" name="([^"]*)" value="([^"]*)">/g,
    ))
      if (!(name in boxes)) body.append(name, value)
    for (const [name, value] of Object.entries(boxes))
      for (const each of [value].flat()) body.append(name, each)
    return this.post(to ?? at, body)
  }

  post(at: string, body: URLSearchParams, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.#go(at, { method: 'POST', body, headers })
  }

  async #go(
    at: string,
    { headers = {}, ...init }: RequestInit & { headers?: Readonly<Record<string, string>> },
    turns = 0,
  ): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { cookie, 'user-agent': this.#from.agent, host: 'localhost:3000', ...headers }
    const env = { incoming: { socket: { remoteAddress: this.#from.address } } }
    const response = await this.#app.request(`${origin}${at}`, { ...init, headers: sent }, env)
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/max-age=0/i.test(set)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (to !== null && turns < 5) return this.#go(to, {}, turns + 1)
    const header = (name: string) => response.headers.get(name)
    this.seen = { status: response.status, at, html: await response.text(), header }
    return this.seen
  }
}

/** The secret that a page offers for an app, read as somebody types it. */
export const secretOn = ({ html }: Seen): string =>
  (
    /<strong class="bywhen-anywhere" translate="no">([A-Z2-7 ]{20,})<\/strong>/.exec(html)?.[1] ?? ''
  ).replaceAll(' ', '')

export type Person = {
  readonly browser: Browser
  readonly address: string
  readonly secret: string
  readonly codes: readonly string[]
  /** The code that their app shows now. */
  readonly code: () => string
}

/** Chooses a password at the end of a link and sets up the app for codes. */
async function settle(house: House, browser: Browser, address: string): Promise<Person> {
  const offered = browser.seen
  if (!offered?.html.includes('Set up an app for codes'))
    throw new Error(`Not at the set-up: ${offered?.html}`)
  const secret = secretOn(offered)
  const code = () => codeAt(secret, house.entrance.now())
  const { html } = await browser.send({ code: code() })
  const codes = [...html.matchAll(/<strong>(\d-\w{5}-\w{5})<\/strong>/g)].map(([, each = '']) => each)
  await browser.open('/account')
  // The next code is another one.
  house.wait(1)
  return { browser, address, secret, codes, code }
}

/** The first administrator, just come in. */
export async function anAdministrator(house: House): Promise<Person> {
  const browser = new Browser(house)
  const link = (await firstLink(house.entrance)) ?? ''
  await browser.open(link.replace(origin, ''))
  const address = 'ada@example.org'
  await browser.send({ called: 'Our council', name: 'Ada Admin', address, password, again: password })
  return settle(house, browser, address)
}

/** Somebody whom an administrator has invited and who has come in, in a browser of their own. */
export async function somebody(
  house: House,
  { browser: admin }: Person,
  facts: { readonly name: string; readonly address: string; readonly roles: readonly Role[] },
  browser = new Browser(house, {
    address: '198.51.100.7',
    agent: 'Mozilla/5.0 (iPhone) Version/18.0 Safari/605',
  }),
): Promise<Person> {
  await admin.open('/accounts/new')
  const { html } = await admin.send(facts)
  await browser.open(linkOn(html))
  await browser.send({ password, again: password })
  return settle(house, browser, facts.address)
}

/** The link that a page shows to be handed over, as a path. */
export const linkOn = (html: string): string => /http:\/\/localhost:3000(\/[\w/-]+)/.exec(html)?.[1] ?? ''

/** Signs in, as far as the second step. */
export async function signIn(browser: Browser, address: string, typed = password): Promise<Seen> {
  const seen = await browser.open('/sign-in')
  return seen.at === '/sign-in' ? browser.send({ address, password: typed }) : seen
}
