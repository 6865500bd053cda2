import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { addMeasure, repeatTask, setStages, takeReading } from '../../plans/index.ts'
import { aPdf, aPhoto } from '../../server/evidence/testing.ts'
import { Browser as Scriptless } from '../../server/sign-in/testing.ts'
import { doing } from '../../server/workspace/change-plan.ts'
import { happen } from '../../server/workspace/plan/testing/plans.ts'
import { fits, passesAxe } from './eyes.ts'
import { pageOf } from './on-loopback.ts'
import { openHouse } from './open-house.ts'
import { turn } from './turn.ts'

const readings = [58, 61, 64, 63, 72].map((value, at) => ({
  value,
  on: `2026-11-${10 + 2 * at}`,
  source: 'register',
}))

describe('doing what was agreed', () => {
  const house = openHouse(async workspace => {
    const repeat = { days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], from: '2026-11-09' } as const
    const stages = [
      { by: '2026-11-20', target: 70 },
      { by: '2026-12-18', target: 85 },
    ]
    const is = {
      what: 'Mornings on time',
      unit: '%',
      baseline: 55,
      target: 92,
      stages,
      source: 'the school register',
    }
    await happen(workspace, 'emily', 'sara', [
      doing(repeatTask, { task: 't1', repeat }),
      doing(setStages, { part: 't1', stages: [{ by: '2026-11-20', text: 'Three mornings of five' }] }),
      doing(addMeasure, { id: 'm1', under: 'n1', is }),
      ...readings.map((is, at) => doing(takeReading, { id: `r${at}`, measure: 'm1', is })),
    ])
  })

  /** A browser that somebody is signed in with. */
  async function as(
    signedIn: Scriptless,
    path: string,
    width: number,
    options: BrowserContextOptions = {},
  ): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
    const viewport = { width, height: 900 }
    const page = await pageOf(house.browser, house.server, signedIn, {
      viewport,
      javaScriptEnabled: false,
      ...options,
    })
    await page.goto(path)
    return { context: page.context(), page }
  }

  /** Axe needs scripts of its own, so it looks at the same page in a browser that has them. */
  async function looksRight(signedIn: Scriptless, path: string): Promise<void> {
    for (const width of [390, 1280]) {
      const colorScheme = width === 390 ? ('dark' as const) : ('light' as const)
      const { context, page } = await as(signedIn, path, width, { javaScriptEnabled: true, colorScheme })
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      await passesAxe(page, `${path} at ${width}`)
      await fits(page, path)
      await context.close()
    }
  }

  it('is for axe and for every width: a task, a need, a measure', async () => {
    const sara = await house.workspace.as('sara')
    for (const path of ['/plans/emily/tasks/t1', '/plans/emily/needs/n1/met', '/plans/emily/measures/m1'])
      await looksRight(sara, path)
  })

  it('goes from the plan to a task, day by day, to done with a photo and to what comes next, without scripts', async () => {
    const sara = await house.workspace.as('sara')
    const { context, page } = await as(sara, '/plans/emily', 390)
    await turn(page, () => page.getByRole('link', { name: /How it is going.*Mum walks/ }).click())
    await page.getByLabel('Monday 9 November').selectOption('Done')
    await page.getByLabel('Tuesday 10 November').selectOption('Not done')
    await turn(page, () => page.getByRole('button', { name: 'Keep these days' }).click())
    match(await page.locator('main').innerText(), /1 of 10 school days, 8 not told yet/)
    await page.getByLabel(/Reached on/).fill('18 November')
    await turn(page, () => page.getByRole('button', { name: 'It is reached' }).click())
    match(await page.locator('main').innerText(), /reached on 18 November 2026/)
    const form = page.getByRole('region', { name: 'It is done' })
    await form.getByLabel('On which day was it done?').fill('Friday')
    await form.getByLabel('What happened, and how do you know?').fill('The register shows it.')
    await form.getByLabel(/What is different/).fill('Emily likes being first in.')
    await form.getByLabel('A record or a test').check()
    const buffer = Buffer.from(await aPhoto())
    await form
      .getByLabel(/A photo, a scan/)
      .setInputFiles({ name: 'chart.jpg', mimeType: 'image/jpeg', buffer })
    await turn(page, () => form.getByRole('button', { name: 'It is done' }).click())
    match(await page.locator('main').innerText(), /did what was agreed\. Well done! Emily can see it too/)
    await page.getByLabel('A further task').fill('Emily walks the last street alone.')
    await page.getByLabel('By when?').fill('in 2 weeks')
    await turn(page, () => page.getByRole('button', { name: 'Add the next task' }).click())
    match(await page.locator('main').innerText(), /What comes next: Emily walks the last street alone/)
    await turn(page, () => page.getByRole('link', { name: /See the photo/ }).click())
    const isDrawn = await page.getByRole('img', { name: /photo/ }).boundingBox()
    ok(isDrawn && isDrawn.width > 10)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /as a file/ }).click()
    equal((await download).suggestedFilename(), 'evidence-2026-11-20.jpg')
    await looksRight(sara, new URL(page.url()).pathname)
    await looksRight(sara, '/plans/emily/tasks/t1')
    await context.close()
  })

  it('never opens a PDF by itself', async () => {
    const sara = await house.workspace.as('sara')
    const { context, page } = await as(sara, '/plans/emily/needs/n1/met', 1280)
    await page.getByText('Add evidence for this goal').click()
    await page.getByLabel('On which day was this?').fill('today')
    await page.getByLabel('What happened, and how do you know?').fill('The school wrote.')
    await page.getByLabel(/What is different/).fill('She is there.')
    await page.getByLabel('A record or a test').check()
    const buffer = Buffer.from(aPdf())
    await page
      .getByLabel(/A photo, a scan/)
      .setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer })
    await page.getByRole('button', { name: 'Add this' }).click()
    await page.getByRole('link', { name: /See the photo or paper/ }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /Take the PDF/ }).click()
    match((await download).suggestedFilename(), /\.pdf$/)
    await context.close()
  })

  it('takes figures from a register after a look at them, and draws them', async () => {
    const sara = await house.workspace.as('sara')
    const { context, page } = await as(sara, '/plans/emily/measures/m1', 1280)
    match(await page.locator('main').innerText(), /Improving: 72% on 18 November 2026, before 63%/)
    await page.getByText('Paste figures from a register').click()
    await page
      .getByLabel('Days and figures')
      .fill('Day\tAttendance\n19 November\t75\n20 November\t80%\nholiday\t')
    await turn(page, () => page.getByRole('button', { name: 'Look at them first' }).click())
    match(await page.locator('main').innerText(), /Nothing is kept yet/)
    await turn(page, () => page.getByRole('button', { name: 'Keep these 2 figures' }).click())
    match(await page.locator('main').innerText(), /Improving: 80% on 20 November 2026/)
    equal(await page.getByRole('img', { name: 'Mornings on time' }).locator('circle').count(), 7)
    await context.close()
  })

  it('is told by the mother on her own page, with axe and on a phone', async () => {
    const sara = await house.workspace.as('sara')
    await sara.open('/plans/emily/tasks/t1')
    await sara.send({ do: 'start' })
    await sara.open('/plans/emily/guests')
    const { html } = await sara.send({ invite: 'mum' })
    const [, link = ''] = /http:\/\/localhost:3000(\/way-in\/[\w-]+)/.exec(html) ?? []
    const [, code = ''] = /<strong class="bywhen-code">([\d ]+)</.exec(html) ?? []
    const mum = new Scriptless(house.workspace)
    await mum.open(link)
    await mum.send({ code })
    const { context, page } = await as(mum, '/guest', 390)
    await turn(page, () =>
      page.getByRole('navigation', { name: 'How your tasks went' }).getByRole('link').click(),
    )
    await looksRight(mum, '/guest/tasks/t1')
    await page.getByLabel('I did it').check()
    await page.getByLabel('Tell us about it').fill('We walked every day.')
    await turn(page, () => page.getByRole('button', { name: 'Send it' }).click())
    match(await page.locator('main').innerText(), /Thank you\. It is kept/)
    await context.close()
  })
})
