import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBrowser } from '../test/running/browser.ts'
import { startChild } from './child.ts'
import { median } from './figures.ts'
import type { Findings, Section } from './section.ts'

/** How much slower than this machine the phone is, and how often each page is opened on it. */
const [SLOWER, TURNS] = [6, 5]

/** When the first words were there, and when the page answered whoever touched it; in ms since it was asked for. */
type Opened = { readonly painted: number; readonly answers: number }

/** What a family support worker on a home visit opens. */
export const phone: Section = {
  name: 'phone',
  title: `Pages of the demonstration on a phone that is ${SLOWER} times slower than this machine`,
  async measure(tell): Promise<Findings> {
    const found = findBrowser()
    if ('missing' in found) return { how: `Not measured: ${found.missing}`, figures: [] }
    const child = startChild('./phone-house.ts')
    const { chromium } = await import('playwright-core')
    const browser = await chromium.launch({ executablePath: found.at, args: ['--no-sandbox'] })
    try {
      const folder = join(mkdtempSync(join(tmpdir(), 'bywhen-bench-')), 'data')
      const address = await child.ask<string>({ folder })
      const { state, plan, need } = await signIn(browser, address)
      const pages = { 'the plan': plan, 'one of its needs, to write in': need }
      const figures = []
      for (const [what, page] of Object.entries(pages))
        for (const [when, isKnown] of [
          ['the first time', false],
          ['again', true],
        ] as const) {
          const all: Opened[] = []
          for (let turn = 1; turn <= TURNS; turn += 1) {
            tell(`${what}, ${when}: ${turn} of ${TURNS}`)
            all.push(await openOnPhone(browser, state, page, isKnown))
          }
          const aim = { atMost: 1_000 }
          figures.push(
            {
              ...{ what: `${what}, ${when}: first words`, unit: 'ms', aim },
              measured: median(all.map(each => each.painted)),
            },
            {
              ...{ what: `${what}, ${when}: answers whoever touches it`, unit: 'ms', aim },
              measured: median(all.map(each => each.answers)),
            },
          )
        }
      await child.ask('end')
      return {
        how: `Chromium with its processor slowed ${SLOWER} times, 390 by 844, the server beside it; the demonstration’s plan with the most in it. The median of ${TURNS}; the first time with nothing in the browser’s cache. A page answers when its scripts have run and no long task is left.`,
        figures,
      }
    } finally {
      await browser.close()
      child.end()
    }
  },
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** Comes in as a practitioner, and finds the plan that takes the longest to say. */
async function signIn(browser: Browser, address: string) {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(`${address}/sign-in`)
    await page
      .getByRole('button', { name: /practitioner|family support worker/i })
      .first()
      .click()
    await page.goto(`${address}/families`)
    const families = await hrefs(page, /\/families\/[\w-]+$/)
    const plans = new Set<string>()
    for (const family of families) {
      await page.goto(family)
      for (const plan of await hrefs(page, /\/plans\/[\w-]+$/)) plans.add(plan)
    }
    let most = { length: 0, plan: '', need: '' }
    for (const plan of plans) {
      await page.goto(plan)
      const { length } = await page.content()
      const [need = ''] = await hrefs(page, /\/plans\/[\w-]+\/needs\/(?!new)[\w-]+$/)
      if (length > most.length && need !== '') most = { length, plan, need }
    }
    if (most.plan === '') throw new Error('The demonstration has no plan to open')
    return { ...most, state: await context.storageState() }
  } finally {
    await context.close()
  }
}

const hrefs = async (page: Page, path: RegExp): Promise<readonly string[]> =>
  (await page.locator('main a[href]').evaluateAll(all => all.map(each => (each as HTMLAnchorElement).href)))
    .filter(href => path.test(new URL(href).pathname))
    .filter((href, at, all) => all.indexOf(href) === at && !href.endsWith('/new'))

/** Opens a page in a browser that has just begun, or has opened it once before. */
async function openOnPhone(
  browser: Browser,
  state: State,
  address: string,
  isKnown: boolean,
): Promise<Opened> {
  const context = await browser.newContext({
    ...{ storageState: state, viewport: { width: 390, height: 844 } },
    ...{ deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    if (isKnown) {
      await page.goto(address)
      await page.goto('about:blank')
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.goto(address, { waitUntil: 'load' })
    return await page.evaluate(whenOpened)
  } finally {
    await context.close()
  }
}

/** Runs in the page. */
async function whenOpened(): Promise<Opened> {
  const entries = (type: string): Promise<PerformanceEntryList> =>
    new Promise(resolve => {
      const seen: PerformanceEntryList = []
      new PerformanceObserver(list => seen.push(...list.getEntries())).observe({ type, buffered: true })
      setTimeout(() => resolve(seen), 300)
    })
  const [paints, tasks] = await Promise.all([entries('paint'), entries('longtask')])
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const painted = paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN
  const ends = tasks.map(({ startTime, duration }) => startTime + duration)
  return { painted, answers: Math.max(painted, navigation?.domContentLoadedEventEnd ?? 0, ...ends) }
}
