import { sql } from 'kysely'
import type { Differences } from './dialects.ts'
import type { Reading, Tables } from './tables.ts'

/**
 * Every table with the columns that tell its rows apart, in an order in which no row comes before one that it speaks
 * of. What is carried from one database to another is carried in this order.
 */
export const tableKeys = {
  organisations: ['id'],
  teams: ['organisation', 'id'],
  families: ['organisation', 'id'],
  people: ['organisation', 'id'],
  changes: ['organisation', 'is', 'id', 'version'],
  names: ['organisation', 'written', 'is', 'id'],
  near_words: ['organisation', 'form', 'word'],
  plans: ['organisation', 'id'],
  events: ['organisation', 'plan', 'version'],
  saves: ['organisation', 'key'],
  tasks: ['organisation', 'plan', 'task'],
  counters: ['organisation', 'team', 'what', 'day'],
  accounts: ['organisation', 'id'],
  team_members: ['organisation', 'account', 'team'],
  recovery_codes: ['organisation', 'account', 'number'],
  sessions: ['organisation', 'token'],
  known_browsers: ['organisation', 'token', 'account'],
  one_time_links: ['organisation', 'token'],
  attempts: ['organisation', 'key'],
  account_events: ['organisation', 'account', 'at', 'what'],
  family_workers: ['organisation', 'family', 'account'],
  family_readers: ['organisation', 'family', 'account'],
  holds: ['organisation', 'id'],
  guests: ['organisation', 'id'],
  reasons: ['organisation', 'family', 'account', 'at'],
  look_chains: ['organisation', 'family'],
  looks: ['organisation', 'family', 'number'],
  drafts: ['organisation', 'account', 'plan', 'place'],
  presences: ['organisation', 'plan', 'account'],
  last_looks: ['organisation', 'account', 'plan'],
  kept_forms: ['organisation', 'account', 'address'],
  settings: ['organisation', 'account', 'version'],
  evidence_files: ['organisation', 'id'],
  evidence_pieces: ['organisation', 'file', 'number'],
  loose_objects: ['organisation', 'object'],
  checkings: ['organisation'],
} as const satisfies { readonly [Name in keyof Tables]: readonly (keyof Tables[Name])[] }

export type TableName = keyof typeof tableKeys

export const tableNames = Object.keys(tableKeys) as readonly TableName[]

export const isTable = (name: unknown): name is TableName =>
  typeof name === 'string' && Object.hasOwn(tableKeys, name)

/** Those of the tables that a database has: fewer, when it is of an older program. What others keep beside them is theirs. */
export async function tablesIn(reading: Reading, { listTables }: Differences): Promise<readonly TableName[]> {
  const { rows } = await sql<{ name: string }>`${sql.raw(listTables)}`.execute(reading)
  return tableNames.filter(table => rows.some(({ name }) => name === table))
}
