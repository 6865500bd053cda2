import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './server.ts'

/** From the command to the first page, with nothing kept yet, in ms. */
export async function firstStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
  const port = await freePort()
  const began = performance.now()
  const server = spawn('./bywhen', ['start'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = (): void => void server.kill()
  process.once('exit', stop)
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/sign-in`).catch(() => undefined)
      if (answer?.ok && (await answer.text()) !== '') return performance.now() - began
      if (server.exitCode !== null) throw new Error(`“bywhen start” ended (${server.exitCode})`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  } finally {
    stop()
    await new Promise(ended => server.once('exit', ended))
    process.off('exit', stop)
    rmSync(folder, { recursive: true })
  }
}
