import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Browser as Scriptless } from '../../server/sign-in/testing.ts'

type App = { readonly app: { readonly fetch: (request: Request) => Response | Promise<Response> } }

/** A house that real browsers can come to. */
export type OnLoopback = { readonly origin: string; readonly close: () => void }

/** Opens the door of a house on this machine, at a port that is free. */
export async function onLoopback({ app }: App): Promise<OnLoopback> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page of somebody who is signed in, in a browser of their own. */
export async function pageOf(
  browser: Browser,
  { origin }: Pick<OnLoopback, 'origin'>,
  { cookies }: Pick<Scriptless, 'cookies'>,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })))
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}
