import { equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './launch.ts'
import { type Furnished, furnish } from './typing/furnished.ts'
import { type Served, serve } from './typing/served.ts'
import { BOX, NEED, READY } from './typing/typist.ts'

const SAVED = /^Saved as your draft \d{1,2}:\d\d[ap]m – press Save to put it in the plan$/

describe('what somebody types', () => {
  let folder: string
  let furnished: Furnished
  let served: Served
  let browser: Browser

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bywhen-nothing-lost-'))
    furnished = await furnish(join(folder, 'data'), 4)
    served = await serve(join(folder, 'data'))
    await served.start()
    browser = await launchBrowser()
  })
  after(async () => {
    await browser.close()
    await served.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  const signIn = (context: BrowserContext, who: keyof Furnished, session = 0): Promise<void> =>
    context.addCookies([{ name: 'bywhen-session', value: furnished[who][session] ?? '', url: served.origin }])
  const open = async (who: keyof Furnished, session = 0): Promise<Page> => {
    const context = await browser.newContext({ baseURL: served.origin })
    await signIn(context, who, session)
    return come(await context.newPage())
  }
  const come = async (page: Page): Promise<Page> => {
    await page.goto(NEED)
    await page.locator(READY).waitFor()
    return page
  }
  const says = (page: Page, words: RegExp | string) =>
    page.locator('#saved').filter({ hasText: words }).waitFor({ timeout: 30_000 })
  const offered = (page: Page) => page.locator('.bywhen-offer')
  const again = (page: Page): Promise<void> =>
    page.evaluate(() => void window.dispatchEvent(new Event('focus')))

  it('is checked beside its box as they type, and the note they have open stays open', async () => {
    const page = await open('sara')
    await page.locator(BOX).fill('Mum to walk Emily to school as soon as possible.')
    const notes = page.locator('[data-notes="task/t1/text"]')
    await notes.getByText('does not say when').click()
    await notes.getByText('Why it matters').first().waitFor()
    await page.locator('input[name="task/t1/assigned/0/by"]').fill('12 March 2027')
    await page.locator('[data-day="task/t1/assigned/0/by"]').filter({ hasText: '12 March 2027' }).waitFor()
    ok(await notes.getByText('Why it matters').first().isVisible())
    equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'task/t1/assigned/0/by')
    await page.getByRole('button', { name: 'Add another task' }).click()
    await page.keyboard.type('Nan keeps an eye on things.')
    await says(page, SAVED)
    await come(page)
    const tasks = page.locator('[data-list="task"] textarea')
    equal(await tasks.nth(1).inputValue(), 'Nan keeps an eye on things.')
    equal(await offered(page).count(), 0)
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.waitForURL(/\/plans\/emily\?/)
    await come(page)
    equal(await tasks.nth(1).inputValue(), 'Nan keeps an eye on things.')
    await page.context().close()
  })

  it('is kept, also where it was typed before the script of a slow page had come', async () => {
    const page = await open('sara')
    const script = Promise.withResolvers<void>()
    await page.route('**/write-with-family.*.js', async route => {
      await script.promise
      await route.continue()
    })
    await page.goto(NEED, { waitUntil: 'commit' })
    await page.locator(BOX).fill('Typed at once.')
    equal(await page.locator(READY).count(), 0)
    script.resolve()
    await says(page, SAVED)
    await page.context().close()
  })

  it('stays on the device while there is no connection, and reaches the server when there is one', async () => {
    const page = await open('sara')
    await page.context().setOffline(true)
    await page.locator(BOX).fill('Mum walks Emily to school, also when it rains.')
    await says(page, 'Not saved: no connection, kept on this device')
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await says(page, 'Not saved: no connection, kept on this device')
    equal(await page.locator(BOX).inputValue(), 'Mum walks Emily to school, also when it rains.')
    await page.context().setOffline(false)
    await page.waitForURL(/\/plans\/emily\?saved=/)
    await come(page)
    equal(await page.locator(BOX).inputValue(), 'Mum walks Emily to school, also when it rains.')
    await page.context().close()
  })

  it('is offered again, to be put back or thrown away, where the page was closed without a connection', async () => {
    const page = await open('sara')
    for (const [words, press] of [
      ['Written on the train, put back.', 'Put back'],
      ['Written on the train, thrown away.', 'Throw away'],
    ] as const) {
      const before = await page.locator(BOX).inputValue()
      const typing = await come(await page.context().newPage())
      // The server itself is away: what a closing page sends gets past a browser that only plays at being offline.
      await served.kill()
      await typing.locator(BOX).fill(words)
      await says(typing, 'kept on this device')
      await typing.close()
      await served.start()
      await come(page)
      equal(await page.locator(BOX).inputValue(), before)
      match(
        await offered(page).innerText(),
        new RegExp(`Kept on this device at \\d{1,2}:\\d\\d[ap]m[\\s\\S]*${words}`),
      )
      await page.getByRole('button', { name: press }).click()
      if (press === 'Put back') await says(page, SAVED)
      await come(page)
      equal(await offered(page).count(), 0)
      equal(await page.locator(BOX).inputValue(), press === 'Put back' ? words : before)
    }
    await page.context().close()
  })

  it('outlives a session that ends meanwhile, is theirs again when they sign in, and nobody else’s', async () => {
    const page = await open('sara', 1)
    const other = await page.context().newPage()
    await other.goto('/account')
    await other.getByRole('button', { name: 'Sign out' }).click()
    await other.waitForURL(/signed-out/)
    await page.locator(BOX).fill('Typed after she had been signed out.')
    await says(page, 'You have been signed out. Your words are kept on this device.')
    equal(await page.locator('#saved a').getAttribute('href'), '/sign-in')

    await signIn(page.context(), 'ben', 0)
    const bens = await come(await page.context().newPage())
    equal(await offered(bens).count(), 0)
    ok(!(await bens.content()).includes('signed out.'))
    await again(page)
    await says(page, 'Somebody else is signed in here now')
    await come(bens)
    ok(!(await bens.content()).includes('Typed after'))

    await signIn(page.context(), 'sara', 2)
    await again(page)
    await says(page, SAVED)
    await come(page)
    equal(await page.locator(BOX).inputValue(), 'Typed after she had been signed out.')
    await page.context().close()
  })

  it('is unreadable on the device, in name and in word, and gone from it once the server has it', async () => {
    const page = await open('sara')
    const kept = (): Promise<string> =>
      page.evaluate(async () => {
        const asked = <T>(request: IDBRequest<T>): Promise<T> =>
          new Promise(done => {
            request.onsuccess = () => done(request.result)
          })
        const words = (await asked(indexedDB.open('bywhen'))).transaction('words').objectStore('words')
        const [keys, rows] = await Promise.all([asked(words.getAllKeys()), asked(words.getAll())])
        const text = rows.map(({ locked }) => String.fromCharCode(...locked)).join()
        return JSON.stringify([keys, text, { ...localStorage }, { ...sessionStorage }])
      })
    const before = await kept()
    await page.context().setOffline(true)
    await page.locator(BOX).fill('Emily is afraid of the dark.')
    await says(page, 'kept on this device')
    const during = await kept()
    ok(during.length > before.length)
    for (const word of ['Emily', 'emily', 'afraid', 'task', 'sara']) ok(!during.includes(word), word)
    await page.context().setOffline(false)
    await says(page, SAVED)
    await page.waitForFunction(before => before > 0, before.length)
    equal(await kept(), before)
    await page.context().close()
  })

  it('shows two people that the other is there, and that the other has saved', async () => {
    const [saras, bens] = [await open('sara'), await open('ben', 1)]
    await bens.locator(BOX).click()
    await bens.keyboard.type('Ben: ')
    await says(bens, SAVED)
    await saras.locator('textarea[name="need/n1/text"]').fill('Emily needs to be at school by 8.50.')
    await saras.locator('#here').filter({ hasText: 'Ben Hale is writing on this page too.' }).waitFor()
    await bens.getByRole('button', { name: 'Save', exact: true }).last().click()
    await bens.waitForURL(/\/plans\/emily\?/)
    await saras.locator('textarea[name="need/n1/text"]').fill('Emily needs to be at school by 8.45.')
    await saras
      .locator('#here')
      .filter({ hasText: /Ben Hale saved this plan at/ })
      .waitFor()
    await saras.context().close()
    await bens.context().close()
  })
})
