import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { partsHere } from '../../plans/index.ts'
import { organisation } from '../../server/sign-in/testing.ts'
import { bringPlan, fullPlan } from '../../server/workspace/plan/testing/plans.ts'
import type { Who } from '../../server/workspace/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { pageOf } from './on-loopback.ts'
import { asStaff, openHouse } from './open-house.ts'
import { turn } from './turn.ts'

describe('sharing a plan, saying it back and agreeing it', () => {
  const house = openHouse(async workspace => {
    await bringPlan(workspace, 'full', fullPlan)
  })

  /** A browser of one of the staff. */
  async function as(who: Who, options: BrowserContextOptions = {}): Promise<Page> {
    return asStaff(house, who, options)
  }

  /** Somebody who opens the link that a worker made for them, and types the code they were told. */
  async function comeIn(who: string, options: BrowserContextOptions = {}): Promise<Page> {
    const sara = await as('sara')
    await sara.goto('/plans/full/share')
    await sara.getByRole('button', { name: `Make a link for ${who}` }).click()
    const link = (await sara.locator('.bywhen-anywhere').first().innerText()).replace(/^.*(?=\/way-in\/)/, '')
    const code = await sara.locator('.bywhen-code').innerText()
    await sara.context().close()
    const page = await pageOf(
      house.browser,
      house.server,
      { cookies: new Map() },
      { viewport: { width: 390, height: 844 }, ...options },
    )
    await page.goto(link)
    await page.getByLabel('Code').fill(code)
    await page.getByRole('button', { name: 'Go in' }).click()
    await page.waitForURL('**/guest')
    return page
  }

  async function isSound(page: Page, name: string): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await fits(page, name)
    }
    await passesAxe(page, name)
  }

  const recordOf = async () => {
    const opened = await house.workspace.store.openPlan({ organisation, plan: 'full' })
    ok(opened)
    return opened.record
  }

  it('goes from the draft to the mother’s drawn signature on her own phone, whose connection drops', async () => {
    const mum = await comeIn('Dawn Taylor')
    await isSound(mum, 'the plan for a guest')
    await mum.setViewportSize({ width: 390, height: 844 })
    await turn(mum, () => mum.getByRole('link', { name: 'Say the plan in your own words' }).click())
    await isSound(mum, 'saying it back')
    await mum.getByLabel('What will happen, and what do you do?').fill('I walk her to the gate.')
    await mum.context().setOffline(true)
    await mum.getByRole('button', { name: 'Send it' }).click()
    await mum.getByRole('alert').getByText('What you wrote is still here').waitFor()
    await mum.context().setOffline(false)
    await turn(mum, () => mum.getByRole('button', { name: 'Send it' }).click())
    await mum.getByText('I walk her to the gate.').waitFor()
    await turn(mum, () => mum.getByRole('link', { name: 'Back to the plan' }).click())
    await turn(mum, () => mum.getByRole('link', { name: 'Say yes or no to it' }).click())
    await mum.setViewportSize({ width: 390, height: 844 })
    await mum.getByRole('group', { name: 'To all of it' }).getByLabel('Yes', { exact: true }).check()
    const canvas = mum.locator('canvas')
    await canvas.scrollIntoViewIfNeeded()
    const box = await canvas.boundingBox()
    ok(box)
    await mum.mouse.move(box.x + 20, box.y + 60)
    await mum.mouse.down()
    await mum.mouse.move(box.x + 90, box.y + 20, { steps: 6 })
    await mum.mouse.move(box.x + 200, box.y + 80, { steps: 6 })
    await mum.mouse.up()
    await isSound(mum, 'answering')
    match(await mum.locator('input[name="drawn"]').inputValue(), /^M/, 'a wider screen keeps what was drawn')
    const inkOn = () =>
      mum.evaluate(() => {
        const paper = document.querySelector('canvas')
        return paper?.getContext('2d')?.getImageData(0, 0, paper.width, paper.height).data.filter(Boolean)
          .length
      })
    await turn(mum, () => mum.getByRole('button', { name: 'Send my answer' }).click())
    await mum.getByRole('alert').getByText('Type the name of whoever signs').waitFor()
    ok(await inkOn(), 'what was drawn is drawn again')
    await mum.getByLabel('Your name, if you want to sign').fill('Dawn Taylor')
    await turn(mum, () => mum.getByRole('button', { name: 'Send my answer' }).click())
    await mum.getByText('Your answer is kept').waitFor()
    const [answer] = partsHere(await recordOf(), 'agreement').filter(({ is }) => is.signature)
    equal(answer?.is.signature?.name, 'Dawn Taylor')
    match(answer?.is.signature?.drawn ?? '', /^M\d+ \d+(L\d+ \d+)+/)
    await mum.context().close()
    const sara = await as('sara')
    await sara.goto('/plans/full/agreement')
    ok(await sara.getByRole('img', { name: 'Signature drawn by Dawn Taylor' }).isVisible())
    await sara.context().close()
  })

  it('works for a child without scripts: she says what she thinks, and answers', async () => {
    const amal = await comeIn('Amal Taylor', { javaScriptEnabled: false })
    await turn(amal, () => amal.getByRole('link', { name: 'Say what you think' }).click())
    await amal.getByLabel('What do you think of the plan?').fill('I want Nan to come too.')
    await amal.getByLabel('Only the workers').check()
    await turn(amal, () => amal.getByRole('button', { name: 'Send it' }).click())
    match(await amal.locator('main').innerText(), /Your words are kept just as you wrote them/)
    await amal.goto('/guest/agree')
    equal(await amal.locator('canvas').count(), 0)
    await amal.getByRole('group', { name: 'To all of it' }).getByLabel('Yes to some of it').check()
    await turn(amal, () => amal.getByRole('button', { name: 'Send my answer' }).click())
    match(await amal.locator('main').innerText(), /Your answer is kept/)
    await turn(amal, () => amal.getByRole('button', { name: 'I have finished' }).click())
    await amal.goBack()
    ok(!(await amal.locator('body').innerText()).includes('Nan to come too'))
    await amal.context().close()
  })

  it('has nothing for axe to say on the pages of staff, narrow and wide', async () => {
    const sara = await as('sara')
    for (const way of [
      'share',
      'views',
      'understanding',
      'agreement',
      'agreement/mum',
      'agreement/mum?turned=yes',
      'challenges',
      'copies',
    ]) {
      await sara.goto(`/plans/full/${way}`)
      await sara.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      })
      await isSound(sara, way)
    }
    await sara.getByLabel('Who is it for?').selectOption('nan')
    await sara.getByRole('button', { name: 'Ask for it' }).click()
    await sara.waitForURL('**/copies/*')
    const address = new URL(sara.url()).pathname
    await sara.context().close()
    const mo = await as('mo', { colorScheme: 'dark' })
    await mo.goto(address)
    await isSound(mo, 'a copy')
    await mo.getByLabel(/I have read it to the end/).focus()
    await mo.keyboard.press('Space')
    await mo.getByRole('button', { name: 'It can be made' }).focus()
    await mo.keyboard.press('Enter')
    await mo.getByText('Print this page').waitFor()
    await mo.goto('/plans/full/approval')
    await isSound(mo, 'approval')
    await mo.context().close()
  })
})
