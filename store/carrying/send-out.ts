import { sql } from 'kysely'
import { versionOf } from '../database.ts'
import type { Differences, Row } from '../dialects.ts'
import { type TableName, tableKeys, tablesIn } from '../table-list.ts'
import type { Reading } from '../tables.ts'
import { type Closing, type Counts, noLine, writeLine } from './lines.ts'

/** Rows are read so many at a time, however many there are. */
const PAGE = 500

/**
 * Everything that is kept, line by line. Asked in one steady look, it is all of one moment; the same rows give the same
 * lines from every database. Gives back the last line.
 */
export async function* sendOut(
  reading: Reading,
  differences: Differences,
): AsyncGenerator<string, Closing & { readonly counts: Counts }> {
  const tables = await tablesIn(reading, differences)
  const counts: Counts = Object.fromEntries(
    await inTurn(tables, async table => [table, await countRows(reading, table)] as const),
  )
  const version = await versionOf(reading, differences)
  let { line, hash } = writeLine(noLine, {
    ...{ format: 'bywhen-export', formatVersion: 1, databaseVersion: version },
    counts,
  })
  yield line
  let sent = 0
  for (const table of tables)
    for await (const row of rowsOf(reading, table)) {
      ;({ line, hash } = writeLine(hash, { table, row }))
      sent += 1
      yield line
    }
  const closing: Closing = { end: 'bywhen-export', rows: sent, hash }
  yield writeLine(hash, closing).line
  return { ...closing, counts }
}

async function* rowsOf(reading: Reading, table: TableName): AsyncGenerator<Row> {
  const key: readonly string[] = tableKeys[table]
  const columns = sql.join(key.map(column => sql.ref(column)))
  let last: Row | undefined
  do {
    const from = last
    const after = from ? sql`where (${columns}) > (${sql.join(key.map(column => from[column]))})` : sql``
    const page =
      await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(PAGE)}`.execute(
        reading,
      )
    yield* page.rows
    last = page.rows.length === PAGE ? page.rows.at(-1) : undefined
  } while (last)
}

async function countRows(reading: Reading, table: TableName): Promise<number> {
  const counted = await sql<{
    count: number
  }>`select cast(count(*) as integer) as count from ${sql.table(table)}`.execute(reading)
  return counted.rows[0]?.count ?? 0
}

async function inTurn<One, Other>(
  each: readonly One[],
  ask: (one: One) => Promise<Other>,
): Promise<readonly Other[]> {
  const answers: Other[] = []
  for (const one of each) answers.push(await ask(one))
  return answers
}
