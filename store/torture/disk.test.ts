import { deepEqual, match, ok, rejects } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileIn } from '../sqlite-file.ts'
import { reopenAndHold } from './hold-against.ts'
import { outage, somebodyIsTold } from './outage.ts'
import { startWriter } from './writer.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-disk-'))
after(() => rmSync(folder, { recursive: true }))

// Elsewhere there is no way to give one program less room, and to give it back.
const onLinux = process.platform === 'linux' ? it : () => {}

/** Whoever may do everything may write in every folder; this takes that away and leaves the rest. */
const asAnybody = process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--bounding-set=-all'] : []

describe('a disk that does not take everything', () => {
  onLinux(
    'loses nothing when it takes no more, says so, and is gone on with when there is room',
    async () => {
      const { outcome, failed } = await outage({ dataDir: join(folder, 'full') }, 'r0001', {
        under: ['prlimit', '--fsize=1500000:unlimited'],
        lose: async () => {},
        wait: somebodyIsTold,
        regain: async writer =>
          void execFileSync('prlimit', [`--pid=${writer.process}`, '--fsize=unlimited']),
      })
      deepEqual(outcome.wrong, [])
      for (const { code, says } of failed) {
        deepEqual(code, 'disk-failed')
        match(says, /^The disk gave an error\. .+; everything saved before is safe\./)
      }
    },
  )

  onLinux('is refused in a sentence when nothing may be written on it, and keeps what it has', async () => {
    const dataDir = join(folder, 'refused')
    const before = startWriter()
    await before.begin({ dataDir }, 'r0001')
    await wait(300)
    await before.kill()
    const writer = startWriter(asAnybody)
    chmodSync(dataDir, 0o500)
    chmodSync(fileIn(dataDir), 0o400)
    await rejects(
      writer.begin({ dataDir }, 'r0002'),
      /StoreProblem: The (plans cannot be opened|database takes no changes)/,
    )
    chmodSync(dataDir, 0o700)
    chmodSync(fileIn(dataDir), 0o600)
    const outcome = await reopenAndHold({ dataDir }, 'r0001', before.told)
    deepEqual(outcome.wrong, [])
    ok(outcome.acknowledged > 0)
  })
})
