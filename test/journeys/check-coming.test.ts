import { doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { box, settled, visit } from './check-visit.ts'

const NEED = 'needs/0/text'
const TASK = 'needs/0/tasks/0/text'
const CHECKER = '**/assets/read-plans.*'
const bad = 'Mum will ring the school as soon as possible.'

const bar = (page: Page) => page.locator('#bar')
const notesOf = (page: Page, path: string) => page.locator(`[id="${path}-notes"]`)
const byServer = (page: Page) => bar(page).getByRole('button', { name: 'Check this plan' })

/** Something that is held back until it is let go. */
function held(): { readonly until: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => {}
  const until = new Promise<void>(resolve => {
    letGo = resolve
  })
  return { until, letGo }
}

describe('somebody who writes before the checker has come', () => {
  const { open, address } = visit()

  /** The page in a browser of its own, with what happens to the checker on its way. */
  async function arrive(onItsWay: (route: Route) => unknown, before = (): void => {}): Promise<Page> {
    const page = await open('/questions')
    await page.route(CHECKER, route => onItsWay(route))
    await page.addInitScript(before)
    await page.goto(`${address()}/check`)
    return page
  }

  it('can type, add and keep; is told of nothing wrong; and has it all checked when it comes', async () => {
    const { until, letGo } = held()
    const page = await arrive(route => until.then(() => route.continue()))
    await box(page, TASK).fill(bad)
    await bar(page).getByText('Notes are on their way.').waitFor()
    equal(await page.locator(`[data-copy-of="${TASK}"]`).textContent(), `${bad}\n`)
    await page.getByRole('button', { name: 'Add a need' }).click()
    await page.keyboard.type('CAMHS')
    equal(await page.locator('.bywhen-finding').count(), 0)
    doesNotMatch(await page.locator('#desk').innerText(), /Nothing to note/)
    await page.reload()
    equal(await box(page, TASK).inputValue(), bad)
    equal(await box(page, 'needs/1/text').inputValue(), 'CAMHS')
    letGo()
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor()
    await notesOf(page, 'needs/1/text').getByText('CAMHS').first().waitFor()
    equal(await box(page, TASK).inputValue(), bad)
    await page.context().close()
  })

  it('waits for what was pressed meanwhile, and keeps what was typed while it waited', async () => {
    const { until, letGo } = held()
    const page = await arrive(route => until.then(() => route.continue()))
    await page.locator('#pasted').fill('Need\tTask\tWho\tBy when\nSleep\tRead at 8\tMum\tASAP')
    await page.getByRole('button', { name: 'Lay it out' }).click()
    await page.getByText('One moment…').waitFor()
    await box(page, TASK).fill('Typed while it waits')
    letGo()
    await settled(page)
    equal(await box(page, NEED).inputValue(), 'Sleep')
    match(await page.locator('#brought').innerText(), /What you wrote/)
    await page.context().close()
  })

  it('is offered the server’s check where it cannot be fetched, and goes on from what it says', async () => {
    const page = await arrive(route => route.abort())
    await box(page, 'about/name').fill('Amira')
    await box(page, TASK).fill(bad)
    await page.getByRole('button', { name: 'Add a need' }).click()
    await page.keyboard.type('To be referred to CAMHS')
    await bar(page).getByText('could not be fetched').waitFor()
    equal(await page.locator('.bywhen-finding').count(), 0)
    await byServer(page).click()
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor()
    equal(await box(page, TASK).inputValue(), bad)
    equal(await box(page, 'needs/1/text').inputValue(), 'To be referred to CAMHS')
    equal(await page.getByRole('table', { name: 'Amira’s plan' }).count(), 1)
    await box(page, NEED).fill('Sleep')
    await byServer(page).waitFor()
    ok(await notesOf(page, TASK).getByText('as soon as possible').first().isVisible(), 'notes stay')
    await page.locator('#start > summary').click()
    await page.locator('#pasted').fill('Need\tTask\tWho\tBy when\nWake early\tRead at 8\tMum\tASAP')
    await page.getByRole('button', { name: 'Lay it out' }).click()
    await page.locator(`[id="${NEED}"]`, { hasText: 'Wake early' }).waitFor()
    await page.context().close()
  })

  it('fetches nothing large for whoever saves data, and says so', async () => {
    let asked = 0
    const page = await arrive(
      route => {
        asked += 1
        return route.continue()
      },
      () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    await box(page, TASK).fill(bad)
    await bar(page).getByText('To save data').waitFor()
    await byServer(page).click()
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor()
    equal(asked, 0)
    await page.context().close()
  })

  it('finds the page as it was when they come back to it', async () => {
    const page = await open()
    await box(page, TASK).fill(bad)
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor()
    await page.goto(`${address()}/rules`)
    await page.goBack()
    equal(await box(page, TASK).inputValue(), bad)
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor()
    await box(page, TASK).fill('Mum will ring Mrs Okafor at school on 4 December 2026.')
    await notesOf(page, TASK).getByText('as soon as possible').first().waitFor({ state: 'detached' })
    await page.context().close()
  })
})
