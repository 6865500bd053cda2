import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { createInterface } from 'node:readline'

const main = new URL('../../../server/main.ts', import.meta.url).href
const program = `process.exit(await (await import('${main}')).start())`

/** The real server in a process of its own, which can be killed at any moment and started again at the same address. */
export type Served = {
  readonly origin: string
  /** Starts it; done when its door is open. */
  readonly start: () => Promise<void>
  /** Ends it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
}

/** A server of what is kept in a folder; it is not started yet. */
export async function serve(dataDir: string): Promise<Served> {
  const port = await freePort()
  let server: ChildProcess | undefined
  return {
    origin: `http://127.0.0.1:${port}`,
    async start() {
      const { NODE_TEST_CONTEXT: _, ...surroundings } = process.env
      server = spawn(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...surroundings, HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: dataDir, DATABASE_URL: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream })
      await Promise.race([once(lines, 'line'), ended(server)])
    },
    async kill() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGKILL')
      await gone
    },
  }
}

async function ended(server: ChildProcess): Promise<never> {
  const [code] = await once(server, 'exit')
  throw new Error(`The server ended with ${code} before its door was open.`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
