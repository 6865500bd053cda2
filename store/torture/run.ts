/** Does to the store everything that can happen to a machine, many times over, and closes with a table of what was lost. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { kinds } from './kinds.ts'
import { isGood, type Outcome } from './outcome.ts'
import { layOut, type Row } from './table.ts'
import { folderForClusters } from './testing/cluster.ts'

const usage = `npm run torture                          everything: about half an hour, on Linux, as root
npm run torture -- --only sqlite         only what has this in its name; may be given more than once
npm run torture -- --rounds 20           at most so many rounds of each
npm run torture -- --list                what there is

${kinds.map(({ engine, kind, rounds }) => `${engine}, ${kind} (${rounds})`).join('\n')}`

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    list: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help || values.list) {
  console.log(usage)
  process.exit(0)
}
const wanted = kinds.filter(({ engine, kind }) => isWanted(`${engine}, ${kind}`))
const most = Number(values.rounds ?? Number.POSITIVE_INFINITY)
if (wanted.length === 0 || !(most >= 1)) {
  console.error(`There is nothing of that name, or no such number of rounds.\n\n${usage}`)
  process.exit(2)
}

const folder = folderForClusters()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

const rows: Row[] = []
for (const [at, { engine, kind, rounds, run }] of wanted.entries()) {
  const own = join(folder, String(at))
  mkdirSync(own, { mode: 0o711 })
  const many = Math.min(rounds, most)
  const began = performance.now()
  const tell = (round: number) => {
    if (round % Math.ceil(many / 10) === 0) console.error(`… ${engine}, ${kind}: ${round} of ${many}`)
  }
  const row = await ended(run(own, { rounds: many, tell }))
  rows.push({ engine, kind, ...row })
  for (const what of 'failed' in row ? [row.failed] : row.outcome.wrong) console.error(`✖ ${what}`)
  console.error(`${layOut(rows.slice(-1))}\n  ${Math.round((performance.now() - began) / 1000)} s`)
  rmSync(own, { recursive: true, force: true })
}
console.log(layOut(rows))
process.exit(rows.every(row => 'outcome' in row && isGood(row.outcome)) ? 0 : 1)

async function ended(
  run: Promise<Outcome>,
): Promise<{ readonly outcome: Outcome } | { readonly failed: string }> {
  try {
    return { outcome: await run }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function isWanted(name: string): boolean {
  return values.only?.some(part => name.toLowerCase().includes(part.toLowerCase())) ?? true
}
