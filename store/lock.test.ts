import { deepEqual, equal, match, ok, rejects, throws } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openStore, StoreProblem } from './index.ts'
import { lockFolder } from './lock.ts'
import { fileIn } from './sqlite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-lock-'))
after(() => rmSync(folder, { recursive: true }))
let made = 0
const newFolder = () => join(folder, `${++made}`)

/** Another program that opens the store and keeps it open until it is ended. */
async function openElsewhere(dataDir: string) {
  const file = join(folder, `program-${++made}.ts`)
  const text = `
    import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    await openStore({ dataDir: ${JSON.stringify(dataDir)} })
    console.log('open')
    setInterval(() => {}, 1000)`
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  writeFileSync(file, text)
  const program = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'exit').then(() => Promise.reject(new Error('It ended before it was open.')))
  await Promise.race([once(program.stdout, 'data'), ended])
  ended.catch(() => {})
  return program
}

describe('a data folder', () => {
  it('is open in one program alone, and says in which', async () => {
    const dataDir = newFolder()
    const other = await openElsewhere(dataDir)
    try {
      throws(
        () => lockFolder(dataDir, 50),
        (error: unknown) => {
          ok(error instanceof StoreProblem)
          equal(error.code, 'held')
          match(error.message, new RegExp(`open in another program \\(process ${other.pid} on .+, since 20`))
          return true
        },
      )
    } finally {
      other.kill('SIGKILL')
      await once(other, 'exit')
    }
    const store = await openStore({ dataDir })
    await store.close()
  })

  it('can be opened again by the same program once it has been closed, and not before', async () => {
    const dataDir = newFolder()
    const store = await openStore({ dataDir })
    throws(() => lockFolder(dataDir, 50), StoreProblem)
    await store.close()
    const again = await openStore({ dataDir })
    deepEqual(await again.organisations(), [])
    await again.close()
  })

  it('can be read by its owner alone', async () => {
    const dataDir = newFolder()
    mkdirSync(dataDir, { mode: 0o755 })
    const store = await openStore({ dataDir })
    await store.putOrganisation({ organisation: 'a', name: 'A' })
    for (const file of [fileIn(dataDir), `${fileIn(dataDir)}-wal`])
      equal(statSync(file).mode & 0o077, 0, file)
    await store.close()
  })

  it('is opened by exactly one of two that open it at the same moment', async () => {
    const dataDir = newFolder()
    const both = await Promise.allSettled([openStore({ dataDir }), openStore({ dataDir })])
    const opened = both.flatMap(each => (each.status === 'fulfilled' ? [each.value] : []))
    const refused = both.flatMap(each => (each.status === 'rejected' ? [each.reason.code] : []))
    deepEqual([opened.length, refused], [1, ['held']])
    await opened[0]?.close()
  })

  it('is told what cannot be sent to it, and goes on', async () => {
    const store = await openStore({ dataDir: newFolder() })
    const odd = { organisation: 'a', name: (() => 'A') as unknown as string }
    await rejects(store.putOrganisation(odd), { name: 'DataCloneError' })
    await rejects(store.putOrganisation({ organisation: 'a', name: 1 as unknown as string }), TypeError)
    deepEqual(await store.organisations(), [])
    await store.close()
  })

  it('that is no folder is told in a sentence', async () => {
    const dataDir = newFolder()
    writeFileSync(dataDir, '')
    await rejects(openStore({ dataDir }), { name: 'StoreProblem', code: 'cannot-open' })
  })

  it('with something else in the place of the file is told in a sentence', async () => {
    const dataDir = newFolder()
    mkdirSync(dataDir)
    writeFileSync(
      fileIn(dataDir),
      'This is no database, and it is long enough to be taken for one. '.repeat(20),
    )
    await rejects(openStore({ dataDir }), { name: 'StoreProblem', code: 'damaged', kept: 'nothing' })
    // What was opened on the way was let go again.
    lockFolder(dataDir, 50).release()
  })
})
