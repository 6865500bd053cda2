import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { box, settled, visit } from './check-visit.ts'

const NEED = 'needs/0/text'
const TASK = 'needs/0/tasks/0/text'
const WHO = 'needs/0/tasks/0/assigned/0/who'
const BY = 'needs/0/tasks/0/assigned/0/by'

const notesOf = (page: Page, path: string) => page.locator(`[id="${path}-notes"]`)
const underlined = (page: Page, path: string) =>
  page.locator(`[data-copy-of="${path}"] mark`).allTextContents()
const toast = (page: Page) => page.locator('#said')
const plan = (page: Page) => page.locator('#plan')

/** A piece of a page as Word puts it on the clipboard. */
const WORD = `<html><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
<p class=MsoNormal>Child: Amira<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr>
 <td><p class=MsoNormal><b>What needs to happen?<o:p></o:p></b></p><p class=MsoNormal><b>What is the change we are looking for?</b></p></td>
 <td><p class=MsoNormal>How will it happen? What are the tasks?</p></td>
 <td><p class=MsoNormal>Who will be doing this?</p></td><td><p class=MsoNormal>By when?</p></td></tr>
<tr><td rowspan=2><p class=MsoNormal>Amira, you need to sleep nine hours on school nights.</p></td>
 <td><p class=MsoNormal>Phones charge in the kitchen from 8.30pm.</p></td><td><p class=MsoNormal>Mum</p></td><td><p class=MsoNormal>ASAP</p></td></tr>
<tr><td><p class=MsoNormal>Mum will read with you at 8pm.</p></td><td><p class=MsoNormal>Mum</p></td><td><p class=MsoNormal>30 November 2026</p></td></tr>
</table><p class=MsoNormal>Printed by: the east team</p><!--EndFragment--></body></html>`

const pasteAs = async (page: Page, html: string): Promise<void> => {
  await page.evaluate(copied => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', 'plain')
    document
      .getElementById('pasted')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await settled(page)
}

describe('somebody who writes a plan', () => {
  const { open } = visit()

  it('sees notes come as they type, and go as they mend', async () => {
    const page = await open()
    equal(await page.locator('.bywhen-finding').count(), 0)
    await box(page, 'about/name').fill('Amira')
    await box(page, TASK).fill('Mum will ring the school as soon as possible.')
    await page.locator(`[data-copy-of="${TASK}"] mark`).waitFor()
    ok((await underlined(page, TASK)).includes('as soon as possible'))
    match(await notesOf(page, TASK).innerText(), /as soon as possible/)
    equal(await page.locator(`[id="${TASK}-count"]`).textContent(), '1 note follows.')
    equal(await page.getByRole('table', { name: 'Amira’s plan' }).count(), 1)
    await box(page, TASK).fill('Mum will ring Mrs Okafor at school on 4 December 2026.')
    await page.waitForFunction(
      id => document.querySelectorAll(`[data-copy-of="${id}"] mark`).length === 0,
      TASK,
    )
    equal(await notesOf(page, TASK).isVisible(), false)
    await page.context().close()
  })

  it('hears of what a need still lacks only after moving on from it', async () => {
    const page = await open()
    await box(page, NEED).fill('Amira, you need to sleep nine hours on school nights.')
    await page.waitForTimeout(100)
    equal(await notesOf(page, WHO).isVisible(), false)
    equal(await notesOf(page, TASK).isVisible(), false)
    await box(page, 'about/name').focus()
    await notesOf(page, TASK).waitFor()
    await page.context().close()
  })

  it('mends with one press and takes it back with another, or with Ctrl+Z', async () => {
    const page = await open()
    await box(page, NEED).fill('You need help from CAMHS.')
    const before = await box(page, NEED).inputValue()
    const fix = notesOf(page, NEED).getByRole('button', { name: /^Say/, includeHidden: true }).first()
    await fix.waitFor({ state: 'attached' })
    if (!(await fix.isVisible())) await notesOf(page, NEED).locator('.bywhen-notes__more > summary').click()
    await fix.click()
    const after = await box(page, NEED).inputValue()
    ok(after !== before && !after.includes('CAMHS'), after)
    match(await toast(page).innerText(), /^Changed “CAMHS” to/)
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await box(page, NEED).inputValue(), before)
    match(await toast(page).innerText(), /^Undone/)
    await fix.waitFor({ state: 'attached' })
    if (!(await fix.isVisible())) await notesOf(page, NEED).locator('.bywhen-notes__more > summary').click()
    await fix.click()
    equal(await box(page, NEED).inputValue(), after)
    await page.keyboard.press('Control+z')
    equal(await box(page, NEED).inputValue(), before)
    await page.context().close()
  })

  it('finds a note under the pointer until it is pressed, though leaving the box brings others', async () => {
    const page = await open()
    await box(page, NEED).fill('You need help from CAMHS.')
    await page.locator(`[data-copy-of="${NEED}"] mark`).first().waitFor()
    await box(page, TASK).fill('Mum will ring them ASAP.')
    const summary = notesOf(page, TASK).locator('summary').first()
    await summary.scrollIntoViewIfNeeded()
    await summary.hover()
    const before = await summary.boundingBox()
    await page.mouse.down()
    await page.waitForTimeout(100)
    equal((await summary.boundingBox())?.y, before?.y)
    await page.mouse.up()
    await notesOf(page, WHO).waitFor()
    ok(await notesOf(page, TASK).locator('details[open]').first().isVisible())
    await page.context().close()
  })

  it('chooses a day where one is wanted', async () => {
    const page = await open()
    await box(page, TASK).fill('Mum will ring Mrs Okafor.')
    await box(page, BY).fill('ASAP')
    await notesOf(page, BY).locator('summary').first().click()
    await notesOf(page, BY).getByRole('button', { name: '29 November 2026' }).first().click()
    equal(await box(page, BY).inputValue(), '29 November 2026')
    await page.context().close()
  })

  it('adds, moves and takes out, is taken to what was added, and gets back what was taken out', async () => {
    const page = await open()
    await box(page, TASK).fill('First task')
    await page.getByRole('button', { name: 'Add a task (need 1)' }).click()
    equal(await page.evaluate(() => document.activeElement?.id), 'needs/0/tasks/1/text')
    await page.keyboard.type('Second task')
    await page.locator('[id="needs/0/tasks/1/menu"] summary').click()
    await page.getByRole('button', { name: 'Move up (need 1, task 2)' }).click()
    equal(await box(page, TASK).inputValue(), 'Second task')
    await page.locator('[id="needs/0/tasks/0/menu"] summary').click()
    await page.getByRole('button', { name: 'Add another person and date (need 1, task 1)' }).click()
    await page.keyboard.type('Nan')
    equal(await box(page, 'needs/0/tasks/0/assigned/1/who').inputValue(), 'Nan')
    await page.getByRole('button', { name: 'Add a need' }).click()
    await page.keyboard.type('Another need')
    await page.getByRole('button', { name: 'Take this need out (need 1)' }).click()
    equal(await box(page, NEED).inputValue(), 'Another need')
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await box(page, 'needs/0/tasks/1/text').inputValue(), 'First task')
    equal(await box(page, 'needs/1/text').inputValue(), 'Another need')
    await page.context().close()
  })

  it('pastes a table from Word and finds it laid out, with what had no place shown', async () => {
    const page = await open()
    await pasteAs(page, WORD)
    equal(await box(page, NEED).inputValue(), 'Amira, you need to sleep nine hours on school nights.')
    equal(await box(page, 'needs/0/tasks/1/text').inputValue(), 'Mum will read with you at 8pm.')
    equal(await box(page, 'needs/0/tasks/1/assigned/0/by').inputValue(), '30 November 2026')
    equal(await plan(page).getByRole('columnheader').count(), 4)
    match(await page.locator('.bywhen-left').innerText(), /Printed by: the east team/)
    match(await notesOf(page, BY).innerText(), /ASAP/)
    await toast(page).getByRole('button', { name: 'Undo' }).click()
    equal(await box(page, NEED).inputValue(), '')
    await page.context().close()
  })

  it('changes the form and keeps every word', async () => {
    const page = await open('/check?example=first-injections')
    const goal = await page.locator('[id="needs/0/goals/0/text"]').inputValue()
    await page.locator('#start > summary').click()
    await page.getByRole('radio', { name: 'EHM assessment plan' }).check()
    equal(await page.getByRole('columnheader').count(), 4)
    match(await page.locator('.bywhen-kept').first().innerText(), /Kept, though this form has no box for it/)
    equal(await page.locator('[id="needs/0/goals/0/text"]').inputValue(), goal)
    await page.getByRole('radio', { name: 'Liberi plan' }).check()
    equal(await page.getByRole('columnheader').count(), 6)
    equal(await page.locator('[id="needs/0/goals/0/text"]').inputValue(), goal)
    await page.context().close()
  })

  it('does it all by keyboard: box, note, mend, and on', async () => {
    const page = await open()
    await box(page, NEED).focus()
    await page.keyboard.type('You need help from CAMHS.')
    await notesOf(page, NEED).locator('summary').first().waitFor()
    await page.keyboard.press('Tab')
    equal(await page.evaluate(() => document.activeElement?.closest('ul')?.id), `${NEED}-notes`)
    await page.keyboard.press('Enter')
    ok(await page.evaluate(() => document.activeElement?.closest('details')?.open))
    for (let at = 0; at < 25; at += 1) {
      const text = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      if (/^Say/.test(text)) break
      if (/^\d+ more$/.test(text)) await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    equal(await page.evaluate(() => document.activeElement?.id), NEED)
    ok(!(await box(page, NEED).inputValue()).includes('CAMHS'))
    await page.context().close()
  })

  it('leaves the notes that somebody is reading where they are, until they move on', async () => {
    const page = await open()
    await box(page, NEED).fill('You need help from CAMHS.')
    await notesOf(page, NEED).locator('summary').first().focus()
    await box(page, NEED).evaluate(each => {
      if (each instanceof HTMLTextAreaElement) each.value = 'You need help from CAMHS ASAP.'
      each.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await page.locator(`[data-copy-of="${NEED}"] mark`, { hasText: 'ASAP' }).waitFor({ state: 'attached' })
    equal(await page.evaluate(() => document.activeElement?.closest('ul')?.id), `${NEED}-notes`)
    await box(page, NEED).focus()
    await notesOf(page, NEED).getByText('ASAP').first().waitFor({ state: 'attached' })
    await page.context().close()
  })
})
