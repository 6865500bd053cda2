import { equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { addTask, word } from '../../plans/index.ts'
import { doing } from '../../server/workspace/change-plan.ts'
import { bringPlan, fullPlan, happen, manyNeeds } from '../../server/workspace/plan/testing/plans.ts'
import { fits, passesAxe } from './eyes.ts'
import { asStaff, openHouse } from './open-house.ts'

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

describe('reading a plan', () => {
  const house = openHouse(async workspace => {
    await bringPlan(workspace, 'full', fullPlan)
    await bringPlan(workspace, 'blank', {
      template: 'cumbria',
      about: { is: 'child', name: 'Kit' },
      needs: [],
    })
    await bringPlan(workspace, 'long', {
      ...fullPlan,
      about: { ...fullPlan.about, name: `أمل ${longWord}` },
      needs: manyNeeds(40).map(need => ({ ...need, text: `${need.text} ${longWord.repeat(3)}` })),
      ...{ reviews: [], agreements: [], challenges: [] },
    })
  })

  /** Sara’s own browser. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await asStaff(house, 'sara', options)
    await page.goto(path)
    return page
  }

  for (const [name, path] of [
    ['with everything in it', '/plans/full'],
    ['seen in another form', '/plans/full?face=ehm-review'],
    ['with nothing in it yet', '/plans/blank'],
  ] as const)
    it(`has nothing for axe to say of a plan ${name}, narrow and wide`, async () => {
      for (const width of [390, 1280]) {
        const page = await open(path, {
          viewport: { width, height: 900 },
          colorScheme: width === 390 ? 'dark' : 'light',
        })
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) if (!each.name) each.open = true
        })
        await passesAxe(page, `${name} at ${width}`)
        await fits(page, name)
        await page.context().close()
      }
    })

  it('never scrolls sideways, with 40 needs and the longest words, on the smallest phone or a wide desk', async () => {
    const page = await open('/plans/long')
    for (const width of [320, 390, 640, 1023, 1024, 1280, 1599, 1600, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await fits(page, 'the plan')
    }
    equal(await page.locator('.bywhen-plan__need').count(), 40)
    equal(await page.locator('h1 bdi').evaluate(name => getComputedStyle(name).unicodeBidi), 'isolate')
    await page.context().close()
  })

  it('finds on a phone what is out of sight and not laid out yet, and lays all of it out on paper', async () => {
    const page = await open('/plans/long', { viewport: { width: 390, height: 844 } })
    const needs = page.locator('.bywhen-plan__need')
    const laidOut = () =>
      needs.evaluateAll(
        all =>
          all.filter(need => need.querySelector('p')?.checkVisibility({ contentVisibilityAuto: true }))
            .length,
      )
    ok((await laidOut()) < 40)
    for (const id of ['need-n39', 'need-n20', 'agreement', 'need-n1']) {
      await page.goto(`/plans/long#${id}`)
      await page.waitForFunction(id => {
        const { top = -1 } = document.getElementById(id)?.getBoundingClientRect() ?? {}
        return top >= 0 && top < innerHeight
      }, id)
    }
    await page.emulateMedia({ media: 'print' })
    equal(await laidOut(), 40)
    await page.context().close()
  })

  it('stays a table to a screen reader, and is a card for each need on a phone', async () => {
    for (const width of [1280, 390]) {
      const page = await open('/plans/full', { viewport: { width, height: 900 } })
      const table = page.getByRole('table', { name: /^Needs/ })
      equal(await table.getByRole('columnheader', { name: 'By when' }).count(), 1)
      equal((await table.getByRole('cell', { name: /Amal needs to be at school/ }).count()) > 0, true)
      const [need, task] = [
        page.locator('#need-n-school .bywhen-plan__box').first(),
        page.locator('#task-t-walk'),
      ]
      const [left, right] = [await need.boundingBox(), await task.boundingBox()]
      ok(left && right)
      equal(right.x > left.x + left.width, width === 1280, `beside at ${width}`)
      await page.context().close()
    }
  })

  it('has what the check says beside the plan on a wide desk, and after its head on a narrow one', async () => {
    const page = await open('/plans/full')
    const [aside, plan] = [page.locator('.bywhen-plan-page__aside'), page.locator('#plan')]
    for (const [width, isBeside] of [
      [1680, true],
      [1280, false],
      [390, false],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      const [notes, table] = [await aside.boundingBox(), await plan.boundingBox()]
      ok(notes && table)
      equal(notes.x >= table.x + table.width, isBeside, `${width}`)
      equal(notes.y + notes.height <= table.y, !isBeside, `${width}`)
    }
    await page.getByRole('link', { name: 'Need 2' }).first().click()
    match(page.url(), /#need-n-sleep$/)
    ok(await page.locator('#need-n-sleep').isVisible())
    await page.context().close()
  })

  it('is worked by the keyboard alone: another form, a need moved up, and what was new marked', async () => {
    const page = await open('/plans/full')
    await page.getByRole('link', { name: 'Outcomes table' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/plans/full?face=outcomes')
    match(await page.locator('#plan').innerText(), /What outcome do we want to achieve/)
    await page.getByRole('button', { name: 'Move up need 2' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/plans/full?saved=*')
    match(await page.locator('.bywhen-plan__need').first().innerText(), /Amal needs to sleep/)
    house.workspace.wait(40)
    await happen(house.workspace, 'full', 'ben', [
      doing(word, { part: 'g-sleep', field: 'text', text: 'You sleep ten hours on school nights.' }),
      doing(addTask, { id: 't-bed', under: 'n-sleep', is: { text: 'Nan reads to Amal at 7.' } }),
    ])
    await page.goto('/plans/full')
    match(await page.locator('#goal-g-sleep').innerText(), /Changed since you looked today at 9:0\dam/)
    await page.getByRole('link', { name: /Ben Hale added the task “Nan reads/ }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#task-t-bed$/)
    await passesAxe(page, 'with what is new')
    await page.context().close()
  })

  it('says with borders and words what it says with colour', async () => {
    const page = await open('/plans/full', { forcedColors: 'active' })
    const tag = page.locator('.bywhen-state .govuk-tag').first()
    equal((await tag.innerText()).length > 0, true)
    await page.emulateMedia({ media: 'print' })
    equal(await page.locator('.bywhen-plan-page__aside').isVisible(), false)
    equal(await page.getByText('What is counted:').first().isVisible(), true)
    await page.context().close()
  })
})
