import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './figures.ts'
import { proveAnswered, writeStatements } from './many-statements.ts'
import { watchMemory } from './memory.ts'
import type { Section } from './section.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** How many statements, and how often: a short run is repeated, for start-up is most of it. */
const sizes = [
  { many: 1, times: 3 },
  { many: 10_000, times: 3 },
  { many: 100_000, times: 3 },
  { many: 1_000_000, times: 1 },
]

type Run = { readonly seconds: number; readonly bytes: number }

type Result = {
  readonly many: number
  readonly seconds: number
  readonly megabytes: number
  readonly each: number
}

const runOnce = async (input: string, output: string, many: number): Promise<Run> => {
  const [from, to] = [openSync(input, 'r'), openSync(output, 'w')]
  const started = performance.now()
  const run = spawn('./bywhen', ['check', '--statements'], { cwd: root, stdio: [from, to, 'inherit'] })
  const memory = watchMemory(run.pid ?? 0)
  const [code] = await once(run, 'close')
  const seconds = (performance.now() - started) / 1000
  const bytes = memory.peak()
  closeSync(from)
  closeSync(to)
  if (code !== 0) throw new Error(`“bywhen check --statements” ended (${code})`)
  await proveAnswered(output, many)
  return { seconds, bytes }
}

/** A whole country's open plans in one go, through the front door: how long, how much memory, and does it stay flat. */
export const million: Section = {
  name: 'million',
  title: 'A million statements through ./bywhen check --statements',
  async measure(tell) {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')]
    const results: Result[] = []
    try {
      for (const { many, times } of sizes) {
        writeStatements(input, many)
        const runs: Run[] = []
        for (let time = 1; time <= times; time += 1) {
          tell(`${many.toLocaleString('en-GB')} statements, ${time} of ${times}`)
          runs.push(await runOnce(input, output, many))
        }
        const seconds = median(runs.map(run => run.seconds))
        const megabytes = Math.max(...runs.map(run => run.bytes)) / 1_000_000
        results.push({ many, seconds, megabytes, each: (seconds / many) * 1_000_000 })
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
    const [alone, least, middle, most] = results
    if (!alone || !least || !middle || !most) throw new Error('There is nothing to compare')
    return {
      how: 'From ./bywhen to its last line, start-up and all; every answer proved to be there and in order. Memory is the sum of the peaks of all its processes; 1 MB is 1,000,000 bytes.',
      comparison: {
        columns: ['statements', 'seconds', 'µs each', 'peak MB'],
        rows: results
          .slice(1)
          .map(({ many, seconds, each, megabytes }) => [
            many.toLocaleString('en-GB'),
            seconds,
            each,
            megabytes,
          ]),
      },
      figures: [
        { what: 'start-up (one statement)', measured: alone.seconds, unit: 's' },
        { what: 'a million statements', measured: most.seconds, unit: 's', aim: { atMost: 60 } },
        { what: 'peak memory', measured: most.megabytes, unit: 'MB', aim: { atMost: 400 } },
        ...[least, middle].map(({ many, each }) => ({
          what: `cost of one in a million, against one in ${many.toLocaleString('en-GB')}`,
          measured: most.each / each,
          unit: 'times',
          aim: { atMost: 1.1 },
        })),
      ],
    }
  },
}
