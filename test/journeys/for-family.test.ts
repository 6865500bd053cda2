import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { iconSheet } from '../../server/build-icons.ts'
import { styleSheet } from '../../server/build-styles.ts'
import { childPage, childTitle } from '../../server/views/for-family/child-page.ts'
import { familyPage, familyTitle } from '../../server/views/for-family/family-page.ts'
import { halfWay, readOn } from '../../server/views/for-family/testing.ts'
import { page as wholePage } from '../../server/views/layout.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'

const script = '/assets/read-aloud.js'
const pages = {
  family: `${wholePage({ title: familyTitle(halfWay), kept: 'plans', script, main: familyPage(halfWay, { today: readOn, isTurned: true }) })}`,
  child: `${wholePage({ title: childTitle({ name: 'Tariq Bell' }), kept: 'plans', script, main: childPage(halfWay, { today: readOn, child: 'tariq' }) })}`,
} as const

/** A voice that says nothing aloud and writes down what it was given: a browser without a loudspeaker has none. */
const quietVoice = () => {
  const given: SpeechSynthesisUtterance[] = []
  const spoken: string[] = []
  const begin = () => given[0]?.dispatchEvent(new Event('start'))
  const voice = {
    speak(utterance: SpeechSynthesisUtterance) {
      spoken.push(utterance.text)
      if (given.push(utterance) === 1) begin()
    },
    cancel() {
      const stopped = given.splice(0)
      for (const each of stopped) each.dispatchEvent(Object.assign(new Event('error'), { error: 'canceled' }))
    },
  }
  const endOfWords = () => {
    given.shift()?.dispatchEvent(new Event('end'))
    begin()
  }
  Object.defineProperty(window, 'speechSynthesis', { value: voice })
  Object.assign(window, { spoken, endOfWords })
}

describe('the pages a family and a child read, in a browser', () => {
  let browser: Browser
  let readAloud: string

  before(async () => {
    browser = await launchBrowser()
    const entry = fileURLToPath(new URL('../../browser/read-aloud.ts', import.meta.url))
    const built = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false })
    readAloud = built.outputFiles[0]?.text ?? ''
  })
  after(() => browser.close())

  const open = async (
    which: keyof typeof pages,
    options: BrowserContextOptions = {},
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.route('**/*', route => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: pages[which] })
      if (pathname === script) return route.fulfill({ contentType: 'text/javascript', body: readAloud })
      if (pathname.endsWith('.css'))
        return route.fulfill({ contentType: 'text/css', body: readFileSync(styleSheet, 'utf8') })
      if (pathname === '/assets/icons.svg')
        return route.fulfill({ contentType: 'image/svg+xml', body: readFileSync(iconSheet, 'utf8') })
      return route.abort()
    })
    await prepare?.(page)
    await page.goto('http://pages.test/')
    return page
  }

  for (const [which, width, scheme] of [
    ['family', 1280, 'dark'],
    ['family', 390, 'light'],
    ['child', 1280, 'light'],
    ['child', 390, 'dark'],
  ] as const)
    it(`are sound and fit the screen: ${which}, ${width} wide, ${scheme}`, async () => {
      const page = await open(which, { viewport: { width, height: 900 }, colorScheme: scheme })
      await passesAxe(page, which)
      await fits(page, which)
      const drawn = await page.evaluate(() =>
        [...document.querySelectorAll<SVGUseElement>('.bywhen-picture use')].map(
          use => use.getBBox().width > 5,
        ),
      )
      ok(drawn.length > 5 && drawn.every(Boolean), 'a picture is not drawn')
      await page.context().close()
    })

  for (const which of ['family', 'child'] as const)
    it(`are on two sides of A4: ${which}`, async () => {
      const page = await open(which)
      const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
      const sides = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
      ok(sides >= 1 && sides <= 2, `${sides} sides`)
      await page.context().close()
    })

  it('are read aloud part by part, by keyboard, showing the words, until stopped or done', async () => {
    const page = await open('child', {}, each => each.addInitScript(quietVoice))
    const words = page.getByRole('button', { name: 'Read aloud What you think' })
    const others = page.getByRole('button', { name: 'Read aloud What you do' })
    await words.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Stop reading What you think' }).waitFor()
    const marked = () => page.locator('.is-read').allTextContents()
    deepEqual(await marked(), ['What you think'])
    await page.evaluate('endOfWords()')
    deepEqual(await marked(), ['You said Friday 4 December 2026'])

    await others.click()
    equal(await words.count(), 1, 'the first is no longer read')
    deepEqual(await marked(), ['What you do'])
    await page.keyboard.press('Escape')
    deepEqual(await marked(), [])
    equal(await others.count(), 1)

    await page.evaluate('spoken.length = 0')
    await words.click()
    const all = await page.evaluate<string[]>('spoken')
    equal(all.at(-1), 'You can tell us more at any time.')
    for (const _ of all) await page.evaluate('endOfWords()')
    deepEqual(await marked(), [])
    equal(await words.count(), 1)
    await page.context().close()
  })

  it('say that there is no voice where the browser only promises one, and offer nothing where it does not', async () => {
    const failing = () =>
      Object.defineProperty(window, 'speechSynthesis', {
        value: {
          cancel() {},
          speak: (utterance: SpeechSynthesisUtterance) =>
            utterance.dispatchEvent(Object.assign(new Event('error'), { error: 'synthesis-unavailable' })),
        },
      })
    const page = await open('child', {}, each => each.addInitScript(failing))
    await page.getByRole('button', { name: 'Read aloud What you do' }).click()
    await page.getByText('This device has no voice to read with.').waitFor()
    await page.context().close()

    const without = await open('child', { javaScriptEnabled: false })
    equal(await without.getByRole('button').count(), 0)
    equal(await without.getByRole('heading', { name: 'What you do' }).count(), 1)
    await without.context().close()
  })
})
