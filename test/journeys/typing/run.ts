/** Kills the server, the page or the browser many times over while somebody types, and tells what that cost: `node test/journeys/typing/run.ts 100`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { furnish } from './furnished.ts'
import { type Cost, isTooMuch, killRounds, kindsOfKill } from './kill-rounds.ts'
import { serve } from './served.ts'

const rounds = Number(process.argv[2] ?? 100)
const folder = mkdtempSync(join(tmpdir(), 'bywhen-typing-'))
const dataDir = join(folder, 'data')
const { sara } = await furnish(dataDir)
const served = await serve(dataDir)
await served.start()
const desk = { served, profile: join(folder, 'profile'), session: sara[0] ?? '' }
const inSeconds = (ms: number): string => (ms / 1000).toFixed(1)

const costs = await killRounds(desk, rounds, kindsOfKill, ({ kind, server, anywhere }: Cost) =>
  console.error(`… ${kind}: ${inSeconds(server)} s not on the server, ${inSeconds(anywhere)} s nowhere`),
)
await served.kill()
rmSync(folder, { recursive: true, force: true })
for (const kind of kindsOfKill) {
  const own = costs.filter(cost => cost.kind === kind)
  const most = (of: (cost: Cost) => number): string => inSeconds(Math.max(0, ...own.map(of)))
  console.log(
    `${kind}: ${own.length} kills; at most ${most(({ server }) => server)} s of typing were not on the server, ${most(({ anywhere }) => anywhere)} s were nowhere`,
  )
}
process.exit(costs.some(isTooMuch) ? 1 : 0)
