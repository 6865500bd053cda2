import type { DatabaseSync } from 'node:sqlite'
import { type Dialect, PostgresDialect, type RawBuilder, sql } from 'kysely'
import { DatabaseError, type Pool } from 'pg'
import { expectMany } from './expect-many.ts'
import { keepingStatements } from './postgresql-statements.ts'
import type { ProblemCode } from './problem.ts'
import { FileDialect } from './sqlite-dialect.ts'
import { forKysely } from './sqlite-file.ts'

/** All that differs between the two databases; nothing outside this file asks which one it is. */
export type Differences = {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** Changes are kept one after the other, each waiting for the disk; a server keeps many at once by itself. */
  readonly keepsOneByOne: boolean
  /** There is one connection and nobody else writes, so that whoever holds it sees one moment. */
  readonly isAlone: boolean
  /** The word for text that compares byte by byte, so that both sort and search alike. */
  readonly text: string
  /** What stands at the end of a table: its types are held to. */
  readonly strict: string
  /** The same for a table of short rows that is kept in the order of its key. */
  readonly keyed: string
  /** Statements after which the rows of a table can be added and read, and neither changed nor taken away. */
  guard(table: string): readonly string[]
  /**
   * Statements after which an index is chosen as it is right for a service with very many plans, however few there are
   * yet. They belong at the end of every step that makes an index.
   */
  readonly expectMany: readonly string[]
  /**
   * What an index carries behind its key, so that a list is read from it alone. A server’s index takes no text that may
   * be long, and finds a row without searching for it.
   */
  carrying(columns: readonly string[]): string
  /** Names the tables that are here. */
  readonly listTables: string
  /** Statements that add many rows, all with the same columns, as fast as can be. */
  addRows(table: string, rows: readonly Row[]): readonly RawBuilder<unknown>[]
  /** Whether another transaction has just made the same row, or table; a second look will find it. */
  isDouble(error: unknown): boolean
  /** Whether the same transaction may well go through when it is tried again in a moment. */
  mayPassLater(error: unknown): boolean
  /** Which trouble of the database this error is; an error of the program is none. */
  codeOf(error: unknown): ProblemCode | undefined
  /** Takes out of an error what it repeats of a row: that may be about somebody, and errors are written down. */
  forgetValues(error: unknown): void
}

/** A row of any table. */
export type Row = Readonly<Record<string, string | number | null>>

export const sqliteDialect = (file: DatabaseSync): Dialect => new FileDialect({ database: forKysely(file) })
export const postgresqlDialect = (pool: Pool): Dialect =>
  new PostgresDialect({ pool: keepingStatements(pool) })

export const sqlite: Differences = {
  name: 'SQLite',
  keepsOneByOne: true,
  isAlone: true,
  text: 'text',
  strict: 'strict',
  keyed: 'strict, without rowid',
  guard: table =>
    ['update', 'delete'].map(
      act => `create trigger ${table}_no_${act} before ${act} on ${table}
        begin select raise(abort, 'What was recorded in ${table} is never changed or taken away'); end`,
    ),
  expectMany,
  carrying: columns => columns.map(column => `, ${column}`).join(''),
  listTables: `select name from sqlite_schema where type = 'table' and name not like 'sqlite^_%' escape '^'`,
  addRows(table, rows) {
    const columns = columnsOf(rows)
    const into = sql`insert into ${sql.table(table)} (${sql.join(columns.map(column => sql.ref(column)))}) values `
    return inBunches(rows).map(
      bunch =>
        sql`${into} ${sql.join(bunch.map(row => sql`(${sql.join(columns.map(column => row[column]))})`))}`,
    )
  },
  isDouble: error => error instanceof Error && 'errcode' in error && doubles.includes(error.errcode),
  mayPassLater: error => numberOf(error) === 5,
  codeOf: error => byNumber[numberOf(error) ?? 0] ?? byFileWord[wordOf(error)],
  forgetValues: () => {},
}

export const postgresql: Differences = {
  name: 'PostgreSQL',
  keepsOneByOne: false,
  isAlone: false,
  text: 'text collate "C"',
  strict: '',
  keyed: '',
  guard: table => [
    `create function ${table}_stay() returns trigger language plpgsql as $$
      begin raise exception 'What was recorded in ${table} is never changed or taken away'; end $$`,
    `create trigger ${table}_stay before update or delete or truncate on ${table}
      for each statement execute function ${table}_stay()`,
  ],
  expectMany: [],
  carrying: () => '',
  listTables: 'select tablename as name from pg_tables where schemaname = current_schema()',
  addRows(table, rows) {
    const columns = sql.join(columnsOf(rows).map(column => sql.ref(column)))
    const records = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`
    return [sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${records}`]
  },
  isDouble: error => ['23505', '42P07', '42710'].includes(wordOf(error)),
  mayPassLater: error => ['40001', '40P01'].includes(wordOf(error)) || isAway(error),
  codeOf: error => (isAway(error) ? 'away' : byWord[wordOf(error)]),
  forgetValues: error => {
    if (error instanceof DatabaseError) for (const place of ['detail', 'where'] as const) delete error[place]
  },
}

const columnsOf = ([first = {}]: readonly Row[]): readonly string[] => Object.keys(first)

/** As many rows as one statement takes well; their number is always the same but for the last few, so that it stays prepared. */
const BUNCH = 25

const inBunches = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const whole = rows.length - (rows.length % BUNCH)
  const bunches = Array.from({ length: whole / BUNCH }, (_, at) => rows.slice(at * BUNCH, (at + 1) * BUNCH))
  return [...bunches, ...rows.slice(whole).map(row => [row])]
}

const doubles: readonly unknown[] = [1555, 2067]

// Extended result numbers carry the plain one in their lowest byte.
function numberOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}

const byNumber: Readonly<Record<number, ProblemCode>> = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'disk-failed',
  11: 'damaged',
  13: 'disk-full',
  14: 'cannot-open',
  26: 'damaged',
}

const byFileWord: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EIO: 'disk-failed',
  ENOENT: 'cannot-open',
  ENOTDIR: 'cannot-open',
  EEXIST: 'cannot-open',
  EACCES: 'cannot-open',
  EPERM: 'cannot-open',
}

const wordOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const byWord: Readonly<Record<string, ProblemCode>> = {
  '40001': 'busy',
  '40P01': 'busy',
  '25006': 'read-only',
  '28000': 'cannot-open',
  '28P01': 'cannot-open',
  '3D000': 'cannot-open',
  '42501': 'cannot-open',
  '53100': 'disk-full',
  '58030': 'disk-failed',
  XX001: 'damaged',
  XX002: 'damaged',
}

const gone = [
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOENT',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
  ],
  ...['EAI_AGAIN', '53300', '57P01', '57P02', '57P03'],
]

// The driver has no code of its own for a connection that broke; these are its words.
const goneInWords =
  /^Connection terminated|^timeout exceeded when trying to connect|not queryable|been discarded/

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const word = wordOf(error)
  return gone.includes(word) || word.startsWith('08') || goneInWords.test(error.message)
}
