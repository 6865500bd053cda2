import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A port that nobody has just now. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

const untilItAnswers = async (address: string, server: ChildProcess): Promise<void> => {
  for (let patience = 120; patience > 0; patience -= 1) {
    if (server.exitCode !== null) throw new Error(`“bywhen start” ended (${server.exitCode})`)
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  throw new Error(`${address} did not answer in a minute`)
}

/** The real server through the front door, on a port nobody else has, for as long as the work takes. */
export const whileServing = async <Found>(work: (address: string) => Promise<Found>): Promise<Found> => {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn('./bywhen', ['start', '--check-only'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = (): void => void server.kill()
  process.once('exit', stop)
  try {
    await untilItAnswers(address, server)
    return await work(address)
  } finally {
    stop()
    process.off('exit', stop)
  }
}
