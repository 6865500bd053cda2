import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { buildApp } from '../../server/app.ts'
import { gatherAssets } from '../../server/assets.ts'
import { launchBrowser } from './launch.ts'

/** The day on which the journeys are made: the day the examples are of. */
export const TODAY = '2026-11-22'

/** What a journey can do: open the page as somebody new, in a browser of their own. */
export type Visit = {
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Page>
  readonly address: () => string
}

/** A real server and a real browser for the journeys of one file; both are gone when it ends. */
export function visit(): Visit {
  let server: Server
  let browser: Browser
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  before(async () => {
    const assets = await gatherAssets()
    const app = buildApp({ assets, today: () => TODAY, log: line => console.error(line) })
    server = createAdaptorServer({ fetch: app.fetch }) as Server
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
  })
  return {
    address,
    async open(path = '/check', options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      page.on('pageerror', error => {
        throw error
      })
      await page.goto(`${address()}${path}`)
      return page
    },
  }
}

/** The box with this name on the page. */
export const box = (page: Page, path: string) => page.locator(`[id="${path}"]`)

/** What was pressed is done: what reads plans works beside the page, and the page says while it waits for it. */
export const settled = (page: Page) => page.locator('form#check:not([aria-busy])').waitFor()

/** What depends on how wide a page is drawn and in which colours; the others say the same of it every time. */
export const asDrawn = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
  'meta-viewport',
]
