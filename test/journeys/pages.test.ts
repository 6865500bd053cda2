import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { anApp } from '../../server/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'
import { type OnLoopback, onLoopback } from './on-loopback.ts'

const ADDRESSES = [
  '/',
  '/rules',
  '/rules?looks=plan&weighs=fix',
  '/rules/vague-time',
  '/rules/not-agreed',
  '/questions',
  '/rules/vage-time',
]

describe('the pages that are read', () => {
  let server: OnLoopback
  let browser: Browser

  before(async () => {
    const { app } = await anApp()
    server = await onLoopback({ app })
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.close()
  })

  /** A page in a browser that remembers whatever the browser complained of. */
  const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: string[] }> => {
    const context = await browser.newContext({
      baseURL: server.origin,
      viewport: { width: 1280, height: 900 },
      ...options,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('requestfailed', request => complaints.push(request.url()))
    return { page, complaints }
  }

  for (const width of [1280, 390])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`shut nobody out at ${width} in ${colorScheme}, and never scroll sideways`, async () => {
        const { page, complaints } = await open({ viewport: { width, height: 900 }, colorScheme })
        for (const address of ADDRESSES) {
          await page.goto(address)
          await passesAxe(page, address)
          await fits(page, address)
        }
        deepEqual(
          complaints.filter(complaint => !/status of 404/.test(complaint)),
          [],
        )
        await page.context().close()
      })

  it('load our typeface and nothing from anywhere else', async () => {
    const { page } = await open()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto('/')
    await page.evaluate(() => document.fonts.ready)
    equal(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible"')), true)
    deepEqual(
      asked.filter(address => !address.startsWith(`${server.origin}/`)),
      [],
    )
    equal(asked.filter(address => /400\.[0-9a-f]+\.woff2$/.test(address)).length, 1)
    deepEqual(await page.context().cookies(), [])
    await page.context().close()
  })

  it('lead somebody with a keyboard alone from the first page to a rule, past what repeats', async () => {
    const { page } = await open()
    await page.goto('/')
    await page.keyboard.press('Tab')
    equal(await page.locator(':focus').innerText(), 'Skip to main content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    match(await page.locator(':focus').innerText(), /^Check a plan/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('What to write instead', { exact: true }).first().waitFor({ state: 'hidden' })
    await page.keyboard.press('Enter')
    await page.getByText('What to write instead', { exact: true }).first().waitFor({ state: 'visible' })
    await page.keyboard.press('Tab')
    equal(await page.locator(':focus').innerText(), 'our rule “Unnamed person”')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/rules/unnamed-person')
    equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Unnamed person')
    await page.context().close()
  })

  it('are the same without scripts', async () => {
    const { page, complaints } = await open({ javaScriptEnabled: false })
    await page.goto('/')
    await page.getByRole('link', { name: 'Rules', exact: true }).click()
    await page.getByRole('link', { name: 'The plan as a whole' }).click()
    equal(await page.getByRole('heading', { level: 3 }).count(), 20)
    await page.getByRole('link', { name: 'Worth a thought' }).click()
    await page.getByRole('link', { name: 'No quick win' }).click()
    equal(await page.getByRole('heading', { level: 1 }).innerText(), 'No quick win')
    await page.getByRole('link', { name: 'Next' }).click()
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Rules' }).click()
    equal(await page.getByRole('heading', { level: 3 }).count(), 36)
    deepEqual(complaints, [])
    await page.context().close()
  })

  it('print the questions as a sheet with room to write, and none of the page around them', async () => {
    const { page } = await open({ colorScheme: 'dark' })
    await page.goto('/questions')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    equal(await page.getByRole('banner').isVisible(), false)
    equal(await page.getByText('Rules that look at a part of it').first().isVisible(), false)
    const question = page.locator('.bywhen-questions > li').first()
    const room = await question.evaluate(entry => Number.parseFloat(getComputedStyle(entry).paddingBottom))
    ok(room > 30, `${room} pixels to write in`)
    equal(await question.evaluate(entry => getComputedStyle(entry).color), 'rgb(0, 0, 0)')
    await page.context().close()
  })

  it('help somebody who mistyped the name of a rule', async () => {
    const { page } = await open()
    await page.goto('/rules/vage-time')
    await page.getByRole('link', { name: 'Vague time' }).click()
    equal(await page.getByRole('heading', { level: 1 }).innerText(), 'Vague time')
    await page.context().close()
  })
})
