/** Kills the server many times over while somebody fills a review in and holds it, and tells what came of it: `npm run torture:reviews -- 100`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnish } from '../typing/furnished.ts'
import { serve } from '../typing/served.ts'
import { killRounds, kindsOfKill, prepare, type Round } from './kill-rounds.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-review-'))
const dataDir = join(folder, 'data')
const { sara } = await furnish(dataDir, 1)
await prepare(dataDir)
const served = await serve(dataDir)
await served.start()

const rounds = await killRounds(
  { served, dataDir, session: sara[0] ?? '' },
  Number(process.argv[2] ?? 100),
  ({ kind, held, wrong }: Round) =>
    console.error(
      `… killed ${kind}: ${held ? 'it was in the plan' : 'it was on the desk'}${wrong.map(each => `\n✖ ${each}`).join('')}`,
    ),
)
await served.kill()
rmSync(folder, { recursive: true, force: true })
for (const kind of kindsOfKill) {
  const own = rounds.filter(round => round.kind === kind)
  console.log(
    `killed ${kind}: ${own.length} times, ${own.filter(({ held }) => held).length} after it was in the plan`,
  )
}
const wrong = rounds.flatMap(round => round.wrong)
console.log(
  wrong.length === 0
    ? 'Nothing was said twice, nothing was half recorded, nothing was lost.'
    : wrong.join('\n'),
)
process.exit(wrong.length === 0 ? 0 : 1)
