import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { OwnBrowser } from './own-browser.ts'
import { startBrowser } from './own-browser.ts'
import type { Served } from './served.ts'
import { BOX, lostFrom, NEED, READY, startTyping } from './typist.ts'

/** What is killed while somebody types. */
export const kindsOfKill = ['server', 'server as they save', 'page', 'browser', 'browser and server'] as const
export type KindOfKill = (typeof kindsOfKill)[number]

/** The last two seconds of one field, and what is between a key and the browser that is told of it. */
export const MOST_LOST = 2_500

/** Whether more was lost than anybody should lose. */
export const isTooMuch = ({ server, anywhere }: Cost): boolean => Math.max(server, anywhere) > MOST_LOST

/** What one kill has cost: how much of the last typing the server did not have, and how much was nowhere. */
export type Cost = { readonly kind: KindOfKill; readonly server: number; readonly anywhere: number }

/** All that is on the desk of whoever types: the server, their browser, and a session for each time they come back. */
export type Desk = {
  readonly served: Served
  readonly profile: string
  readonly session: string
}

/** Does so many rounds of these kinds, one kind after the other; each begins on what the last one left. */
export async function killRounds(
  { served, profile, session }: Desk,
  rounds: number,
  kinds: readonly KindOfKill[] = kindsOfKill,
  tell: (cost: Cost) => void = () => {},
): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  let browser = await startBrowser(profile)
  const again = async (): Promise<void> => {
    browser = await startBrowser(profile)
  }
  try {
    for (let round = 0; round < rounds; round++) {
      const kind = kinds[round % kinds.length] ?? 'server'
      const cost = await oneKill({ kind, name: `r${round}`, served, session, browser: () => browser, again })
      costs.push(cost)
      tell(cost)
    }
  } finally {
    await browser.kill()
  }
  return costs
}

type Round = {
  readonly kind: KindOfKill
  readonly name: string
  readonly served: Served
  readonly session: string
  readonly browser: () => OwnBrowser
  readonly again: () => Promise<void>
}

async function oneKill({ kind, name, served, session, browser, again }: Round): Promise<Cost> {
  const page = await comeIn(browser(), served, session)
  const typist = await startTyping(page, name)
  await wait(1500 + Math.random() * 2000)
  if (kind === 'server as they save') {
    await typist.stop()
    const going = page
      .getByRole('button', { name: 'Save', exact: true })
      .first()
      .click()
      .catch(() => {})
    await wait(Math.random() * 250)
    await served.kill()
    await going
  }
  const killed = Date.now()
  if (kind === 'page') await page.goto('chrome://crash').catch(() => {})
  await Promise.all([
    (kind === 'server' || kind === 'browser and server') && served.kill(),
    kind.startsWith('browser') && browser().kill(),
  ])
  await typist.stop()
  if (kind.includes('server')) await served.start()
  if (kind.startsWith('browser')) await again()
  if (kind === 'server')
    await page.locator('#saved', { hasText: 'Saved as your draft' }).waitFor({ timeout: 30_000 })
  await page.close().catch(() => {})
  const back = await comeIn(browser(), served, session)
  const onServer = await back.locator(BOX).inputValue()
  const here = back.locator('.bywhen-offer')
  // The page looks at what this device has kept once its script runs, and says so at once where there is something.
  await back.locator(READY).waitFor()
  const offered = (await here.count()) > 0 ? await here.innerText() : ''
  if (offered) await here.getByRole('button', { name: 'Throw away' }).click()
  await back.close()
  const until = kind === 'server' ? Number.POSITIVE_INFINITY : killed
  const lost = (text: string): number => lostFrom(text, typist.words, until)
  return { kind, server: lost(onServer), anywhere: lost(`${onServer} ${offered}`) }
}

async function comeIn({ context }: OwnBrowser, { origin }: Served, session: string): Promise<Page> {
  await context.addCookies([{ name: 'bywhen-session', value: session, url: origin }])
  const page = await context.newPage()
  page.on('dialog', dialog => void dialog.accept().catch(() => {}))
  await page.goto(`${origin}${NEED}`)
  await page.locator(READY).waitFor()
  return page
}
