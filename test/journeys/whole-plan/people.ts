import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { Browser as Scriptless } from '../../../server/sign-in/testing.ts'
import { people, type Who } from '../../../server/workspace/testing.ts'
import { fits, passesAxe } from '../eyes.ts'
import type { Weeks } from './weeks.ts'

/** Everybody who has to do with Emily’s plan, each with a browser of their own that they come back with. */
export type People = {
  /** Has one of the staff look at a page and do something. */
  readonly staff: (who: Who, at: string, does: (page: Page) => Promise<void>) => Promise<void>
  /** Has somebody of the family or the school open their link, type their code, and do something; then they say they have finished. */
  readonly guest: (who: GuestName, does: (page: Page) => Promise<void>) => Promise<void>
  /**
   * Looks at a state of a page that no other journey sees: as wide as a desk, as narrow as a phone, and with the eyes of
   * axe, which needs scripts of its own; so it is the same page in a browser that runs them.
   */
  readonly isSound: (seen: Page, name: string) => Promise<void>
}

/** How long anybody waits for a page in trouble; nobody waits where it answers. */
const PATIENCE = 30_000

/** A mother signs with her finger, so her phone runs scripts; a child’s tablet, a grandmother’s and the school’s do not. */
const guests = {
  'Dawn Taylor': { invited: 'share', javaScriptEnabled: true },
  'Emily Taylor': { invited: 'share', javaScriptEnabled: false },
  'Jean Taylor': { invited: 'share', javaScriptEnabled: false },
  'Ruth Amadi': { invited: 'guests', javaScriptEnabled: false },
} as const

type GuestName = keyof typeof guests

/** Brings them all to one house. */
export function peopleOf(weeks: Weeks, browser: Browser): People {
  const own = new Map<string, Promise<BrowserContext>>()
  const open = async (who: string, options: BrowserContextOptions): Promise<Page> => {
    const context = own.get(who) ?? browser.newContext({ baseURL: weeks.baseURL, ...options })
    own.set(who, context)
    const page = await (await context).newPage()
    page.setDefaultTimeout(PATIENCE)
    return page
  }
  return {
    async staff(who, at, does) {
      const page = await open(who, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
      const value = await weeks.sessionOf(who)
      await page.context().addCookies([{ name: 'bywhen-session', value, url: weeks.baseURL }])
      await page.goto(at)
      await does(page)
      await page.close()
    },
    async guest(who, does) {
      const { invited, javaScriptEnabled } = guests[who]
      const { link, code } = await invite(weeks, invited, who)
      const page = await open(who, { javaScriptEnabled, viewport: { width: 390, height: 844 } })
      await page.goto(link)
      await page.getByLabel('Code').fill(code)
      await page.getByRole('button', { name: 'Go in' }).click()
      await page.waitForURL('**/guest')
      await does(page)
      await page.goto('/guest')
      await press(page, 'I have finished', 'This page is closed')
      await page.close()
    },
    async isSound(seen, name) {
      const page = await open('eyes', {})
      await page.context().clearCookies()
      await page.context().addCookies(await seen.context().cookies())
      await page.goto(seen.url())
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 })
        await fits(page, name)
      }
      await passesAxe(page, name)
      await page.close()
    },
  }
}

/** Has the worker make a link for somebody; how that looks in a browser is seen elsewhere. */
async function invite(weeks: Weeks, at: 'share' | 'guests', who: GuestName) {
  const sara = new Scriptless(weeks)
  sara.cookies.set('bywhen-session', await weeks.sessionOf('sara'))
  await sara.open(`/plans/emily/${at}`)
  const person = people.find(({ name }) => name === who)?.id ?? ''
  const { html } = await sara.send({ [at === 'share' ? 'link' : 'invite']: person })
  const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
  const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
  return { link, code }
}

/** Waits until a page says something, and where it does not, tells what it says instead. */
export async function says(page: Page, words: string | RegExp, main = 'main'): Promise<void> {
  await page
    .locator(main, { hasText: words })
    .waitFor()
    .catch(async cause => {
      const instead = await page.locator('main').innerText()
      throw new Error(`${page.url()} does not say ${words}, but:\n${instead}`, { cause })
    })
}

/** Presses a button, and waits for what the next page says to it: what the page before said already is no answer. */
export async function press(page: Page, button: string | RegExp, answer: string | RegExp): Promise<void> {
  await page.locator('main').evaluate(main => main.setAttribute('data-before', ''))
  const exact = typeof button === 'string'
  await page.getByRole('button', { name: button, exact }).first().click()
  await says(page, answer, 'main:not([data-before])')
}
