import { deepEqual, equal, match } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'

const main = new URL('./main.ts', import.meta.url).href
/** Ends as the command line ends it: nobody waits for files still being packed. */
const program = `process.exit(await (await import('${main}')).start())`

const run = (environment: Readonly<Record<string, string>>): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const said = (child: ChildProcess): Promise<string> =>
  text(child.stdout as NodeJS.ReadableStream & AsyncIterable<string>)
const complained = (child: ChildProcess): Promise<string> =>
  text(child.stderr as NodeJS.ReadableStream & AsyncIterable<string>)

describe('the server', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`says in one line where it is, and goes when it gets ${signal}`, async () => {
      const child = run({ PORT: '0' })
      const all = said(child)
      const [line] = await once(child.stdout ?? child, 'data')
      const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? []
      const answer = await fetch(`${address}/health`)
      deepEqual([answer.status, await answer.text()], [200, 'ok'])
      const asked = Date.now()
      child.kill(signal)
      const [code] = await once(child, 'exit')
      equal(code, 0)
      equal(Date.now() - asked < 3_000, true)
      equal((await all).trim().split('\n').length, 1)
    })

  it('says how to choose another port when the one it was given is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const child = run({ PORT: `${port}` })
    const complaint = complained(child)
    const [code] = await once(child, 'exit')
    other.close()
    equal(code, 2)
    match(await complaint, new RegExp(`port ${port} already.*--port 8080, or PORT=8080 npm start`))
  })

  it('tells everything that is wrong with its settings, and does not start', async () => {
    const child = run({ PORT: 'x', HOST: '!' })
    const complaint = complained(child)
    const [code] = await once(child, 'exit')
    equal(code, 2)
    equal((await complaint).trim().split('\n').length, 2)
  })
})
