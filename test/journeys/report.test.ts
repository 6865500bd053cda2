import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { breaksMostRules } from '../../checker/examples/breaks-most-rules.ts'
import { aFewPlans, checkedPlan, reportOn } from '../../server/report/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'

/** One need with most of what can be wrong with one. */
const faulty = { ...breaksMostRules.plan, needs: breaksMostRules.plan.needs.slice(0, 1) }

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true
  })

describe('the report, opened from a disk', () => {
  let browser: Browser
  let folder: string
  let several: string
  let one: string

  const keep = async (name: string, page: string): Promise<string> => {
    await writeFile(join(folder, name), page)
    return pathToFileURL(join(folder, name)).href
  }

  before(async () => {
    browser = await launchBrowser()
    folder = await mkdtemp(join(tmpdir(), 'bywhen-report-'))
    several = await keep('several.html', await reportOn(aFewPlans, { inFull: 4 }))
    one = await keep('one.html', await reportOn([checkedPlan(faulty, 1)], { withNames: true }))
  })
  after(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })

  const open = async (address: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => complaints.push(message.text()))
    page.on('request', request => !request.url().startsWith('data:') && complaints.push(request.url()))
    await page.goto(address)
    return { page, complaints }
  }

  /** Both reports, as people meet them: a few plans folded, and one open to its last word. */
  const ways = [
    ['a few plans', 1280, 'light'],
    ['a few plans', 390, 'dark'],
    ['one plan', 1280, 'dark'],
    ['one plan', 390, 'light'],
  ] as const

  for (const [what, width, colorScheme] of ways)
    it(`shuts nobody out of ${what} at ${width} in ${colorScheme}`, async () => {
      const address = what === 'one plan' ? one : several
      const { page } = await open(address, { viewport: { width, height: 900 }, colorScheme })
      if (what === 'one plan') await openAll(page)
      await passesAxe(page, 'the report')
      await page.context().close()
    })

  it('never scrolls sideways, on the smallest phone or a wide desk', async () => {
    const { page } = await open(several)
    await openAll(page)
    for (const width of [320, 390, 640, 959, 960, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await fits(page, 'the report')
    }
    await page.context().close()
  })

  it('loads nothing but itself, and is dressed under its own strict policy', async () => {
    const { page, complaints } = await open(several)
    await page.evaluate(() => document.fonts.ready)
    equal(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible"')), true)
    match(
      await page.locator('h1').evaluate(each => getComputedStyle(each).fontFamily),
      /^"Atkinson Hyperlegible"/,
    )
    deepEqual(complaints, [several])
    await page.context().close()
  })

  it('is gone through with a keyboard alone, from the contents to a plan’s findings', async () => {
    const { page } = await open(several)
    await page.keyboard.press('Tab')
    equal(await page.locator(':focus').innerText(), 'Skip to main content')
    await page.getByRole('link', { name: 'Plan by plan' }).focus()
    await page.keyboard.press('Enter')
    equal(await page.locator(':focus').innerText(), 'Plan by plan')
    await page.keyboard.press('Tab')
    equal(await page.locator(':focus').innerText(), 'Plan 5')
    const plan = page.locator('#plan-5')
    await plan.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await plan.getByText('The plan as a whole').waitFor({ state: 'visible' })
    const finding = plan.locator('.bywhen-finding summary').first()
    await page.keyboard.press('Tab')
    equal(await finding.evaluate(each => each === document.activeElement), true)
    await page.keyboard.press('Enter')
    await plan.getByText('What to write instead').first().waitFor({ state: 'visible' })
    await page.context().close()
  })

  it('leads from a finding to its rule, also to one that is folded away', async () => {
    const { page } = await open(several)
    const rest = page.locator('.bywhen-rest .bywhen-fault h3').last()
    equal(await rest.isVisible(), false)
    const id = await rest.getAttribute('id')
    await openAll(page)
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.bywhen-rest')) each.open = false
    })
    await page.locator(`.bywhen-finding a[href="#${id}"]`).first().click()
    await rest.waitFor({ state: 'visible' })
    await page.context().close()
  })

  it('prints what is open, with what each finding says, in ink on white', async () => {
    const { page } = await open(several, { colorScheme: 'dark' })
    await page.locator('#plan-5 > summary').click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    equal(await page.locator('#plan-5').getByText('What to write instead').first().isVisible(), true)
    equal(await page.locator('#plan-1').getByText('What needs to happen').first().isVisible(), false)
    equal(await page.locator('.bywhen-contents').isVisible(), false)
    equal(await page.locator('h1').evaluate(each => getComputedStyle(each).color), 'rgb(0, 0, 0)')
    ok((await page.pdf({ preferCSSPageSize: true })).length > 10_000)
    await page.context().close()
  })
})
