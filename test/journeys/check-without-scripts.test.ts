import { equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { readJson } from '../../formats/json.ts'
import { box, visit } from './check-visit.ts'

const NEED = 'needs/0/text'
const TASK = 'needs/0/tasks/0/text'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const menu = (page: Page, task: number) => page.locator(`[id="needs/0/tasks/${task}/menu"] > summary`).click()

describe('somebody whose browser runs no scripts', () => {
  const { open } = visit()
  const begin = (path?: string) => open(path, { javaScriptEnabled: false })

  it('has a plan checked, mended, added to, moved, taken from and put back', async () => {
    const page = await begin()
    await box(page, 'about/name').fill('Amira')
    await box(page, NEED).fill('You need help from CAMHS.')
    await box(page, TASK).fill('Mum will ring the school as soon as possible.')
    await press(page, 'Check this plan')
    match(page.url(), /#desk$/)
    match(await page.locator(`[id="${TASK}-notes"]`).innerText(), /as soon as possible/)
    equal(await page.locator(`[data-copy-of="${TASK}"] mark`).first().textContent(), 'as soon as possible')
    const fix = page.locator(`[id="${NEED}-notes"]`).getByRole('button', { name: /^Say/ }).first()
    if (!(await fix.isVisible()))
      await page.locator(`[id="${NEED}-notes"] .bywhen-notes__more > summary`).click()
    await fix.click()
    ok(!(await box(page, NEED).inputValue()).includes('CAMHS'))
    await press(page, 'Add a task (need 1)')
    await box(page, 'needs/0/tasks/1/text').fill('Second task')
    await menu(page, 1)
    await press(page, 'Move up (need 1, task 2)')
    equal(await box(page, TASK).inputValue(), 'Second task')
    await menu(page, 0)
    await press(page, 'Take this task out (need 1, task 1)')
    match(await box(page, TASK).inputValue(), /^Mum will ring/)
    await press(page, 'Undo')
    equal(await box(page, TASK).inputValue(), 'Second task')
    equal(await box(page, 'about/name').inputValue(), 'Amira')
    await page.context().close()
  })

  it('has a pasted table laid out', async () => {
    const page = await begin()
    const table =
      'REASON FOR ACTION\tREQUIRED ACTION\tWHO WILL DO THIS AND WHEN\nPoppy is sore\tRing the surgery\tMum, ASAP'
    await page.getByLabel('A table from Word or a web page, or plain text').fill(table)
    await press(page, 'Lay it out')
    equal(await box(page, NEED).inputValue(), 'Poppy is sore')
    equal(await page.locator('#plan').getByRole('columnheader').count(), 3)
    await page.context().close()
  })

  it('is told what is wrong with nothing pasted, and keeps what was typed', async () => {
    const page = await begin()
    await box(page, NEED).fill('My words')
    await press(page, 'Lay it out')
    match(await page.getByRole('alert').innerText(), /There is nothing in the box/)
    equal(await box(page, NEED).inputValue(), 'My words')
    await page.context().close()
  })

  it('opens an example and takes it away as a file with nothing lost', async () => {
    const page = await begin('/check?example=first-injections')
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Download as JSON')])
    const read = readJson(await readFile(await file.path(), 'utf8'))
    ok('plan' in read)
    ok(
      'plan' in read &&
        (read.plan.agreements?.length ?? 0) > 0 &&
        (read.plan.needs[0]?.measures?.length ?? 0) > 0,
    )
    await page.context().close()
  })

  it('is told the truth about where the words go', async () => {
    const page = await begin()
    match(await page.locator('noscript p').innerText(), /It is not kept there\.$/)
    equal(await page.getByText('is kept in this browser').isVisible(), false)
    equal(await page.getByRole('button', { name: 'Clear everything on this device' }).isVisible(), false)
    await page.context().close()
  })
})
