import { deepEqual } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { furnish } from './typing/furnished.ts'
import { isTooMuch, killRounds, kindsOfKill } from './typing/kill-rounds.ts'
import { serve } from './typing/served.ts'

const TURNS = 3

describe('what somebody types', () => {
  it('is still there but for the last two seconds of it, whatever is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-killed-'))
    const dataDir = join(folder, 'data')
    const { sara } = await furnish(dataDir)
    const served = await serve(dataDir)
    await served.start()
    try {
      const desk = { served, profile: join(folder, 'profile'), session: sara[0] ?? '' }
      let costs = await killRounds(desk, kindsOfKill.length)
      // A machine that is busy may keep a timer waiting now and then; what is wrong is late every time.
      for (let turn = 1; turn < TURNS && costs.some(isTooMuch); turn++) {
        const late = costs.filter(isTooMuch).map(({ kind }) => kind)
        costs = await killRounds(desk, late.length, late)
      }
      deepEqual(costs.filter(isTooMuch), [])
    } finally {
      await served.kill()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
