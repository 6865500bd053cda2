import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Day } from '../../../checker/index.ts'
import { londonDay } from '../../../plans/index.ts'
import { buildApp } from '../../../server/app.ts'
import { gatherAssets } from '../../../server/assets.ts'
import { houseOf } from '../../../server/house.ts'
import { entrancePages } from '../../../server/sign-in/pages.ts'
import { organisation } from '../../../server/sign-in/testing.ts'
import { fingerprint, newId, newToken } from '../../../server/sign-in/tokens.ts'
import { aWorkspace, type Who, type Workspace } from '../../../server/workspace/testing.ts'

/** The workspace behind a real door, where weeks go by as the test turns its clock; days move on with it. */
export type Weeks = Workspace & {
  readonly baseURL: string
  readonly today: () => Day
  /** Lets time go by until nine in the morning of a day. */
  readonly goTo: (day: Day) => void
  /** A session of one of the staff that begins now: those of yesterday are over. */
  readonly sessionOf: (who: Who) => Promise<string>
}

/** Opens it; whoever asks closes it. */
export async function aHouseOfWeeks(): Promise<Weeks> {
  const workspace = await aWorkspace()
  const { entrance, store } = workspace
  const today = (): Day => londonDay(entrance.now())
  const { pages, ...standing } = houseOf(entrance, entrancePages(entrance), 'plans')
  const app = buildApp({ assets: await gatherAssets(), today, log: entrance.log, ...standing }, pages)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    ...{ ...workspace, app, today },
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    goTo(day) {
      const ahead = Date.parse(`${day}T09:00:00.000Z`) - Date.parse(entrance.now())
      if (ahead < 0) throw new Error(`It is ${today()} already.`)
      workspace.wait(Math.ceil(ahead / 60_000))
    },
    async sessionOf(account) {
      const [token, now] = [newToken(), entrance.now()]
      const ends = new Date(Date.parse(now) + 10 * 3_600_000).toISOString()
      const lasts = { id: newId(), proof: 'full', idle: 3600, ends, browser: 'Chromium' } as const
      await store.beginSession({
        organisation,
        account,
        session: { token: fingerprint(token), ...lasts },
        now,
      })
      return token
    },
    async close() {
      server.closeAllConnections()
      await new Promise(closed => server.close(closed))
      await workspace.close()
    },
  }
}
