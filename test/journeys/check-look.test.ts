import { equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { asDrawn, box, visit } from './check-visit.ts'
import { fits, passesAxe } from './eyes.ts'

const bad = '/check?example=breaks-most-rules'

/** Every state of the page, and how it is reached. */
const states: readonly (readonly [name: string, path: string, reach?: (page: Page) => Promise<void>])[] = [
  ['with nothing on it', '/check'],
  ['with a good example', '/check?example=walk-to-school'],
  [
    'with everything open',
    bad,
    page =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true
      }),
  ],
  [
    'with a pasted plan and what had no place',
    '/check',
    async page => {
      await page
        .locator('#pasted')
        .fill('Printed by: the east team\nNeed\tTask\tWho\tBy when\nSleep\tRead at 8\tMum\tASAP')
      await page.getByRole('button', { name: 'Lay it out' }).click()
      await page.locator('.bywhen-left').waitFor()
    },
  ],
]

/** Begins now; says how many milliseconds the page's own thread has worked since then. A busy machine takes longer, and works no more. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const soFar = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const began = await soFar()
  return async () => (await soFar()) - began
}

describe('the page that checks a plan', () => {
  const { open } = visit()

  for (const [name, path, reach] of states)
    it(`has nothing for axe to say ${name}`, async () => {
      for (const width of [1280, 390]) {
        const page = await open(path, {
          viewport: { width, height: 900 },
          colorScheme: width === 390 ? 'dark' : 'light',
        })
        await page.locator('#bar').waitFor()
        await reach?.(page)
        await passesAxe(page, `${name} at ${width}`, width === 390 ? asDrawn : undefined)
        await page.context().close()
      }
    })

  it('never scrolls sideways, on the smallest phone or a wide desk, folded or open', async () => {
    const page = await open(bad)
    for (const opened of [false, true])
      for (const width of [320, 390, 640, 1023, 1024, 1279, 1280, 1440]) {
        await page.evaluate(open => {
          for (const each of document.querySelectorAll('details')) if (!each.name) each.open = open
        }, opened)
        await page.setViewportSize({ width, height: 900 })
        await fits(page, opened ? 'the page opened' : 'the page folded')
      }
    await page.context().close()
  })

  it('reads again between two key presses without being felt', async () => {
    const page = await open(bad)
    const field = box(page, 'needs/0/tasks/0/text')
    await field.focus()
    const keys = 60
    const worked = await workOf(page)
    await page.evaluate(async keys => {
      for (let at = 0; at < keys; at += 1) {
        document.execCommand('insertText', false, at % 6 === 5 ? ' ' : 'w')
        await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))
      }
    }, keys)
    const each = (await worked()) / keys
    ok(each > 0 && each < 100, `${each.toFixed(1)} ms of work for a key and its notes`)
    equal(await field.evaluate(each => each === document.activeElement), true)
    await page.context().close()
  })
})
