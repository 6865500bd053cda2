import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { examples } from '../../checker/examples/index.ts'
import { readFile as readPlans } from '../../formats/read-file.ts'
import { renumber } from '../../formats/understand.ts'
import { word } from '../../formats/word.ts'
import { box, settled, visit } from './check-visit.ts'
import { fits, passesAxe } from './eyes.ts'

const NEED = 'needs/0/text'
const TASK = 'needs/0/tasks/0/text'
const toast = (page: Page) => page.locator('#said')
const input = (page: Page) => page.locator('input[type=file]')
const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).first().click()
  await settled(page)
}
const example = (id: string) => examples.find(each => each.id === id)?.plan ?? examples[0]?.plan
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const poppy = example('eczema')
if (!poppy) throw new Error('There is an example of eczema.')
const inWord = file('Poppy.docx', (await word.write?.(poppy)) ?? '')
const odd = file(
  'odd.csv',
  'Child,Need,What we will do,Who,By when,Remarks\nAmira,Amira needs sleep,Read at 8pm,Mum,ASAP,She likes stories\n',
)
const two = file(
  'two.csv',
  'Child,Need,Task,Who,By when\nAmira,Sleep nine hours,Read at 8pm,Mum,ASAP\nTom,Get to school,Taxi at 8,School,1 December 2026\n',
)
const folder = await mkdtemp(join(tmpdir(), 'bywhen-brought-'))
after(() => rm(folder, { recursive: true }))
const onDisk = async (name: string, content: Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** A file too large to be read, which the browser finds on the disk without being handed ten million bytes. */
const film = async (): Promise<string> => {
  const path = await onDisk('film.docx', Uint8Array.of())
  await truncate(path, 12_000_000)
  return path
}
const photo = file('photo.docx', Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3))

const brought = async (page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> => {
  await input(page).setInputFiles([...files], { timeout: 30_000 })
  await toast(page)
    .getByText(/^Read [^…]+: |could not be read|holds \d+ plans|files? read/)
    .waitFor({ timeout: 30_000 })
}

const taken = async (page: Page, name: string): Promise<{ name: string; bytes: Buffer }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 30_000 }),
    press(page, name),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

const { open } = visit()

describe('somebody who brings the plan they have', () => {
  it('finds a Word plan laid out and checked, and takes it away in every format as it was', async () => {
    const page = await open()
    await brought(page, inWord)
    equal(await box(page, NEED).inputValue(), poppy.needs[0]?.text)
    match(await page.locator('#reading summary').first().innerText(), /columns were understood/)
    for (const [name, called] of [
      ['Download as Word', 'Poppy-plan.docx'],
      ['Download as CSV', 'Poppy-plan.csv'],
      ['Download as Markdown', 'Poppy-plan.md'],
      ['Download as JSON', 'Poppy-plan.json'],
    ] as const) {
      const got = await taken(page, name)
      const read = await readPlans(got.name, got.bytes)
      deepEqual([got.name, 'plans' in read && renumber(read.plans[0].plan)], [called, renumber(poppy)])
    }
    const report = await taken(page, 'Download the report')
    equal(report.name, 'plan-report.html')
    doesNotMatch(report.bytes.toString(), /Poppy/)
    await page.getByLabel('Put children’s names in the report').last().check()
    match((await taken(page, 'Download the report')).bytes.toString(), /Poppy/)
    await page.reload()
    equal(await box(page, NEED).inputValue(), poppy.needs[0]?.text)
    ok(await page.locator('#reading summary').first().isVisible())
    await page.context().close()
  })

  it('says what a column holds, sees what changed, and takes it back', async () => {
    const page = await open()
    await brought(page, odd)
    match(await page.locator('#reading summary').first().innerText(), /not understood/)
    match(await page.locator('.bywhen-left').innerText(), /She likes stories/)
    const columns = page.getByRole('table', { name: 'The columns, and what each was taken to hold' })
    const strange = page.getByRole('table', { name: 'The columns that were not understood' })
    equal(await strange.getByRole('row').count(), 2)
    await strange.getByLabel('What “Remarks” holds').selectOption('The goal')
    await page.getByLabel('It was read as this form').selectOption('Outcomes table')
    await press(page, 'Read it again so')
    match(await toast(page).innerText(), /“Remarks” is read as “the goal”/)
    equal(await box(page, 'needs/0/goals/0/text').inputValue(), 'She likes stories')
    equal(await page.locator('.bywhen-left').count(), 0)
    equal(await page.evaluate(() => document.activeElement?.id), 'reading')
    await columns.getByLabel('What “Remarks” holds').selectOption('Leave it out')
    await press(page, 'Read it again so')
    match(await toast(page).innerText(), /“Remarks” is left out/)
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await box(page, 'needs/0/goals/0/text').inputValue(), 'She likes stories')
    await press(page, 'Read it as at first')
    match(await page.locator('.bywhen-left').innerText(), /She likes stories/)
    await page.context().close()
  })

  it('says what the columns hold of a table in which no plan was recognised', async () => {
    const page = await open()
    const strange = file('strange.csv', 'Kid,Aspiration,Manoeuvre\nAmira,Sleep nine hours,Read at 8pm\n')
    await brought(page, strange)
    match(await page.locator('.bywhen-files').innerText(), /could not be read/)
    equal(await page.evaluate(() => document.activeElement?.id), 'reading')
    for (const [heading, role] of [
      ['Kid', 'Whom the row is about'],
      ['Aspiration', 'The need, or what has to change'],
      ['Manoeuvre', 'The task'],
    ] as const)
      await page.getByLabel(`What “${heading}” holds`).selectOption(role)
    await press(page, 'Read it again so')
    await toast(page).getByText('Read strange.csv: 1 need and 1 task.').waitFor()
    equal(await box(page, NEED).inputValue(), 'Sleep nine hours')
    equal(await box(page, 'about/name').inputValue(), 'Amira')
    equal(await page.locator('.bywhen-files').count(), 0)
    await page.context().close()
  })

  it('brings several, one of them spoilt, goes from one to the other and loses nothing', async () => {
    const page = await open()
    await box(page, NEED).fill('My own words')
    await brought(page, inWord, photo, two)
    const list = page.getByRole('table', { name: 'What you brought, plan by plan' })
    equal(await list.getByRole('row').count(), 6)
    match(await list.innerText(), /photo\.docx[\s\S]*could not be read[\s\S]*picture/)
    match(await list.innerText(), /What you wrote/)
    await press(page, 'Open (Tom’s plan, two.csv, plan 2)')
    equal(await box(page, NEED).inputValue(), 'Get to school')
    await box(page, TASK).fill('Taxi at 8 with Dad')
    await press(page, 'Back to the list')
    equal(await page.evaluate(() => document.activeElement?.id), 'files')
    match(await list.innerText(), /two\.csv, plan 2, changed here/)
    await press(page, 'Open (A plan without a name, What you wrote)')
    equal(await box(page, NEED).inputValue(), 'My own words')
    await page.reload()
    await press(page, 'Open (Tom’s plan, two.csv, plan 2)')
    equal(await box(page, TASK).inputValue(), 'Taxi at 8 with Dad')
    const report = (await taken(page, 'Download one report on all 4 plans')).bytes.toString()
    match(report, /Taxi at 8 with Dad/)
    doesNotMatch(report, /Poppy|two\.csv/)
    await press(page, 'Take out (photo.docx)')
    equal(await list.getByRole('row').count(), 5)
    await press(page, 'Take all of them out')
    equal(await list.count(), 0)
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await list.getByRole('row').count(), 5)
    await page.context().close()
  })

  it('drops files on their place, or beside it', async () => {
    const page = await open()
    for (const [where, name] of [
      ['.govuk-file-upload-button', 'first.csv'],
      ['h1', 'second.csv'],
    ] as const) {
      await page.evaluate(
        ([place, called]) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File(['Need,Task,Who\nSleep,Read at 8,Mum\n'], called))
          const init = { dataTransfer, bubbles: true, cancelable: true }
          const target = document.querySelector(place)
          for (const type of ['dragenter', 'dragover', 'drop'])
            target?.dispatchEvent(new DragEvent(type, init))
        },
        [where, name] as const,
      )
      await toast(page).getByText(`Read ${name}: 1 need and 1 task.`).waitFor({ timeout: 30_000 })
    }
    equal(await page.locator('.bywhen-files tbody tr').count(), 2)
    await page.context().close()
  })

  it('is told when the server cannot be reached, or a file is too large, and keeps the desk', async () => {
    const page = await open()
    await box(page, NEED).fill('My own words')
    await page.context().setOffline(true)
    await input(page).setInputFiles([odd])
    await page.getByText('It did not reach the server').waitFor()
    await page.context().setOffline(false)
    await input(page).setInputFiles(await film(), { timeout: 30_000 })
    await page.getByText('It is larger than 10 MB').waitFor()
    equal(await box(page, NEED).inputValue(), 'My own words')
    await page.context().close()
  })

  it('does it all by keyboard', async () => {
    const page = await open()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /Choose files/ }).focus()
    await page.keyboard.press('Enter')
    await (await choosing).setFiles([odd])
    await toast(page).getByText('Read odd.csv').waitFor({ timeout: 30_000 })
    equal(await page.evaluate(() => document.activeElement?.id), 'reading')
    for (let at = 0; at < 12; at += 1) {
      await page.keyboard.press('Tab')
      if ((await page.evaluate(() => document.activeElement?.id)) === 'column/5') break
    }
    await page.keyboard.type('The goal')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await toast(page).getByText('“Remarks” is read as “the goal”').waitFor()
    await page.context().close()
  })

  it('has nothing in the way that axe can speak for, in any state', async () => {
    for (const width of [1280, 390]) {
      const page = await open('/check', {
        viewport: { width, height: 900 },
        colorScheme: width === 390 ? 'dark' : 'light',
      })
      await brought(page, odd)
      await passesAxe(page, 'an odd file')
      await brought(page, two, photo)
      await passesAxe(page, 'two files and a photo')
      for (const narrow of [width, 320]) {
        await page.setViewportSize({ width: narrow, height: 900 })
        await fits(page, 'what was brought')
      }
      await page.context().close()
    }
  })
})

describe('somebody who brings files without scripts', () => {
  const begin = () => open('/check', { javaScriptEnabled: false })
  const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]) =>
    page.locator('input[type=file]').setInputFiles([...files], { timeout: 30_000 })

  it('has a column put right, and undone', async () => {
    const page = await begin()
    await choose(page, odd)
    await press(page, 'Read the files')
    match(await page.locator('.bywhen-said').innerText(), /Read odd\.csv: 1 need and 1 task/)
    await page.getByLabel('What “Remarks” holds').selectOption('The goal')
    await press(page, 'Read it again so')
    match(await page.locator('.bywhen-said').innerText(), /“Remarks” is read as “the goal”/)
    equal(await box(page, 'needs/0/goals/0/text').inputValue(), 'She likes stories')
    await press(page, 'Undo')
    match(await page.locator('.bywhen-left').innerText(), /She likes stories/)
    await page.context().close()
  })

  it('brings several, opens one, writes in it, takes one out and gets the report and the Word file', async () => {
    const page = await begin()
    await box(page, NEED).fill('My own words')
    await choose(page, two, photo, inWord)
    await press(page, 'Read the files')
    equal(await page.locator('.bywhen-files tbody tr').count(), 5)
    await press(page, 'Open (Tom’s plan, two.csv, plan 2)')
    match(page.url(), /#on-desk$/)
    await box(page, TASK).fill('Taxi at 8 with Dad')
    await press(page, 'Back to the list')
    await press(page, 'Open (A plan without a name, What you wrote)')
    equal(await box(page, NEED).inputValue(), 'My own words')
    await press(page, 'Take out (photo.docx)')
    equal(await page.locator('.bywhen-files tbody tr').count(), 4)
    await press(page, 'Undo')
    equal(await page.locator('.bywhen-files tbody tr').count(), 5)
    match((await taken(page, 'Download one report on all 4 plans')).bytes.toString(), /Taxi at 8 with Dad/)
    await press(page, 'Open (Poppy’s plan, Poppy.docx)')
    const got = await taken(page, 'Download as Word')
    const read = await readPlans(got.name, got.bytes)
    deepEqual('plans' in read && renumber(read.plans[0].plan), renumber(poppy))
    await page.context().close()
  })

  it('keeps what was typed when a file is too large or cannot be read', async () => {
    const page = await begin()
    await box(page, NEED).fill('My own words')
    await page
      .locator('input[type=file]')
      .setInputFiles([await onDisk('photo.docx', photo.buffer), await film()])
    await press(page, 'Read the files')
    match(await page.locator('.bywhen-files').innerText(), /picture[\s\S]*larger than 10 MB/)
    equal(await box(page, NEED).inputValue(), 'My own words')
    await page.context().close()
  })
})
