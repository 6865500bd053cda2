import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { bringPlan, fullPlan } from '../../server/workspace/plan/testing/plans.ts'
import type { Who } from '../../server/workspace/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { asStaff, openHouse } from './open-house.ts'
import { turn } from './turn.ts'

describe('writing a plan', () => {
  const house = openHouse(async workspace => {
    await bringPlan(workspace, 'full', fullPlan)
  })

  const open = async (who: Who, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await asStaff(house, who, {
      javaScriptEnabled: false,
      ...options,
    })
    await page.goto(path)
    return page
  }

  /** Looks at a page with the eyes of axe, which needs scripts to look. */
  async function look(page: Page, name: string, widths: readonly number[]): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      await passesAxe(page, `${name} at ${width}`)
      await fits(page, name)
      const folder = process.env.PICTURES
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  }

  const press = (page: Page, name: string): Promise<void> =>
    turn(page, () => page.getByRole('button', { name, exact: true }).last().click())
  const need = fullPlan.needs[0]?.id ?? ''

  it('can be seen and heard by everybody, wide and narrow', async () => {
    const page = await open('sara', `/plans/full/needs/${need}`, { javaScriptEnabled: true })
    await look(page, 'need', [1280, 390])
    for (const path of ['needs/new', 'details', 'people', 'worries', 'consequences', 'order', 'undo']) {
      await page.goto(`/plans/full/${path}`)
      await look(page, path.replace('/', '-'), [390])
    }
    await page.goto(`/plans/full/parts/${need}/remove`)
    await look(page, 'remove', [390])
    await page.getByLabel('Why is it no longer in the plan?').fill('Said twice')
    await press(page, 'Take it out')
    await page.goto('/plans/full/removed')
    await look(page, 'removed', [390])
    await turn(page, () => page.getByRole('button', { name: /Bring it back/ }).click())
    match(await page.locator('main').innerText(), /You brought back/)
    await page.context().close()
  })

  it('is done with the keyboard alone: a box, Enter, what has to be put right, and back to it', async () => {
    const page = await open('sara', '/plans/emily/needs/n1')
    const starts = page.locator('[id="task/t1/starts"]')
    await page.locator('#task-t1 details.bywhen-more summary').focus()
    await page.keyboard.press('Enter')
    await starts.focus()
    await page.keyboard.type('31 November 2026')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.govuk-error-summary')
    equal(await page.title(), 'Error: Need 1 of Emily’s plan – Bywhen')
    await page.locator('.govuk-error-summary a').first().focus()
    await page.keyboard.press('Enter')
    equal(await starts.inputValue(), '31 November 2026')
    await starts.fill('next Monday')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/plans\/emily\?saved=/)
    match(await page.locator('.govuk-notification-banner').innerText(), /starts: 23 November 2026/)
    await page.context().close()
  })

  it('shows two people what each wrote, on a phone too, and keeps what is chosen', async () => {
    const at = '/plans/emily/needs/n1'
    const sara = await open('sara', at, { viewport: { width: 390, height: 800 }, javaScriptEnabled: true })
    const mo = await open('mo', at)
    const words = '[id="need/n1/text"]'
    await mo.fill(words, 'Emily is at school before the bell, on every day of the week.')
    await press(mo, 'Save')
    await mo.waitForURL(/\/plans\/emily\?saved=/)
    await sara.fill(words, 'You are there when the register is called.')
    await press(sara, 'Save')
    await sara.getByText('What should the plan say?').waitFor()
    await look(sara, 'two-people', [390, 1280])
    await sara.getByLabel('Put both together, as below').check()
    await sara.getByLabel('Both together: change it as you like').fill('You are at school before the bell.')
    await press(sara, 'Save what I chose')
    await sara.waitForURL(/\/plans\/emily\?saved=/)
    await sara.goto(at)
    equal(await sara.inputValue(words), 'You are at school before the bell.')
    await sara.context().close()
    await mo.context().close()
  })

  it('puts needs in order by dragging: Escape puts them back, letting go saves, and it can be taken back', async () => {
    const page = await open('sara', '/plans/full/order', { javaScriptEnabled: true })
    const names = () =>
      page.locator('[data-order="plan"] > li > .bywhen-order__one .bywhen-order__name').allInnerTexts()
    const [first = '', ...rest] = await names()
    const drag = async (): Promise<void> => {
      const grip = await page.locator('.bywhen-order__grip').first().boundingBox()
      const last = await page.locator('[data-order="plan"] > li').last().boundingBox()
      if (!grip || !last) throw new Error('There is nothing to drag.')
      await page.mouse.move(grip.x + 8, grip.y + 8)
      await page.mouse.down()
      await page.mouse.move(grip.x + 8, last.y + last.height, { steps: 6 })
    }
    await drag()
    deepEqual(await names(), [...rest, first])
    match(await page.locator('#moved').innerText(), /is now number 2 of 2\.$/)
    await page.keyboard.press('Escape')
    deepEqual(await names(), [first, ...rest])
    await page.mouse.up()
    await drag()
    await page.mouse.up()
    await page.waitForURL(/\/order\?saved=/)
    deepEqual(await names(), [...rest, first])
    await press(page, 'Take it back')
    await page.goto('/plans/full/order')
    deepEqual(await names(), [first, ...rest])
    // By keyboard the focus stays with what was moved, so that it can be moved on.
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .press('Enter')
    await page.locator('button[id^="up-"]:focus').waitFor()
    await press(page, 'Take it back')
    await page.context().close()
  })

  it('finishes a save that was pressed without a connection once there is one', async () => {
    const page = await open('sara', '/plans/full/consequences', { javaScriptEnabled: true })
    const words = 'Grandma rings the school when Amal is not there by nine.'
    await page.locator('form[data-begun]').waitFor()
    await page.context().setOffline(true)
    await page.locator('[id="consequences/consequences/backup"]').fill(words)
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.locator('#saved', { hasText: 'It will be saved when the connection is back' }).waitFor()
    await page.context().setOffline(false)
    await page.waitForURL(/\/plans\/full\?saved=/)
    match(await page.locator('main').innerText(), /Grandma rings the school/)
    await page.context().close()
  })
})
