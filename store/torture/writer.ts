import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from '../store.ts'
import type { Order } from './load.ts'
import { hear, type Line, type Told, toldNothing } from './told.ts'

/** A program that saves as fast as it can, in a process of its own. */
export type Writer = {
  readonly told: Told
  readonly process: number
  /** Done when it has loaded all that it needs. */
  readonly ready: Promise<void>
  /** Has it open the store and begin; done when it is open. */
  begin(where: Where, organisation: string): Promise<void>
  /** Done when so many saves have been acknowledged since it began. */
  keeps(saves: number): Promise<void>
  pause(): void
  /** Ends it in the middle of whatever it is doing; done when all that it had told has been heard. */
  kill(): Promise<void>
}

/** Many programs are started one after the other, and each would read and compile the same files again. */
const compiled = mkdtempSync(join(tmpdir(), 'bywhen-compiled-'))
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }))

/** Loads the program, so that it can begin at once when it is wanted. Its output goes to a pipe that is always read. */
export function startWriter(under: readonly string[] = []): Writer {
  const told = toldNothing()
  // A test that is run by another is told so in its surroundings, and would speak otherwise.
  const { NODE_TEST_CONTEXT: _, ...surroundings } = process.env
  const env = { ...surroundings, NODE_COMPILE_CACHE: compiled }
  const [first = '', ...words] = [...under, process.execPath, join(import.meta.dirname, 'load.ts')]
  const program = spawn(first, words, { env, stdio: ['pipe', 'pipe', 'pipe'] })
  const complaints: string[] = []
  program.stderr.setEncoding('utf8').on('data', words => complaints.push(words))
  const ended = once(program, 'close')
  const [ready, opened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  for (const each of [ready, opened]) each.promise.catch(() => {})
  createInterface({ input: program.stdout }).on('line', words => {
    const line = toLine(words)
    if (!line) return
    if ('is' in line) (line.is === 'open' ? opened : ready).resolve()
    else hear(told, line)
  })
  ended.then(() => {
    const error = new Error(`The program under load ended: ${complaints.join('').trim()}`)
    for (const each of [ready, opened]) each.reject(error)
  })
  return {
    told,
    process: program.pid ?? 0,
    ready: ready.promise,
    begin(where, organisation) {
      const order: Order = { where, organisation }
      program.stdin.write(`${JSON.stringify(order)}\n`)
      return opened.promise
    },
    keeps: saves => acknowledges(told, saves),
    pause: () => void program.kill('SIGSTOP'),
    kill: () => endNow(program, ended, complaints),
  }
}

/** How long a program may take to save something, or to notice that its database is back. */
const PATIENCE = 30_000

async function acknowledges({ acknowledged }: Told, saves: number): Promise<void> {
  for (const until = performance.now() + PATIENCE; acknowledged.size < saves; await wait(2))
    if (performance.now() > until) throw new Error(`Nothing more was saved for ${PATIENCE / 1000} seconds.`)
}

async function endNow(
  program: ChildProcess,
  ended: Promise<unknown>,
  complaints: readonly string[],
): Promise<void> {
  if (program.exitCode !== null)
    throw new Error(`The program under load ended by itself: ${complaints.join('').trim()}`)
  program.kill('SIGKILL')
  await ended
}

/** The last line may have been cut off by the end of the program; what it said had then not been told. */
function toLine(words: string): Line | undefined {
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}
