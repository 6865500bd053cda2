import { deepEqual } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { killRounds, kindsOfKill, prepare } from './killed-review/kill-rounds.ts'
import { furnish } from './typing/furnished.ts'
import { serve } from './typing/served.ts'

describe('a review', () => {
  it('is in the plan once and whole, or not at all and still on the desk, whenever the server is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-review-'))
    const dataDir = join(folder, 'data')
    const { sara } = await furnish(dataDir, 1)
    await prepare(dataDir)
    const served = await serve(dataDir)
    try {
      await served.start()
      const rounds = await killRounds({ served, dataDir, session: sara[0] ?? '' }, kindsOfKill.length)
      deepEqual(
        rounds.filter(({ wrong }) => wrong.length > 0),
        [],
      )
    } finally {
      await served.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
