import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { styleSheet } from '../../server/build-styles.ts'
import { specimen } from '../../server/views/specimen.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'

const POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"

const FONT = new URL(
  '../../node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2',
  import.meta.url,
)

const serve = async (): Promise<Server> => {
  const sheet = await readFile(styleSheet)
  const font = await readFile(FONT)
  const icon = await readFile(new URL('../../server/public/icon.svg', import.meta.url))
  const server = createServer(({ url = '/' }, reply) => {
    const [type, body] = url.endsWith('.css')
      ? ['text/css', sheet]
      : url.endsWith('.woff2')
        ? ['font/woff2', font]
        : url.endsWith('.svg')
          ? ['image/svg+xml', icon]
          : ['text/html; charset=utf-8', String(specimen())]
    reply.setHeader('content-type', type).setHeader('content-security-policy', POLICY).end(body)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return server
}

describe('the look, on its specimen page', () => {
  let server: Server
  let browser: Browser

  before(async () => {
    server = await serve()
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    server.close()
  })

  const open = async (width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme })
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    return page
  }

  for (const width of [1280, 390]) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`has nothing for axe to say at ${width} in ${scheme}`, async () => {
        const page = await open(width, scheme)
        await passesAxe(page, 'the page')
        await page.context().close()
      })
    }
  }

  it('never scrolls sideways, on the smallest phone or a wide desk', async () => {
    const page = await open(320)
    for (const width of [320, 390, 700, 1023, 1024, 1279, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await fits(page, 'the page')
    }
    await page.context().close()
  })

  it('puts a note beside its field where there is a margin, and under it where there is none', async () => {
    const page = await open(1280)
    const plan = page.locator('#plan')
    const field = plan.getByLabel('Who will do this?, need 1').first()
    const note = plan.getByText('“School” is not a person.')
    const standsBeside = async (width: number): Promise<boolean> => {
      await page.setViewportSize({ width, height: 900 })
      const [words, said] = [await field.boundingBox(), await note.boundingBox()]
      if (!words || !said) throw new Error('both stand on the page')
      const beside = said.x > words.x + words.width
      ok(beside || said.y >= words.y + words.height, `covers the words at ${width}`)
      return beside
    }
    deepEqual(
      [await standsBeside(1280), await standsBeside(1100), await standsBeside(390)],
      [true, false, false],
    )
    await page.context().close()
  })

  it('stays a table to a screen reader when it looks like cards', async () => {
    const page = await open(390)
    const plan = page.getByRole('table', { name: 'Amira’s plan' })
    equal(await plan.getByRole('columnheader').count(), 6)
    equal(await plan.getByRole('row').count(), 6)
    equal(await plan.getByRole('cell').count(), 17)
    await page.context().close()
  })

  it('prints the plan as its form, in ink on white, with the words and without the notes', async () => {
    const page = await open(1280, 'dark')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    equal(await page.getByText('“School” is not a person.').isVisible(), false)
    equal(await page.getByRole('banner').isVisible(), false)
    equal(
      await page.locator('.bywhen-plan__head').evaluate(head => getComputedStyle(head).display),
      'table-header-group',
    )
    const copy = page.locator('.bywhen-field__copy').first()
    equal((await copy.innerText()).trim(), 'Amira, you need to settle in at your new school.')
    equal(await copy.evaluate(words => getComputedStyle(words).color), 'rgb(0, 0, 0)')
    await page.context().close()
  })
})
