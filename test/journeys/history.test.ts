import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { addTask, remove, word } from '../../plans/index.ts'
import { organisation } from '../../server/sign-in/testing.ts'
import { doing } from '../../server/workspace/change-plan.ts'
import { bringPlan, fullPlan, happen, manyNeeds } from '../../server/workspace/plan/testing/plans.ts'
import type { Who } from '../../server/workspace/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { asStaff, openHouse } from './open-house.ts'

describe('what happened to a plan, what is taken along of it, and what is settled', () => {
  const house = openHouse(async workspace => {
    const { store, entrance } = workspace
    await bringPlan(workspace, 'full', fullPlan)
    const many = { ...fullPlan, needs: manyNeeds(12), reviews: [], agreements: [], challenges: [] }
    await bringPlan(workspace, 'many', many)
    await store.putHold({
      ...{ organisation, family: 'taylor', id: 'h1', hidden: 'mum', keptFrom: 'nan', tie: 'role' },
      ...{ what: ['views', 'addresses'], why: 'The court said so.', at: entrance.now() },
      by: { id: 'sara', name: 'Sara Obi' },
    })
    await (await workspace.as('sara')).open('/plans/full')
    workspace.wait(31)
    await happen(workspace, 'full', 'ben', [
      doing(word, { part: 'n-school', field: 'text', text: 'Amal needs a quiet way to school, every day.' }),
      doing(addTask, { id: 't-ring', under: 'n-school', is: { text: 'Nan rings at 8.' } }),
      doing(remove, { part: 't-alone', because: 'Nan does it now.' }),
    ])
  })

  const open = async (who: Who, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await asStaff(house, who, options)
    await page.goto(path)
    return page
  }

  // Each is looked over by axe at one of the widths, and fits at both.
  for (const [who, width, paths] of [
    [
      'sara',
      390,
      [
        '/plans/full/history',
        '/plans/full/versions/1',
        '/plans/full/print/family',
        '/plans/full/child?turned=yes',
        '/settings',
      ],
    ],
    [
      'sara',
      1280,
      [
        '/plans/full/compare?from=1&to=5',
        '/plans/full/versions/1/words/n-school/text',
        '/plans/full/print/liberi',
        '/plans/full/family',
      ],
    ],
    ['ada', 390, ['/service', '/service/rules', '/service/timescales/en-cin', '/service/teams']],
    ['ada', 1280, ['/service/limits', '/service/terms', '/service/wording/liberi']],
  ] as const)
    it(`are sound and fit the screen, for ${who} at ${width}`, async () => {
      const page = await open(who, '/health', { colorScheme: width === 390 ? 'dark' : 'light' })
      for (const path of paths) {
        for (const each of [1280, 390]) {
          await page.setViewportSize({ width: each, height: 900 })
          await page.goto(path)
          await fits(page, path)
          if (each === width) await passesAxe(page, path)
        }
      }
      await page.context().close()
    })

  it('are read at the largest size on a phone', async () => {
    const page = await open('rhea', '/settings', { viewport: { width: 390, height: 800 } })
    const sizeOf = () =>
      page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.body.querySelector('h1') ?? document.body).fontSize),
      )
    const usual = await sizeOf()
    await page.getByLabel('Largest').check()
    await page.getByRole('button', { name: 'Save' }).click()
    ok((await sizeOf()) > usual * 1.2)
    await page.goto('/plans/full/history')
    await fits(page, 'the history in large words')
    await page.context().close()
  })

  it('lead from what is new to earlier words, which are put back by the keyboard and can be taken back', async () => {
    const page = await open('sara', '/plans/full/history')
    match(await page.locator('#version-5').innerText(), /New since you looked today/)
    await page.getByRole('link', { name: /^Word for word/ }).focus()
    await page.keyboard.press('Enter')
    equal(await page.locator('ins').first().innerText(), 'a quiet way to school,')
    await page
      .getByRole('link', { name: /^Put the earlier words back/ })
      .first()
      .focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Put the earlier words back' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/plans/full?saved=*')
    match(await page.locator('#need-n-school').innerText(), /Amal needs to be at school on time, every day\./)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.waitForURL('**/plans/full?saved=*')
    match(await page.locator('#need-n-school').innerText(), /a quiet way to school/)
    await page.context().close()
  })

  it('turn the screen round to nothing but the plan, and back with one press', async () => {
    const page = await open('sara', '/plans/full/family')
    await page.getByRole('button', { name: 'Turn the screen round' }).click()
    await page.waitForURL('**/family?turned=yes')
    equal(await page.getByText('Signed in as').count(), 0)
    equal(await page.getByRole('navigation', { name: 'Bywhen' }).getByRole('link').count(), 0)
    await page.getByRole('link', { name: 'Amal, this is your plan' }).click()
    await page.waitForURL('**/child?*turned=yes')
    await page.getByRole('link', { name: 'Back', exact: true }).click()
    await page.waitForURL(url => !url.search.includes('turned'))
    equal(await page.getByText('Signed in as').count(), 1)
    await page.context().close()
  })

  it('print the form with its headings on every sheet, numbered, and the staff’s box on none', async () => {
    const page = await open('sara', '/plans/many/print/liberi')
    await page.emulateMedia({ media: 'print' })
    equal(await page.getByText('Who is this copy for?').isVisible(), false)
    equal(await page.getByText('Signed in as').isVisible(), false)
    equal(await page.getByText(/Version 1 · Printed on/).isVisible(), true)
    const head = await page
      .locator('.bywhen-paper__table thead')
      .first()
      .evaluate(each => getComputedStyle(each).display)
    equal(head, 'table-header-group')
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    ok((paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0) > 2)
    match(paper, /\/MediaBox\s*\[0 0 841/)
    await page.context().close()
  })

  it('give a PDF and a Word file that are there', async () => {
    const page = await open('sara', '/plans/full/print/family')
    for (const name of ['Word', 'PDF']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      match(file.suggestedFilename(), /^plan-version-\d+\.(docx|pdf)$/)
      equal(await file.failure(), null)
    }
    await page.context().close()
  })
})
