import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium } from 'playwright-core'
import { quietly, without } from '../launch.ts'

/** A browser with a profile of its own on the disk, which can be killed like any program and started again on what it left. */
export type OwnBrowser = {
  readonly context: BrowserContext
  /** Ends it in the middle of whatever it does. */
  readonly kill: () => Promise<void>
}

const onItsOwn = ['--headless', ...quietly, without, '--remote-debugging-port=0']

/** A browser that starts on what a killed one left sometimes never answers; it is ended, and another tried. */
const TURNS = 3
const PATIENCE = 30_000

/** Starts it on a folder that holds its profile, or will. */
export async function startBrowser(folder: string, turn = 1): Promise<OwnBrowser> {
  const program = spawn(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [...onItsOwn, `--user-data-dir=${folder}`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const found = await reach(program).catch((error: unknown) => ({ error }))
  if ('error' in found) {
    program.kill('SIGKILL')
    if (turn === TURNS) throw found.error
    return startBrowser(folder, turn + 1)
  }
  const { browser } = found
  const [context] = browser.contexts()
  if (!context) throw new Error('The browser has no profile.')
  return {
    context,
    async kill() {
      const gone = once(program, 'exit')
      program.kill('SIGKILL')
      await gone
      await browser.close().catch(() => {})
    },
  }
}

const reach = async (program: ChildProcess) => ({
  browser: await chromium.connectOverCDP(await addressOf(program), { timeout: PATIENCE }),
})

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  const lines = createInterface({ input: stderr as NodeJS.ReadableStream })
  const address = await new Promise<string>((found, failed) => {
    lines.on('line', line => {
      const [, at] = /DevTools listening on (\S+)/.exec(line) ?? []
      if (at) found(at)
    })
    lines.once('close', () => failed(new Error('The browser ended before it could be reached.')))
  })
  return address
}
