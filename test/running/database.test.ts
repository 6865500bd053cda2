import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { startDatabase } from './database.ts'

const folderOf = (url: string): string => new URL(url).searchParams.get('host') ?? ''
const processOf = (url: string): number =>
  Number(readFileSync(join(folderOf(url), 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

function isRunning(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0)
  } catch {
    return false
  }
}

describe('a PostgreSQL for tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-running-'))
  after(() => rmSync(folder, { recursive: true }))

  it('answers, waits for its disk, is nobody else’s, and is gone when it is stopped', async () => {
    const database = await startDatabase()
    ok('url' in database, JSON.stringify(database))
    const client = new Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('fsync') as disk, current_setting('listen_addresses') as open`,
    )
    deepEqual(rows, [{ disk: 'on', open: '' }])
    await client.end()
    const server = processOf(database.url)
    ok(isRunning(server))
    await database.stop()
    equal(isRunning(server), false)
    equal(existsSync(folderOf(database.url)), false)
  })

  it('is told to be missing where its programs are not', async () => {
    const { POSTGRESQL } = process.env
    process.env.POSTGRESQL = folder
    try {
      const database = await startDatabase()
      ok('missing' in database)
      match(database.missing, /there is no initdb and postgres in it/)
    } finally {
      if (POSTGRESQL === undefined) delete process.env.POSTGRESQL
      else process.env.POSTGRESQL = POSTGRESQL
    }
  })

  // Elsewhere nothing tells a program that the one which started it has been killed.
  const endsWithUs = process.platform === 'linux' ? it : () => {}
  endsWithUs('ends with the program that started it, even when that is killed', async () => {
    const file = join(folder, 'program.ts')
    writeFileSync(
      file,
      `import { startDatabase } from ${JSON.stringify(join(import.meta.dirname, 'database.ts'))}
      const database = await startDatabase()
      console.log(database.url)
      setInterval(() => {}, 1000)`,
    )
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    const program = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const [said] = await once(program.stdout.setEncoding('utf8'), 'data')
    const url = String(said).trim()
    const server = processOf(url)
    program.kill('SIGKILL')
    for (let turn = 0; turn < 100 && isRunning(server); turn++) await wait(50)
    equal(isRunning(server), false)
    rmSync(folderOf(url), { recursive: true, force: true })
  })
})
