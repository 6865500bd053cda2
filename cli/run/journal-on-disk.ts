import { randomUUID } from 'node:crypto'
import { closeSync, constants, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Journal } from './journal.ts'
import { type Kept, linesOf } from './journal-lines.ts'

type Place = { readonly at: number; readonly length: number; readonly kept?: Kept }
type Before = { readonly choices?: unknown; readonly process?: number; readonly end: number }

/** A journal that was opened, how many files it knew already, and why it was begun afresh where it was. */
export type Opened = { readonly journal: Journal; readonly taken: number; readonly afresh?: string }

/**
 * Opens a journal in a file, as JSON Lines: it outlives a run that was ended, and one that was killed. Only the run that
 * it was begun for goes on with it. Whoever may read the plans may read it, and nobody else.
 */
export const openJournal = (path: string, choices: unknown): Opened | { readonly refused: string } => {
  const file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  const places = new Map<string, Place>()
  const before = readBefore(file, places)
  const trouble = troubleWith(path, before, isOurs(file))
  if (trouble) {
    closeSync(file)
    return { refused: trouble }
  }
  const same = isDeepStrictEqual(before.choices, choices)
  if (!same) places.clear()
  const end = same ? before.end : 0
  ftruncateSync(file, end)
  const opening = same ? [] : [{ journal: 1, choices }]
  const lines = [...opening, { process: process.pid }].map(line => `${JSON.stringify(line)}\n`).join('')
  const journal = journalIn(file, path, places, end + write(file, Buffer.from(lines), end))
  const afresh = same || before.choices === undefined ? undefined : 'it was begun with other choices'
  return { journal, taken: places.size, ...(afresh && { afresh }) }
}

const opens = '{"journal":'

// One that was ended before its first line was whole is still ours.
const isOurs = (file: number): boolean => {
  const start = Buffer.alloc(opens.length)
  const read = start.toString('latin1', 0, readSync(file, start, 0, opens.length, 0))
  return opens.startsWith(read)
}

/** A journal for a run that nobody will take up again: it has no name any more as soon as it is open. */
export const openUnnamedJournal = (): Journal => {
  const path = join(tmpdir(), `bywhen-${randomUUID()}`)
  const opened = openJournal(path, {})
  if ('refused' in opened) throw new Error(opened.refused)
  try {
    rmSync(path)
  } catch {
    // Windows lets nobody remove what is open; it goes when it is closed.
  }
  return { ...opened.journal, close: opened.journal.remove }
}

const readBefore = (file: number, places: Map<string, Place>): Before => {
  let before: Before = { end: 0 }
  for (const { line, at, next } of linesOf(file)) {
    if ('journal' in line) before = { ...before, choices: line.choices }
    else if (before.choices === undefined) break
    else if ('process' in line) before = { ...before, process: line.process }
    else if (line.plans > 0) places.set(line.file, { at, length: line.bytes, kept: line })
    before = { ...before, end: next }
  }
  return before
}

const troubleWith = (path: string, { process: other }: Before, ours: boolean): string | undefined => {
  if (!ours)
    return `${path} is in the way, and it is no run of Bywhen. Move it elsewhere, or choose another --output.`
  if (other !== undefined && other !== process.pid && isAtWork(other))
    return `Another run is writing there by now (process ${other}). Wait for it, or choose another --output. If there is none, remove ${path}.`
  return undefined
}

const isAtWork = (other: number): boolean => {
  try {
    return process.kill(other, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const newline = Buffer.from('\n')

const write = (file: number, bytes: Uint8Array, at: number): number => {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
  return bytes.length
}

const journalIn = (file: number, path: string, places: Map<string, Place>, begin: number): Journal => {
  let end = begin
  return {
    kept({ file: name, size, modified }) {
      const known = places.get(name)?.kept
      return known?.size === size && known.modified === modified ? known : undefined
    },
    add(version, { bytes, asked, plans }) {
      const kept: Kept = { ...version, bytes: bytes.length, asked, plans }
      end += write(file, Buffer.from(`${JSON.stringify(kept)}\n`), end)
      places.set(version.file, { at: end, length: bytes.length })
      end += write(file, bytes, end)
      end += write(file, newline, end)
      // It is on the disk now. Left to the next clearing up, thousands would be waiting for it.
      bytes.buffer.transfer(0)
    },
    find(name) {
      const place = places.get(name)
      return place && { open: file, at: place.at, length: place.length }
    },
    close: () => closeSync(file),
    remove() {
      closeSync(file)
      rmSync(path, { force: true })
    },
  }
}
