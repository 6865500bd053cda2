import { equal, match } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { happen } from '../../server/workspace/plan/testing/plans.ts'
import { since, stuck } from '../../server/workspace/review/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'
import { type Visit, visitWith } from './open-house.ts'
import { turn } from './turn.ts'
import { furnish } from './typing/furnished.ts'
import { serve } from './typing/served.ts'

const AT = '/plans/emily/review'
const both = [390, 1280]

describe('a review in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  const visiting = (visit: Visit) => visitWith(browser, visit)

  /** Looks at the page as it stands, narrow and wide; with the eyes of axe where it is wide, too, if it looks different there. */
  async function look(page: Page, eyes: readonly number[] = [390]): Promise<void> {
    const at = new URL(page.url()).pathname
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      if (eyes.includes(width)) await passesAxe(page, `${at} at ${width}`)
      await fits(page, at)
    }
  }

  const goOn = (page: Page) =>
    turn(page, () => page.getByRole('button', { name: 'Save and go on' }).last().click())
  const answer = (page: Page, question: string | RegExp, choice: string) =>
    page
      .getByRole('group', { name: question })
      .last()
      .getByRole('radio', { name: choice, exact: true })
      .check({ force: true })

  it('is held by a worker whose plan is stuck, step by step, and each page of it is fit to be read', () =>
    visiting(async (open, house) => {
      await happen(house, 'emily', 'sara', [...since, ...stuck])
      const page = await open('sara')
      await page.goto('/plans/emily')
      await turn(page, () => page.getByRole('link', { name: 'Hold a review' }).click())
      await look(page, both)
      await turn(page, () => page.getByRole('button', { name: 'Begin' }).click())
      await page.getByRole('checkbox', { name: /Dawn Taylor/ }).check({ force: true })
      await look(page)
      await goOn(page)
      await page.getByLabel('What is different for Emily?').fill('Nothing that anybody saw.')
      await answer(page, 'For Emily, this is', 'The same')
      await page
        .getByLabel(/Why you see it otherwise/)
        .fill('The register counts her in when she comes at ten.')
      await answer(page, 'Is this goal reached?', 'Not yet')
      await answer(page, 'Can we call it met?', 'Not yet')
      await look(page, both)
      await goOn(page)
      await page.getByText('No better at this review, nor at the one before').waitFor()
      await turn(page, () => page.getByRole('button', { name: 'Make the backup plan a task here' }).click())
      await answer(page, 'Is the backup plan put to work now?', 'Yes')
      await page.getByLabel('Who', { exact: true }).first().fill('Jean Taylor')
      await page.getByLabel('By when').first().fill('4 December 2026')
      await look(page)
      await goOn(page)
      await answer(page, 'Does this still hold, after what you have found?', 'Yes')
      await look(page)
      await goOn(page)
      await answer(page, /^1\. /, 'In part')
      await look(page)
      await goOn(page)
      await page.getByLabel('What they think now').nth(1).fill('I try, and it is too early.')
      await look(page)
      await goOn(page)
      await page.getByLabel('What was decided for Emily?').fill('Nan helps on weekdays until Christmas.')
      await look(page)
      await goOn(page)
      await answer(page, 'Does the plan go on?', 'Yes, and we look at it again')
      await page.getByLabel('The day of the next review').fill('in 3 weeks')
      await look(page)
      await goOn(page)
      await look(page)
      await turn(page, () => page.getByRole('button', { name: 'Hold this review' }).click())
      await page.getByText('The review is held').waitFor()
      await look(page, both)
      match(await page.locator('main').innerText(), /Nan fetches Emily from the Sunday to the Friday/)
      await turn(page, () => page.getByRole('link', { name: 'Print it, or take it as a file' }).click())
      await look(page)
      await page.goto('/plans/emily/end')
      await look(page)
      await page.goto('/plans/emily/review-date')
      await look(page)
    }))

  it('works where the browser runs no scripts, by keyboard alone', () =>
    visiting(async (open, house) => {
      await happen(house, 'emily', 'sara', since)
      const page = await open('sara', false)
      await page.goto(`${AT}/who`)
      await page.getByRole('checkbox', { name: /Ruth Amadi/ }).focus()
      await page.keyboard.press('Space')
      await page.getByLabel('How did Emily take part?').focus()
      await page.keyboard.type('She came with her drawings.')
      await turn(page, () => page.getByRole('button', { name: 'Save and come back later' }).press('Enter'))
      equal(new URL(page.url()).pathname, AT)
      match(await page.locator('main').innerText(), /1 step of 7 done/)
      await page.goto(`${AT}/who`)
      equal(await page.getByLabel('How did Emily take part?').inputValue(), 'She came with her drawings.')
    }))

  it('is there again after the server was killed in the middle of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-review-'))
    const sessions = await furnish(join(folder, 'data'), 1)
    const served = await serve(join(folder, 'data'))
    try {
      await served.start()
      const context = await browser.newContext({ baseURL: served.origin })
      const value = sessions.sara[0] ?? ''
      await context.addCookies([{ name: 'bywhen-session', value, url: served.origin }])
      const page = await context.newPage()
      await page.goto(`${AT}/decisions`)
      await page.getByLabel(/What was decided/).fill('Saved by a press.')
      await goOn(page)
      await page.waitForURL(/review\/next$/)
      await page.goto(`${AT}/who`)
      await page.locator('form[data-begun]').waitFor()
      await page.getByLabel(/take part\?/).fill('Typed, and never saved.')
      await page
        .locator('#saved')
        .filter({ hasText: /comes into the plan when you hold the review/ })
        .waitFor()
      await served.kill()
      await served.start()
      await page.goto(`${AT}/who`)
      equal(await page.getByLabel(/take part\?/).inputValue(), 'Typed, and never saved.')
      await page.goto(`${AT}/decisions`)
      equal(await page.getByLabel(/What was decided/).inputValue(), 'Saved by a press.')
      await context.close()
    } finally {
      await served.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
