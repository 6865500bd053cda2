import { deepEqual, equal, match } from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { type AProvider, aProvider } from '../../server/sign-in/oidc/testing/a-provider.ts'
import { people } from '../../server/sign-in/oidc/testing/a-walk.ts'
import { aHouse, type House } from '../../server/sign-in/testing.ts'
import { passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'

describe('coming in with the account of one’s service, in a browser', () => {
  let house: House
  let provider: AProvider
  let server: Server
  let browser: Browser
  let origin: string

  before(async () => {
    server = createAdaptorServer({ fetch: request => house.app.fetch(request) }) as Server
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    // Another name of the same machine: to a browser another site, as it is in life.
    provider = await aProvider({ app: origin, host: 'localhost' })
    Object.assign(provider.people, people)
    house = await aHouse({ origin, provider: provider.settings })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.closeAllConnections()
    server.close()
    await house.close()
    await provider.close()
  })

  const main = (page: Page): Promise<string> => page.locator('main').innerText()
  /** Looks at the page as it stands; keeps a picture where one is asked for. */
  async function look(page: Page, name: string): Promise<void> {
    const folder = process.env.PICTURES
    if (folder) await page.screenshot({ path: `${folder}/provider-${name}.png`, fullPage: true })
    await passesAxe(page, name)
  }

  it('goes out, comes back, goes out of both again, and says plainly who may not come in', async () => {
    const context = await browser.newContext({ baseURL: origin })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on(
      'console',
      message => message.text().includes('Content Security Policy') && complaints.push(message.text()),
    )
    await page.goto('/account/sessions')
    await look(page, 'sign-in')
    await page.getByRole('button', { name: 'Sign in with your Northshire account' }).click()
    await page.getByLabel('Who are you?').fill('sara')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForURL(`${origin}/account/sessions`)
    match(await page.locator('body').innerText(), /Signed in as Sara Obi/)
    await page.getByRole('button', { name: 'Sign out' }).first().click()
    await page.waitForURL(`${provider.issuer}/session/end?*`)
    await page.getByRole('button', { name: 'Yes' }).click()
    await page.waitForURL(`${origin}/signed-out`)
    match(await main(page), /You are signed out/)
    await page.goto('/account')
    equal(new URL(page.url()).pathname, '/sign-in')
    await page.getByRole('button', { name: 'Sign in with your Northshire account' }).click()
    await page.getByLabel('Who are you?').fill('cleaner')
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForURL(`${origin}/sign-in/return?*`)
    match(await main(page), /you have been given no role in Bywhen/)
    await look(page, 'not-in')
    deepEqual(complaints, [])
    await context.close()
  })
})
