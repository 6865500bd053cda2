import { ok } from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { press, says } from './people.ts'

/** Writes one more task on the page of a need, where an empty one stands at the end. */
export async function newTask(page: Page, text: string, who: string, by: string): Promise<void> {
  await page.locator('textarea[name^="task/"][name$="/text"]').last().fill(text)
  await page.locator('[name^="task/"][name$="/assigned/0/who"]').last().fill(who)
  await page.locator('[name^="task/"][name$="/assigned/0/by"]').last().fill(by)
}

/** Writes what is counted under a need. */
export async function newMeasure(page: Page, facts: Readonly<Record<string, string>>): Promise<void> {
  await page.getByText('Count something').last().click()
  for (const [field, text] of Object.entries(facts))
    await page.locator(`[name^="measure/"][name$="/${field}"]:not([name*="/stages/"])`).last().fill(text)
}

/** Signs with a finger. */
export async function draw(page: Page): Promise<void> {
  const canvas = page.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = await canvas.boundingBox()
  ok(box)
  await page.mouse.move(box.x + 20, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 20, { steps: 4 })
  await page.mouse.move(box.x + 200, box.y + 80, { steps: 4 })
  await page.mouse.up()
}

type Review = {
  readonly next: string
  /** What is done at the step that opens the backup plan, which is only there where a goal is stuck. */
  readonly backup?: () => Promise<void>
}

/** Goes through the steps of a review that finds everything as it was, from wherever it stands, and holds it. */
export async function holdReview(page: Page, { next, backup }: Review): Promise<void> {
  for (;;) {
    const { pathname } = new URL(page.url())
    if (pathname.endsWith('/look-over')) break
    if (pathname.endsWith('/backup')) await backup?.()
    await answerStep(page, next)
    await page.getByRole('button', { name: 'Save and go on' }).last().click()
    await page
      .waitForURL(url => url.pathname !== pathname)
      .catch(async cause => {
        throw new Error(`${pathname} does not let go: ${await page.locator('main').innerText()}`, { cause })
      })
  }
  await press(page, 'Hold this review', 'The review is held')
}

async function answerStep(page: Page, next: string): Promise<void> {
  for (const radio of await page
    .locator(
      '[name$="/direction"][value="same"], [name$="/met"][value="no"], [name="review/consequences/hold"][value="yes"], [name="review/next/ends"][value="no"]',
    )
    .all())
    await radio.check()
  for (const why of await page.locator('textarea[name$="/because"][name^="review/parts/"]').all())
    await why.fill('The register and her teacher say the same.')
  const on = page.locator('[name="review/next/on"]')
  if ((await on.count()) > 0) await on.fill(next)
}

/** Every page of a list of looks, from the last look to the first. */
export async function everyLook(page: Page): Promise<string> {
  const pages: string[] = []
  for (;;) {
    await says(page, 'The last first')
    pages.push(await page.locator('main').innerText())
    const earlier = page.getByRole('link', { name: 'Earlier looks' })
    if ((await earlier.count()) === 0) return pages.join('\n')
    await page.goto((await earlier.getAttribute('href')) ?? '')
  }
}
