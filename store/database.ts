import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Dialect, Kysely, PostgresDialect, type SqliteDatabase, sql } from 'kysely'
import { type Differences, postgresql, sqlite, sqliteDialect } from './dialects.ts'
import { type Lock, lockFolder } from './lock.ts'
import { openPool, refuseUnsafe } from './postgresql-pool.ts'
import { sharing } from './postgresql-sharing.ts'
import { keepingStatements } from './postgresql-statements.ts'
import { StoreProblem } from './problem.ts'
import { FileDialect } from './sqlite-dialect.ts'
import { fileIn, forKysely, openFile } from './sqlite-file.ts'
import type { Where } from './store.ts'
import type { Reading, Tables } from './tables.ts'
import { type Reach, reach } from './transactions.ts'

/** A database that is open as it was found: nothing in it has been brought up to date yet. */
export type Database = Reach & {
  readonly kysely: Kysely<Tables>
  readonly differences: Differences
  close(): Promise<void>
}

/** Opens the database for this program alone, and makes an empty one where there is none. */
export const openDatabase = (where: Where): Promise<Database> => open(connect(where))

/** Opens the database to read it beside a program that has it open; that one hardly notices, and nothing is changed. */
export const openBeside = (where: Where): Promise<Database> =>
  'dataDir' in where ? openFileBeside(fileIn(where.dataDir)) : open(connect(where))

/** The same for a file wherever it is, such as a backup. */
export const openFileBeside = async (path: string): Promise<Database> => open(connectBeside(path))

/** The version of what is kept, or 0 where nothing is. */
export async function versionOf(reading: Reading, { listTables }: Differences): Promise<number> {
  const { rows } = await sql<{ name: string }>`${sql.raw(listTables)}`.execute(reading)
  if (!rows.some(({ name }) => name === 'database_version')) return 0
  const kept = await sql<{ version: number }>`select version from database_version where one = 1`.execute(
    reading,
  )
  return kept.rows[0]?.version ?? 0
}

async function open({ dialect, shared, differences, release, refuse }: Connected): Promise<Database> {
  const kysely = new Kysely<Tables>({ dialect })
  const ways = reach(kysely, differences, shared && new Kysely<Tables>({ dialect: shared }))
  const close = async () => {
    await kysely.destroy()
    release()
  }
  try {
    await ways.read(refuse)
    return { ...ways, kysely, differences, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Connected = {
  readonly dialect: Dialect
  /** The same connections, each for several who ask something short. */
  readonly shared?: Dialect
  readonly differences: Differences
  /** Refuses a database that is set so that plans are not safe in it. */
  refuse(reading: Reading): Promise<void>
  release(): void
}

function connect(where: Where): Connected {
  if ('databaseUrl' in where) {
    const pool = keepingStatements(openPool(where.databaseUrl))
    const [dialect, shared] = [new PostgresDialect({ pool }), new PostgresDialect({ pool: sharing(pool) })]
    return { dialect, shared, differences: postgresql, refuse: refuseUnsafe, release: () => {} }
  }
  let lock: Lock | undefined
  try {
    lock = lockFolder(where.dataDir)
    const dialect = sqliteDialect(openFile(where.dataDir))
    return { dialect, differences: sqlite, refuse: async () => {}, release: lock.release }
  } catch (error) {
    lock?.release()
    throw inWords(error)
  }
}

/** Told of a database that nobody has begun to use. */
export const nothingYet = 'There are no plans there yet.'

/** How long to wait for another connection that is just beginning or ending. */
const PATIENCE = 5_000

function connectBeside(path: string): Connected {
  if (!existsSync(path)) throw new StoreProblem('cannot-open', { message: nothingYet })
  try {
    const file = new DatabaseSync(path, { timeout: PATIENCE })
    file.exec('pragma query_only = on')
    const database = withoutHolding(forKysely(file))
    const dialect = new FileDialect({ database })
    return { dialect, differences: { ...sqlite, isAlone: false }, refuse: async () => {}, release: () => {} }
  } catch (error) {
    throw inWords(error)
  }
}

/** A transaction that only reads holds up nobody who writes. */
const withoutHolding = (database: SqliteDatabase): SqliteDatabase => ({
  close: () => database.close(),
  prepare: text => database.prepare(text === 'begin' ? 'begin deferred' : text),
})

function inWords(error: unknown): unknown {
  const code = sqlite.codeOf(error)
  return code ? new StoreProblem(code, { cause: error }) : error
}
