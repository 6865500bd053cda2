import type { Page } from 'playwright-core'

/** Does what leads to another page, and waits until that one is there: what the page before says is no answer to it. */
export async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()])
}
