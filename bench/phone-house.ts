import { rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { buildApp } from '../server/app.ts'
import { gatherAssets } from '../server/assets.ts'
import { openDemonstration } from '../server/demonstration/open.ts'
import { pages } from '../server/pages/index.ts'
import { todayInLondon } from '../server/surroundings.ts'
import { answerEach } from './child.ts'

/** What this process is asked: to open a demonstration in a folder of its own, and say where; or to end it. */
export type ToDemonstrate = { readonly folder: string } | 'end'

let close = async () => {}

answerEach(async asked => {
  const to = asked as ToDemonstrate
  if (to === 'end') return close()
  const where = { host: '127.0.0.1', port: 0 }
  const log = (line: string) => console.error(line)
  const house = await openDemonstration({ folder: to.folder, fresh: false }, {}, where, log)
  if ('faults' in house) throw new Error(house.faults.join(' '))
  const assets = await gatherAssets()
  await assets.squeeze()
  const app = buildApp({ assets, today: todayInLondon, log, kept: house.kept }, [...pages, ...house.pages])
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>(listening => server.listen(0, where.host, listening))
  close = async () => {
    server.closeAllConnections()
    server.close()
    await house.close()
    rmSync(to.folder, { recursive: true })
  }
  return `http://${where.host}:${(server.address() as AddressInfo).port}`
})
