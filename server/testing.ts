import type { Hono } from 'hono'
import { buildApp } from './app.ts'
import { type Assets, gatherAssets } from './assets.ts'
import type { Page } from './page.ts'

/** What came of asking for an address. */
export type Answer = {
  readonly status: number
  readonly header: (name: string) => string | null
  readonly html: string
}

/** How an address is asked for, where it is not just read. */
export type Asking = {
  readonly method?: string
  /** A form to send; then it is a POST. */
  readonly form?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The day on which tests look at the pages. */
export const testDay = '2026-11-22'

/** Building the scripts takes a moment, so it is done once for all tests of a file. */
let gathering: Promise<Assets> | undefined

/** The real app on a day that stays the same, with pages of a test’s own where it has any; what it would log is kept. */
export async function anApp(pages?: readonly Page[]): Promise<{
  readonly app: Hono
  readonly assets: Assets
  readonly logged: readonly string[]
}> {
  gathering ??= gatherAssets()
  const assets = await gathering
  const logged: string[] = []
  const app = buildApp({ assets, today: () => testDay, log: line => logged.push(line) }, pages)
  return { app, assets, logged }
}

/** Asks for an address the way a browser without scripts does. */
export async function visit(app: Hono, address: string, asking: Asking = {}): Promise<Answer> {
  const { form, method = form ? 'POST' : 'GET', headers = {} } = asking
  const body = form ? { body: new URLSearchParams(form) } : {}
  const response = await app.request(address, { method, headers, ...body })
  return { status: response.status, header: name => response.headers.get(name), html: await response.text() }
}
