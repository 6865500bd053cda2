import { sql } from 'kysely'
import { versionOf } from '../database.ts'
import type { Differences, Row } from '../dialects.ts'
import { type Carried, carryFiles } from '../objects/carry.ts'
import type { FileFault } from '../objects/check-files.ts'
import type { Objects } from '../objects/objects.ts'
import { type TableName, tableKeys, tablesIn } from '../table-list.ts'
import type { Reading } from '../tables.ts'
import { type Closing, type Counts, noLine, writeLine } from './lines.ts'

/** Rows are read so many at a time, fewer where they are long: of so many letters at most, or nearly. */
const [FEW, MANY, LETTERS] = [8, 512, 400_000]

/** What went out, and the files that could not. */
export type SentOut = Closing & { readonly counts: Counts; readonly lost: readonly FileFault[] }

/**
 * Everything that is kept, line by line, with what lies in a store of objects as if it lay in the database. Asked in one steady look, it is all of one moment; the same rows give the same
 * lines from every database. Gives back the last line.
 */
export async function* sendOut(
  reading: Reading,
  differences: Differences,
  objects: Objects | undefined,
): AsyncGenerator<string, SentOut> {
  const there = await tablesIn(reading, differences)
  const tables = there.filter(table => table !== 'loose_objects')
  const files = there.includes('loose_objects') ? await carryFiles(reading, objects) : noneElsewhere
  const counts: Counts = Object.fromEntries(
    await inTurn(tables, async table => {
      const more = table === 'evidence_pieces' ? files.pieces : 0
      return [table, (await countRows(reading, table)) + more] as const
    }),
  )
  const version = await versionOf(reading, differences)
  let { line, hash } = writeLine(noLine, {
    ...{ format: 'bywhen-export', formatVersion: 1, databaseVersion: version },
    counts,
  })
  yield line
  let sent = 0
  for (const table of tables)
    for await (const row of files.rows(table, rowsOf(reading, table))) {
      ;({ line, hash } = writeLine(hash, { table, row }))
      sent += 1
      yield line
    }
  const closing: Closing = { end: 'bywhen-export', rows: sent, hash }
  yield writeLine(hash, closing).line
  return { ...closing, counts, lost: files.lost }
}

/** Of a database from before there was a store of objects. */
const noneElsewhere: Carried = { pieces: 0, lost: [], rows: (_, rows) => rows }

async function* rowsOf(reading: Reading, table: TableName): AsyncGenerator<Row> {
  const key: readonly string[] = tableKeys[table]
  const columns = sql.join(key.map(column => sql.ref(column)))
  let last: Row | undefined
  let many = 64
  do {
    const from = last
    const after = from ? sql`where (${columns}) > (${sql.join(key.map(column => from[column]))})` : sql``
    const page =
      await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${sql.lit(many)}`.execute(
        reading,
      )
    yield* page.rows
    last = page.rows.length === many ? page.rows.at(-1) : undefined
    const letters = page.rows.reduce((sum, row) => sum + lettersIn(row), 0)
    // Twice or half as many, and not just so many: the database remembers each statement.
    if (letters > LETTERS) many = Math.max(FEW, many / 2)
    else if (letters * 4 < LETTERS) many = Math.min(MANY, many * 2)
  } while (last)
}

const lettersIn = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0)

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
