import { readSync } from 'node:fs'
import type { Asked } from '../../checker/index.ts'
import type { Version } from './journal.ts'

/** The first line: what the files were checked with. */
export type Opening = { readonly journal: 1; readonly choices: unknown }
/** Which process writes it; the last such line counts. */
export type AtWork = { readonly process: number }
/** A file that was read; what came of it is the line after this one, so many bytes long. */
export type Kept = Version & {
  readonly bytes: number
  readonly asked: readonly Asked[]
  /** How many plans are in it. One that could not be read has none, and is tried again by a run that goes on. */
  readonly plans: number
}
type Line = Opening | AtWork | Kept

/** A line of a journal: where what follows it begins, and where the next one does. */
export type LineRead = { readonly line: Line; readonly at: number; readonly next: number }

const newline = 10
const window = 16_384

/** The line of an open file that begins at a place, without its end; nothing where it was never finished. */
const lineAt = (file: number, at: number): Buffer | undefined => {
  const pieces: Buffer[] = []
  for (let from = at; ; from += window) {
    const piece = Buffer.alloc(window)
    const read = piece.subarray(0, readSync(file, piece, 0, window, from))
    const end = read.indexOf(newline)
    pieces.push(end === -1 ? read : read.subarray(0, end))
    if (end !== -1) return Buffer.concat(pieces)
    if (read.length === 0) return undefined
  }
}

const parsed = (line: Buffer): Line | undefined => {
  try {
    const given: unknown = JSON.parse(line.toString())
    return typeof given === 'object' && given !== null ? (given as Line) : undefined
  } catch {
    return undefined
  }
}

const endsAt = (file: number, at: number): boolean => {
  const last = Buffer.alloc(1)
  return readSync(file, last, 0, 1, at) === 1 && last[0] === newline
}

/** The lines of a journal up to the first that was torn, by a full disk or a machine that stopped. */
export function* linesOf(file: number): Generator<LineRead> {
  for (let from = 0; ; ) {
    const raw = lineAt(file, from)
    const line = raw && parsed(raw)
    if (!raw || !line) return
    const at = from + raw.length + 1
    const next = 'bytes' in line ? at + line.bytes + 1 : at
    if (next > at && !endsAt(file, next - 1)) return
    yield { line, at, next }
    from = next
  }
}
