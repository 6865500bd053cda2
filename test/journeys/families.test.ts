import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { organisation } from '../../server/sign-in/testing.ts'
import { fits, passesAxe } from './eyes.ts'
import { launchBrowser } from './launch.ts'
import { type Visit, visitWith } from './open-house.ts'
import { turn } from './turn.ts'

const signed = { organisation, by: { id: 'mo', name: 'Mo Iqbal' }, at: '2026-11-22T09:00:00.000Z' }

const csv = `Child,Need,Task,Who,By when,Mood
Emily T,Emily needs to sleep,Mum reads at eight,Mum,30 November 2026,Sunny
Emily T,,Rob takes her swimming,Rob Marsh,5 December 2026,
`

describe('families in a browser', () => {
  let browser: Browser
  before(async () => {
    browser = await launchBrowser()
  })
  after(() => browser.close())
  const visiting = (visit: Visit) => visitWith(browser, visit)

  /** Looks at the page as it stands, narrow and wide, with the eyes of axe; keeps a picture where one is asked for. */
  async function look(page: Page, name: string): Promise<void> {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      await passesAxe(page, `${name} at ${width}`)
      await fits(page, name)
      const folder = process.env.PICTURES
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
    }
  }

  it('are found while somebody types, by keyboard alone, and opened', () =>
    visiting(async (open, { store }) => {
      await store.createFamily({ ...signed, id: 'far', team: 'meadow', name: 'Farrow' })
      const page = await open('sara')
      await page.goto('/search')
      await page.getByLabel('A name or a reference').pressSequentially('emilly tay')
      await page.getByText('Nobody is called just that').waitFor()
      await look(page, 'search-near')
      match(await page.locator('#heard').innerText(), /2 found/)
      await page.getByLabel('A name or a reference').fill('farrow')
      await page.getByText('With another team').waitFor()
      await page.getByLabel('A name or a reference').fill('zzzz')
      await page.locator('#found').getByText('Nothing found').waitFor()
      await page.getByLabel('A name or a reference').fill('emily')
      await page.locator('#found').getByText('2 found').waitFor()
      await page.getByLabel('A name or a reference').press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/families\/taylor/)
      ok(!page.url().includes('emily taylor'))
    }))

  it('keep what was typed in a form where there is no connection, and send it when there is', () =>
    visiting(async (open, { store }) => {
      await store.createFamily({ ...signed, id: 'far', team: 'meadow', name: 'Farrow' })
      const page = await open('sara')
      await page.goto('/families/far/reason')
      const box = page.getByLabel('Why you need to see it')
      const send = page.getByRole('button', { name: 'Open this family' })
      await box.fill('On duty: his school has phoned.')
      await page.context().setOffline(true)
      await send.click()
      await page.getByRole('alert').filter({ hasText: 'nothing was sent' }).waitFor()
      equal(await box.inputValue(), 'On duty: his school has phoned.')
      await page.context().setOffline(false)
      // A browser may go on saying so for a while, though the server is there.
      await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))
      await turn(page, () => send.click())
      await page.getByRole('heading', { name: 'Farrow' }).waitFor()
    }))

  it('are added with their people and a plan from a file, without scripts', () =>
    visiting(async (open, { store }) => {
      const page = await open('sara', false)
      await page.goto('/today')
      await page.getByRole('link', { name: 'Families' }).click()
      await page.getByRole('button', { name: 'Add a family' }).click()
      await page.getByLabel('What the family is called').fill('Tailor')
      await page.getByRole('button', { name: 'Add the family' }).click()
      await page.getByText('Is it one of these?').waitFor()
      await page.getByLabel('What the family is called').fill('Okafor and Lind')
      await page.getByRole('button', { name: 'Add it all the same' }).click()
      await page.getByRole('heading', { name: 'Okafor and Lind' }).waitFor()
      await page.getByRole('button', { name: 'Add a person' }).click()
      await page.getByRole('button', { name: 'Add them', exact: true }).click()
      await page.getByText('There is a problem').waitFor()
      await page.getByLabel('Their name').fill('Ada Okafor')
      await page.getByLabel('Child', { exact: true }).check()
      await page.getByLabel('Date of birth').fill('4/5/17')
      await page.getByRole('button', { name: 'Add them', exact: true }).click()
      await page.getByText('Born 4 May 2017 (9)').waitFor()
      await page.getByRole('button', { name: 'Start a plan' }).click()
      await page.getByLabel('Child in need plan').check()
      await page.getByLabel('When does it start?').fill('tomorrow')
      await page.getByLabel('A plan you have already').check()
      await page
        .getByLabel('The file')
        .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
      await turn(page, () => page.getByRole('button', { name: 'Look it over' }).click())
      await page.getByText('Monday 23 November 2026').waitFor()
      await page.getByRole('button', { name: 'Begin the plan' }).click()
      await page.waitForURL(/\/plans\//)
      const [family] = (
        await store.familiesOfTeam({ organisation, team: 'harbour', sight: 'everything' })
      ).filter(({ name }) => name === 'Okafor and Lind')
      equal(family?.plans.length, 1)
      const people = (await store.openFamily({ organisation, family: family?.family ?? '' }))?.people
      deepEqual(people?.map(({ person }) => person.name).toSorted(), ['Ada Okafor', 'Mum', 'Rob Marsh'])
    }))

  it('look right, and to axe, on every page and state', () =>
    visiting(async (open, { store }) => {
      const people = [
        { id: 'dad', name: 'Craig Whitlock', is: 'parent', relation: 'Dad', contact: '14 Elm Road' },
        { id: 'next', name: 'Mrs Adeyemi-Oyelaran-Featherstonehaugh', is: 'network' },
        { id: 'cousin', name: 'ياسمين حداد', is: 'relative', relation: 'Cousin' },
      ] as const
      for (const person of people) await store.createPerson({ ...signed, family: 'taylor', person })
      const hold = {
        id: 'h',
        hidden: 'mum',
        keptFrom: 'dad',
        what: ['addresses'],
        why: 'Order',
        tie: 'team',
      } as const
      await store.putHold({ ...signed, family: 'taylor', ...hold })
      const page = await open('sara')
      for (const [name, path] of [
        ['today', '/today'],
        ['families', '/families'],
        ['family', '/families/taylor'],
        ['new-family', '/families/new'],
        ['new-person', '/families/taylor/people/new'],
        ['person', '/families/taylor/people/mum'],
        ['begin', '/families/taylor/plans/new'],
      ] as const) {
        await page.goto(path)
        await look(page, name)
      }
      await turn(page, () => page.getByRole('button', { name: 'Look it over' }).click())
      await look(page, 'begin-refused')
      await page.getByLabel('Emily Taylor', { exact: true }).first().check()
      await page.getByLabel('Child in need plan').check()
      await page.getByLabel('What is not finished').check()
      await turn(page, () => page.getByRole('button', { name: 'Look it over' }).click())
      await look(page, 'carried')
      await turn(page, () => page.getByRole('button', { name: 'Change these' }).click())
      await page.getByLabel('A plan you have already').check()
      await page
        .getByLabel('The file')
        .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
      await turn(page, () => page.getByRole('button', { name: 'Look it over' }).click())
      await look(page, 'brought')
      for (const [who, name] of [
        ['mo', 'manager'],
        ['ada', 'administrator'],
      ] as const) {
        const theirs = await open(who)
        await theirs.goto('/today')
        await look(theirs, name)
      }
    }))
})
