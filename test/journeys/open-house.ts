import { after, before } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { aWorkspace, inWorkspace, type Who, type Workspace } from '../../server/workspace/testing.ts'
import { launchBrowser } from './launch.ts'
import { type OnLoopback, onLoopback, pageOf } from './on-loopback.ts'

/** A workspace behind a real server, and a browser to come to it with. */
export type OpenHouse = {
  readonly workspace: Workspace
  readonly server: OnLoopback
  readonly browser: Browser
}

/** Opens one house for all journeys of a file, furnished as it says, and closes it after the last. */
export function openHouse(furnish: (workspace: Workspace) => Promise<void>): OpenHouse {
  const house: { -readonly [What in keyof OpenHouse]?: OpenHouse[What] } = {}
  before(async () => {
    house.workspace = await aWorkspace()
    await furnish(house.workspace)
    house.server = await onLoopback(house.workspace)
    house.browser = await launchBrowser()
  })
  after(async () => {
    await house.browser?.close()
    house.server?.close()
    await house.workspace?.close()
  })
  return house as OpenHouse
}

/** A page of one of the staff, in a browser of their own. */
export const asStaff = async (
  { browser, server, workspace }: OpenHouse,
  who: Who,
  options: BrowserContextOptions = {},
): Promise<Page> => pageOf(browser, server, await workspace.as(who), options)

/** What a journey does in a house of its own, opening pages as one of the staff, with scripts or without. */
export type Visit = (
  open: (who: Who, scripts?: boolean) => Promise<Page>,
  workspace: Workspace,
) => Promise<void>

/** A journey in a house of its own, where one browser comes to all houses of a file. */
export const visitWith = (browser: Browser, visit: Visit): Promise<void> =>
  inWorkspace(async workspace => {
    const server = await onLoopback(workspace)
    const house = { browser, server, workspace }
    try {
      await visit((who, javaScriptEnabled = true) => asStaff(house, who, { javaScriptEnabled }), workspace)
    } finally {
      await Promise.all(browser.contexts().map(context => context.close()))
      server.close()
    }
  })
