import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startChild } from './child.ts'
import { median, percentile } from './figures.ts'
import { installPeers } from './install.ts'
import { watchMemory } from './memory.ts'
import type { Section } from './section.ts'
import { timeBomb, writeWordPlans } from './word-files.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const different = 500
const sizes = [1000, 10_000]

type Run = { readonly many: number; readonly seconds: number; readonly megabytes: number }

const fill = (folder: string, many: number, from: readonly string[]): void => {
  mkdirSync(folder)
  for (let at = 0; at < many; at += 1) {
    const source = from[at % from.length]
    if (source) copyFileSync(source, join(folder, `plan-${String(at).padStart(6, '0')}.docx`))
  }
}

const filesAnswered = async (output: string): Promise<number> => {
  const files = new Set<string>()
  for await (const line of createInterface({ input: createReadStream(output) })) {
    const [name] = /plan-\d{6}\.docx/.exec(line) ?? []
    if (name) files.add(name)
  }
  return files.size
}

const runOnce = async (folder: string, output: string, many: number): Promise<Run> => {
  const started = performance.now()
  const words = ['check', folder, '--format', 'csv', '--output', output, '--today', '2026-11-22']
  const run = spawn('./bywhen', words, { cwd: root, stdio: ['ignore', 'inherit', 'ignore'] })
  const memory = watchMemory(run.pid ?? 0)
  const [code] = await once(run, 'close')
  const seconds = (performance.now() - started) / 1000
  const megabytes = memory.peak() / 1_000_000
  if (code !== 1) throw new Error(`“bywhen check” ended (${code})`)
  const answered = await filesAnswered(output)
  if (answered !== many) throw new Error(`${answered} of ${many} plans were answered`)
  return { many, seconds, megabytes }
}

type Peer = { readonly seconds: number; readonly megabytes: number }

/** A folder of Word plans through the front door, beside the best-known reader of Word files on the very same files. */
export const word: Section = {
  name: 'word',
  title: 'Ten thousand Word plans through ./bywhen check, and Word files written',
  async measure(tell) {
    installPeers(tell)
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-bench-'))
    try {
      tell(`writing ${different} different plans as Word files`)
      const written = await writeWordPlans(different)
      const from = written.map(({ bytes }, at) => {
        const file = join(folder, `${at}.docx`)
        writeFileSync(file, bytes)
        return file
      })
      const runs: Run[] = []
      for (const many of sizes) {
        tell(`checking ${many.toLocaleString('en-GB')} Word plans`)
        fill(join(folder, `${many}`), many, from)
        runs.push(await runOnce(join(folder, `${many}`), join(folder, `${many}.csv`), many))
      }
      tell(`mammoth reading the ${different} different ones`)
      const child = startChild('./mammoth.ts')
      const peer = await child.ask<Peer>(from)
      child.end()
      tell('refusing a zip bomb')
      const bomb = await timeBomb()
      const [few, most] = runs
      if (!few || !most) throw new Error('There is nothing to compare')
      const rate = most.many / most.seconds
      const peerRate = different / peer.seconds
      return {
        how: `${different} different plans, copied to ${most.many.toLocaleString('en-GB')} files; from ./bywhen to the last line of the CSV, every file proved to be answered. mammoth reads the ${different} different files to HTML, warm, on one thread, and checks nothing. Memory is the sum of the peaks of all processes.`,
        comparison: {
          columns: ['who', 'files', 'files a second', 'peak MB'],
          rows: [
            ...runs.map(({ many, seconds, megabytes }) => [
              './bywhen check',
              many,
              many / seconds,
              megabytes,
            ]),
            ['mammoth 1.13.0, reading only', different, peerRate, peer.megabytes],
          ],
        },
        figures: [
          { what: 'Word plans read and checked', measured: rate, unit: 'a second', aim: { atLeast: 100 } },
          {
            what: 'against mammoth, which only reads',
            measured: rate / peerRate,
            unit: 'times',
            aim: { atLeast: 5 },
          },
          {
            what: 'peak memory at 10,000, against 1,000',
            measured: most.megabytes / few.megabytes,
            unit: 'times',
            aim: { atMost: 1.1 },
          },
          {
            what: 'a Word file written, p50',
            measured: median(written.map(({ milliseconds }) => milliseconds)),
            unit: 'ms',
          },
          {
            what: 'a Word file written, p95',
            measured: percentile(
              written.map(({ milliseconds }) => milliseconds),
              0.95,
            ),
            unit: 'ms',
            aim: { atMost: 60 },
          },
          { what: 'a zip bomb refused, slowest of 20', measured: bomb, unit: 'ms', aim: { atMost: 10 } },
        ],
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
