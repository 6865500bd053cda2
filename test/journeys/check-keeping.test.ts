import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { examples } from '../../checker/examples/index.ts'
import { readJson } from '../../formats/json.ts'
import { readMarkdown } from '../../formats/markdown.ts'
import { box, visit } from './check-visit.ts'

const NEED = 'needs/0/text'
const words = 'Amira, you need to sleep nine hours on school nights.'
const toast = (page: Page) => page.locator('#said')

/** The words of a page as it prints. */
const printed = async (page: Page): Promise<{ readonly visible: string; readonly pages: number }> => {
  const paper = await page.pdf({ preferCSSPageSize: true })
  await page.emulateMedia({ media: 'print' })
  const visible = await page.locator('main').innerText()
  await page.emulateMedia({ media: null })
  return { visible, pages: paper.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 }
}

describe('what somebody wrote', () => {
  const { open, address } = visit()

  it('is still there after a reload, and the server never saw it', async () => {
    const page = await open()
    const sent: string[] = []
    page.on('request', request => request.method() !== 'GET' && sent.push(request.url()))
    await box(page, 'about/name').fill('Amira')
    await box(page, NEED).fill(words)
    await page.reload()
    equal(await box(page, NEED).inputValue(), words)
    equal(await box(page, 'about/name').inputValue(), 'Amira')
    deepEqual(sent, [])
    deepEqual(await page.context().cookies(), [])
    await page.context().close()
  })

  it('waits while they look at an example', async () => {
    const page = await open()
    await box(page, NEED).fill(words)
    await page.goto(`${address()}/check?example=eczema`)
    match(await box(page, NEED).inputValue(), /Poppy/)
    await page.reload()
    match(await box(page, NEED).inputValue(), /Poppy/)
    await page.getByRole('button', { name: 'Back to my plan' }).click()
    equal(await box(page, NEED).inputValue(), words)
    await page.context().close()
  })

  it('is cleared from the device when they say so twice, and can be had back until they leave', async () => {
    const page = await open()
    await box(page, NEED).fill(words)
    await page.getByRole('button', { name: 'Clear everything on this device' }).click()
    await page.getByRole('button', { name: 'No, keep it' }).click()
    equal(await box(page, NEED).inputValue(), words)
    await page.getByRole('button', { name: 'Clear everything on this device' }).click()
    await page.getByRole('button', { name: 'Yes, clear it' }).click()
    equal(await box(page, NEED).inputValue(), '')
    await page.waitForTimeout(600)
    equal(await page.evaluate(() => localStorage.length), 0)
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await box(page, NEED).inputValue(), words)
    await page.context().close()
  })

  it('does not depend on a browser that keeps things', async () => {
    const page = await open()
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await page.reload()
    await box(page, NEED).fill(words)
    await toast(page).getByText('This browser will not keep your words').waitFor()
    equal(await box(page, NEED).inputValue(), words)
    await page.context().close()
  })

  it('is downloaded as it stands, as JSON and as Markdown, and can be opened again', async () => {
    const page = await open('/check?example=eczema')
    const fetched = async (name: string): Promise<string> => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      match(file.suggestedFilename(), /^Poppy-plan\.(md|json)$/)
      return readFile(await file.path(), 'utf8')
    }
    const text = await fetched('Download as JSON')
    const read = readJson(text)
    ok('plan' in read)
    deepEqual(read.plan, examples.find(({ id }) => id === 'eczema')?.plan)
    const markdownText = await fetched('Download as Markdown')
    const markdown = readMarkdown(markdownText)
    ok('plan' in markdown)
    equal(markdown.plan.needs[0]?.text, read.plan.needs[0]?.text)
    const other = await open()
    const bring = (name: string, content: string) =>
      other
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
    await bring('plan.json', text)
    await toast(other).getByText('Read plan.json: 1 need and 3 tasks.').waitFor({ timeout: 30_000 })
    equal(await box(other, NEED).inputValue(), read.plan.needs[0]?.text)
    await bring('plan.md', markdownText)
    await toast(other).getByText('Read plan.md: 1 need and 3 tasks.').waitFor({ timeout: 30_000 })
    equal(await box(other, NEED).inputValue(), read.plan.needs[0]?.text)
    await bring('spoilt.json', '{"needs": "none"}')
    await toast(other).getByText('spoilt.json could not be read.').waitFor({ timeout: 30_000 })
    equal(await box(other, NEED).inputValue(), read.plan.needs[0]?.text)
    await other.context().close()
    await page.context().close()
  })

  it('is copied, to be pasted where it is needed', async () => {
    const page = await open('/check?example=eczema', { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByText('Copied.').waitFor()
    match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /# Plan for Poppy[\s\S]*Fell View Surgery/,
    )
    await page.context().close()
  })

  it('prints as its form, with the notes after it only where they are asked for', async () => {
    const page = await open('/check?example=breaks-most-rules')
    const plain = await printed(page)
    match(plain.visible, /Kyle’s plan[\s\S]*Health visitor to monitor/)
    ok(!plain.visible.includes('does not say when'), 'no notes')
    ok(!plain.visible.includes('Options'), 'no buttons')
    await page.getByLabel('Put the notes after the plan when it is printed').check()
    const noted = await printed(page)
    match(noted.visible, /Notes[\s\S]*Timely, need 1, task 1/)
    ok(noted.pages > plain.pages, `${plain.pages} pages, then ${noted.pages}`)
    await page.context().close()
  })
})
