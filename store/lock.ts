import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreProblem } from './problem.ts'

export type Lock = { release(): void }

/** A program that is just ending is waited for this long. */
const PATIENCE = 3_000

/**
 * Holds a data folder for one program alone. The lock is the operating system's own, on an empty file, so it is gone
 * the moment its holder is, however that ended; the note beside it only says who that was.
 */
export function lockFolder(folder: string, patience: number = PATIENCE): Lock {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const note = join(folder, 'open-in.json')
  const lock = new DatabaseSync(join(folder, 'open-in.lock'), { timeout: patience })
  try {
    lock.exec('begin exclusive')
    writeFileSync(note, JSON.stringify(whoWeAre()))
  } catch (cause) {
    lock.close()
    if (!isTaken(cause)) throw cause
    throw new StoreProblem('held', { message: whoHolds(folder, note), cause })
  }
  return { release: () => lock.close() }
}

const whoWeAre = () => ({ process: process.pid, machine: hostname(), since: new Date().toISOString() })

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5

function whoHolds(folder: string, note: string): string {
  return `The plans in ${folder} are open in another program${holder(note)}. Only one at a time may have them open: stop that one first, or use it.`
}

function holder(note: string): string {
  try {
    const { process, machine, since } = JSON.parse(readFileSync(note, 'utf8'))
    return ` (process ${process} on ${machine}, since ${since})`
  } catch {
    return ''
  }
}
