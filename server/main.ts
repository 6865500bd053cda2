import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { buildApp } from './app.ts'
import { gatherAssets } from './assets.ts'
import { type Config, type Faults, readConfig } from './config.ts'
import type { ToDemonstrate } from './demonstration/open.ts'
import type { House } from './house.ts'
import { pages } from './pages/index.ts'
import { todayInLondon } from './surroundings.ts'

type StartOptions = {
  readonly port?: number
  readonly host?: string
  /** What to show where no place was told to keep plans in; nothing is kept when there is none. */
  readonly demonstration?: ToDemonstrate
}

/** A folder of the checkout that is never committed. */
export const demonstrationFolder = join(import.meta.dirname, '..', 'demonstration')

/** How long somebody in the middle of a request is waited for when the server is told to stop. */
const PATIENCE = 10_000

/** Opens the door and keeps it open until it is told to stop; prints the address, or why it cannot be opened. Gives back the exit code. */
export const start = async (options: StartOptions = {}): Promise<number> => {
  const config = readConfig(process.env, options)
  if ('faults' in config) return refuse(config.faults)
  const log = (line: string): void => console.error(line)
  const house = await houseFor(config, options, log)
  if (house && 'faults' in house) return refuse(house.faults)
  const assets = await gatherAssets()
  const told = house && { kept: house.kept, encrypted: house.encrypted, ready: house.ready }
  const app = buildApp({ assets, today: todayInLondon, log, ...told }, [...pages, ...(house?.pages ?? [])])
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  // Long enough for a plan of ten megabytes over a slow telephone.
  server.requestTimeout = 180_000
  const stopped = new Promise<void>(resolve => server.once('close', resolve))
  const fault = await listen(server, config)
  if (fault) {
    await house?.close()
    return refuse([fault])
  }
  const { port } = server.address() as AddressInfo
  const address = addressOf(config.host, port)
  console.log(`Bywhen is open at ${address} – stop it with Ctrl-C.`)
  if (house?.firstLink)
    console.log(`Nobody looks after it yet. Make the first account within a day: ${house.firstLink}`)
  else if (house) console.log(`People sign in at ${address}/sign-in.`)
  for (const line of house?.news ?? []) console.log(line)
  void assets.squeeze()
  house?.begin()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => close(server))
  await stopped
  await house?.close()
  return 0
}

/**
 * What is kept here, where the server was told a place to keep it; else the demonstration, where one was asked for and
 * nobody else can reach it. With neither it checks plans for anybody and keeps none, and the store is not even loaded.
 */
const houseFor = async (
  config: Config,
  { demonstration }: StartOptions,
  log: (line: string) => void,
): Promise<(House & { readonly news?: readonly string[] }) | Faults | undefined> => {
  if (process.env.DATA_DIR || process.env.DATABASE_URL) {
    if (demonstration?.fresh) return { faults: [notFresh] }
    const { openHouse } = await import('./house.ts')
    return openHouse(process.env, config, log)
  }
  if (!demonstration) return undefined
  const { isHereAlone } = await import('./demonstration/is-here-alone.ts')
  const { notAlone, openDemonstration } = await import('./demonstration/open.ts')
  if (isHereAlone(process.env, config) || demonstration.fresh)
    return openDemonstration(demonstration, process.env, config, log)
  console.log(`${notAlone} Until then it checks plans and keeps none.`)
  return undefined
}

const notFresh =
  '--fresh makes the demonstration anew, and DATA_DIR or DATABASE_URL names a place where real plans are kept. Nothing was changed. Leave out one of the two.'

const listen = (server: Server, { host, port }: Config): Promise<string | undefined> =>
  new Promise(resolve => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(whyNot(error, host, port)))
    server.listen(port, host, () => resolve(undefined))
  })

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const another = 'Choose another: ./bywhen start --port 8080, or PORT=8080 npm start.'
  if (code === 'EADDRINUSE')
    return `Something is open at port ${port} already, perhaps Bywhen itself. ${another}`
  if (code === 'EACCES') return `This account may not open port ${port}. ${another}`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `“${host}” is no address of this machine. Leave HOST out for this machine alone, or use 0.0.0.0 for everybody who can reach it.`
  return `Port ${port} cannot be opened (${message}). ${another}`
}

/** An address that can be opened from this machine, also when the server listens at every one. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

function close(server: Server): void {
  server.close()
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref()
}

function refuse(faults: readonly string[]): number {
  for (const fault of faults) console.error(fault)
  process.exitCode = 2
  return 2
}
