import { sql } from 'kysely'
import type { Differences } from '../dialects.ts'
import { type TableName, tablesIn } from '../table-list.ts'
import type { Reading } from '../tables.ts'

/** How much there is to lose: people’s work; no more than a first start leaves behind; or not a single row. */
export type HowMuch = 'work' | 'little' | 'nothing'

/** Whoever has one of these has begun to use Bywhen; everything else hangs on them. */
const work: readonly TableName[] = ['families', 'accounts']

/** Looks whether a database may be written over. */
export async function howMuchIsKept(reading: Reading, differences: Differences): Promise<HowMuch> {
  const tables = await tablesIn(reading, differences)
  const filled: TableName[] = []
  for (const table of tables) if (await hasRows(reading, table)) filled.push(table)
  if (filled.some(table => work.includes(table))) return 'work'
  return filled.length > 0 ? 'little' : 'nothing'
}

async function hasRows(reading: Reading, table: TableName): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(reading)
  return rows.length > 0
}
