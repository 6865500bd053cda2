import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** How long to wait for another connection to the same file, such as a backup that begins or ends. */
const PATIENCE = 5_000

/** One statement stays prepared for each text; more texts than this would mean that values are written into them. */
const PREPARED = 500

/** The one file under the data folder that holds everything. */
export const fileIn = (folder: string): string => join(folder, 'bywhen.sqlite')

/** Opens the file so that what was said to be saved is on the disk, and what was removed is gone from it. */
export function openFile(folder: string): DatabaseSync {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // What is made beside it, such as the log, is given the same rights.
  closeSync(openSync(fileIn(folder), 'a', 0o600))
  const file = new DatabaseSync(fileIn(folder), { timeout: PATIENCE, enableForeignKeyConstraints: true })
  try {
    file.exec(settings)
    file.exec(`pragma cache_size = -${atHand(statSync(fileIn(folder)).size)}`)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/** How much of a file is kept in memory, in kibibytes: a hundredth, and of a small one all that is ever asked for. */
const atHand = (bytes: number): number => Math.max(65_536, Math.round(bytes / 100 / 1024))

// The log gives back what it took for a long backup.
const settings = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma wal_autocheckpoint = 4000;
  pragma journal_size_limit = 67108864;
  pragma secure_delete = on;
  pragma recursive_triggers = on;
  pragma temp_store = memory`

/** Gives a file the shape that Kysely asks of a SQLite database. */
export function forKysely(file: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => file.close(),
    prepare(sql) {
      // After a full disk SQLite has rolled back by itself, and a second time would hide the first error.
      if (sql === 'rollback' && !file.isTransaction) return nothingToDo
      // A transaction that begins as a reader can fail when it starts to write; ours are all writers.
      const text = sql === 'begin' ? 'begin immediate' : sql
      const known = prepared.get(text)
      if (known) return known
      const made = statement(file.prepare(text))
      if (prepared.size >= PREPARED) prepared.clear()
      prepared.set(text, made)
      return made
    },
  }
}

function statement(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: values => prepared.all(...checked(values)),
    run: values => prepared.run(...checked(values)),
    iterate: values => prepared.iterate(...checked(values)),
  }
}

const nothingToDo: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  *iterate() {},
}

/** The driver takes a date for a bag of named values and shifts the rest, and `undefined` for nothing; so it is asked here. */
function checked(values: readonly unknown[]): SQLInputValue[] {
  return values.map((value, index) => {
    if (isPlain(value)) return typeof value === 'boolean' ? Number(value) : value
    throw new TypeError(`Value ${index + 1} of a statement is ${nameOf(value)}, which no column holds.`)
  })
}

function isPlain(
  value: unknown,
): value is Exclude<SQLInputValue, NodeJS.ArrayBufferView> | Uint8Array | boolean {
  return (
    value === null ||
    ['string', 'bigint', 'boolean'].includes(typeof value) ||
    Number.isFinite(value) ||
    value instanceof Uint8Array
  )
}

function nameOf(value: unknown): string {
  if (value === undefined || typeof value === 'number') return String(value)
  return `a ${typeof value === 'object' ? (value?.constructor?.name ?? 'thing') : typeof value}`
}
