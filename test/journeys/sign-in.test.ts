import { equal, match } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { firstLink } from '../../server/sign-in/links.ts'
import { aHouse, type House, origin as named, password } from '../../server/sign-in/testing.ts'
import { codeAt } from '../../server/sign-in/totp.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'
import { type OnLoopback, onLoopback } from './on-loopback.ts'
import { turn } from './turn.ts'

describe('coming in', () => {
  let house: House
  let server: OnLoopback
  let browser: Browser
  /** What the administrator’s app was told, and shows codes from. */
  let adas = ''

  before(async () => {
    house = await aHouse()
    server = await onLoopback(house)
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.close()
    await house.close()
  })

  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: server.origin,
      viewport: { width: 1280, height: 900 },
      ...options,
    })
    return context.newPage()
  }
  const main = (page: Page): Promise<string> => page.locator('main').innerText()
  const press = (page: Page, name: string | RegExp) =>
    turn(page, () => page.getByRole('button', { name, exact: true }).first().click())

  /** Looks at the page as it stands, narrow and wide, with the eyes of axe; keeps a picture where one is asked for. */
  async function look(page: Page, name: string): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await passesAxe(page, `${name} at ${width}`)
      await fits(page, name)
      const folder = process.env.PICTURES
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  }

  it('goes from the link on the console to an invited colleague, who comes in on a phone without scripts', async () => {
    const page = await open()
    await page.goto(((await firstLink(house.entrance)) ?? '').replace(named, ''))
    await press(page, 'Make the account')
    await look(page, 'first-refused')
    match(await main(page), /There is a problem/)
    await page.getByLabel('What is your organisation called?').fill('Little Council')
    await page.getByLabel('Your name').fill('Ada Admin')
    await page.getByLabel('Your e-mail address').fill('ada@example.org')
    await page.getByLabel('Choose a password').fill(password)
    await page.getByLabel('Type it once more').fill(password)
    await press(page, 'Make the account')
    await look(page, 'second-factor')
    adas = (await page.locator('.bywhen-anywhere').innerText()).replaceAll(' ', '')
    await page.getByLabel('The six figures').fill(codeAt(adas, house.entrance.now()))
    await press(page, 'Go on')
    await look(page, 'codes')
    await page.getByRole('button', { name: 'I have them' }).click()
    match(await main(page), /Today/)
    await page.goto('/account')
    await look(page, 'account')
    for (const [name, path] of [
      ['change-password', '/account/password'],
      ['another-app', '/account/second-factor'],
      ['recovery-codes', '/account/recovery-codes'],
      ['sessions', '/account/sessions'],
    ] as const) {
      await page.goto(path)
      await look(page, name)
    }
    await turn(page, () => page.getByRole('link', { name: 'Accounts' }).click())
    await turn(page, () => page.getByRole('button', { name: 'Invite somebody' }).click())
    await look(page, 'invite')
    await page.getByLabel('Name').fill('Sara Obi')
    await page.getByLabel('E-mail address').fill('sara@example.org')
    await page.getByLabel('Practitioner').check()
    await press(page, 'Invite them')
    await look(page, 'invited')
    const link = (await page.locator('.bywhen-anywhere').innerText()).replace(named, '')
    await turn(page, () => page.getByRole('link', { name: 'look at this account' }).click())
    await look(page, 'one-account')
    await page.goto('/accounts')
    await look(page, 'accounts')
    await turn(page, () => page.getByRole('button', { name: 'Sign out' }).click())
    await look(page, 'signed-out')

    const saras = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    await saras.goto(link)
    await saras.getByLabel('Choose a password').fill(password)
    await saras.getByLabel('Type it once more').fill(password)
    await press(saras, 'Join')
    const hers = (await saras.locator('.bywhen-anywhere').innerText()).replaceAll(' ', '')
    await saras.getByLabel('The six figures').fill(codeAt(hers, house.entrance.now()))
    await press(saras, 'Go on')
    await turn(saras, () => saras.getByRole('button', { name: 'I have them' }).click())
    await saras.goto('/account')
    match(await main(saras), /Your account[\s\S]*Practitioner/)
    await saras.context().close()
    await page.context().close()
  })

  it('is done with the keyboard alone, and going back after signing out leads nowhere', async () => {
    house.wait(1)
    const page = await open()
    await page.goto('/account')
    await look(page, 'sign-in')
    await page.getByLabel('E-mail address').focus()
    await page.keyboard.type('ada@example.org')
    await page.keyboard.press('Tab')
    await page.keyboard.type('not my password')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.govuk-error-summary')
    await look(page, 'sign-in-refused')
    equal(await page.getByLabel('E-mail address').inputValue(), 'ada@example.org')
    await page.getByLabel('Password').focus()
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sign-in/code?*')
    await look(page, 'code')
    await page.getByLabel('The six figures').fill('000000')
    await press(page, 'Go on')
    await page.waitForSelector('.govuk-error-summary')
    equal(await page.title(), 'Error: Type your code – Bywhen')
    await page.getByLabel('The six figures').fill(codeAt(adas, house.entrance.now()))
    await press(page, 'Go on')
    await page.waitForURL('**/account')
    await page.goto('/account/sessions')
    await press(page, 'Sign out')
    await page.waitForURL('**/sign-in?after=signed-out')
    await page.goBack()
    equal(new URL(page.url()).pathname, '/sign-in')
    await page.context().close()
  })
})
