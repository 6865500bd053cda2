import { deepEqual, equal, match } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { describe, it } from 'node:test'

const main = new URL('./main.ts', import.meta.url).href
/** Ends as the command line ends it: nobody waits for files still being packed. It says so when it has to cut somebody off. */
const program = `
  import { Server } from 'node:http'
  Server.prototype.closeAllConnections = () => console.error('cut off')
  process.exit(await (await import('${main}')).start())`

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
      const [all, complaint] = [said(child), complained(child)]
      const [line] = await once(child.stdout ?? child, 'data')
      const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? []
      const answer = await fetch(`${address}/health`)
      deepEqual([answer.status, await answer.text()], [200, 'ok'])
      child.kill(signal)
      const [code] = await once(child, 'exit')
      equal(code, 0)
      equal((await complaint).includes('cut off'), false)
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

  it('opens the door to what is kept where it is told, for one server at a time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-main-'))
    const kept = { DATA_DIR: folder, DATABASE_URL: '', PORT: '0' }
    const first = run(kept)
    const lines = createInterface({ input: first.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
    const [address = ''] = /http:\S+:\d+/.exec((await lines.next()).value ?? '') ?? []
    const [path = ''] = /\/first-administrator\/\S+/.exec((await lines.next()).value ?? '') ?? []
    equal((await fetch(`${address}${path}`)).status, 200)
    equal((await fetch(`${address}/sign-in`)).status, 200)
    const second = run(kept)
    const complaint = complained(second)
    const [refused] = await once(second, 'exit')
    equal(refused, 2)
    match(await complaint, /open in another program/)
    first.kill('SIGTERM')
    const [code] = await once(first, 'exit')
    equal(code, 0)
    rmSync(folder, { recursive: true })
  })

  it('keeps nothing and has nobody sign in where it was told no place to keep it', async () => {
    const child = run({ PORT: '0', DATA_DIR: '', DATABASE_URL: '' })
    const [line] = await once(child.stdout ?? child, 'data')
    const [address = ''] = /http:\S+:\d+/.exec(String(line)) ?? []
    equal((await fetch(`${address}/sign-in`)).status, 404)
    child.kill('SIGTERM')
    await once(child, 'exit')
  })
})
