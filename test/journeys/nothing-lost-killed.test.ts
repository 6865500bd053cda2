import { deepEqual } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { furnish } from './typing/furnished.ts'
import { killRounds, kindsOfKill, MOST_LOST } from './typing/kill-rounds.ts'
import { serve } from './typing/served.ts'

describe('what somebody types', () => {
  it('is still there but for the last two seconds of it, whatever is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-killed-'))
    const dataDir = join(folder, 'data')
    const { sara } = await furnish(dataDir)
    const served = await serve(dataDir)
    await served.start()
    try {
      const desk = { served, profile: join(folder, 'profile'), session: sara[0] ?? '' }
      const costs = await killRounds(desk, kindsOfKill.length)
      deepEqual(
        costs.filter(({ server, anywhere }) => Math.max(server, anywhere) > MOST_LOST),
        [],
      )
    } finally {
      await served.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
