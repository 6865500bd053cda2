import { deepEqual, ok } from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Nothing on a page stands in the way of anybody whom axe can speak for; of all its rules, or of these alone. */
export async function passesAxe(page: Page, name: string, rules?: readonly string[]): Promise<void> {
  await layOutAll(page)
  // No page of ours has frames in it, without which the old way tells the same in half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  deepEqual(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
    [],
    `axe has something to say of ${name}: ${violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`).join('; ')}`,
  )
}

/** A page is as wide as its window, and never scrolls sideways. */
export async function fits(page: Page, name: string): Promise<void> {
  await layOutAll(page)
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  ok(over <= 0, `${name} is ${over} too wide for ${page.viewportSize()?.width}`)
}

/** On a phone the parts of a plan that are out of sight are laid out as somebody comes to them; eyes come to all of them. */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })
