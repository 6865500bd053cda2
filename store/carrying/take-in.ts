import type { Database } from '../database.ts'
import type { Row } from '../dialects.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { StoreProblem } from '../problem.ts'
import type { TableName } from '../table-list.ts'
import { tooNew } from './check-file.ts'
import type { Closing, Counts, Header } from './lines.ts'
import { NotTaken } from './not-taken.ts'
import type { Arrived } from './read-export.ts'

/** What was taken in. */
export type Taken = Closing & { readonly counts: Counts }

/** How far it has come, of how many rows. */
export type Tell = (so: { readonly rows: number; readonly of: number }) => void

/** So many rows, or about so many letters of them, are added at a time. */
const MOST_ROWS = 1_000
const MOST_LETTERS = 2_000_000

type Bunch = {
  readonly table: TableName
  readonly columns: string
  readonly from: number
  to: number
  readonly rows: Row[]
  letters: number
}

/**
 * Puts everything that arrives into an empty database that nobody uses yet. It is at the version the export was written
 * from, and may then be brought up to date: an old backup is as good as a new one.
 */
export async function takeIn(
  arriving: AsyncIterable<Arrived>,
  { kysely, differences, write }: Database,
  tell: Tell = () => {},
): Promise<Taken> {
  let taken: Taken | undefined
  let bunch: Bunch | undefined
  let [rows, of] = [0, 0]
  const keep = async () => {
    if (!bunch) return
    const { table, rows: together, from, to } = bunch
    bunch = undefined
    await write(async writing => {
      for (const statement of differences.addRows(table, together)) await statement.execute(writing)
    }).catch(error => {
      throw error instanceof StoreProblem ? error : new NotTaken(notKept(from, to))
    })
    rows += together.length
    tell({ rows, of })
  }
  for await (const arrived of arriving) {
    if ('header' in arrived) {
      refuseNewer(arrived.header)
      of = Object.values(arrived.header.counts).reduce((sum, count) => sum + count, 0)
      await migrate(kysely, differences, migrations.slice(0, arrived.header.databaseVersion))
    } else if ('closing' in arrived) taken = arrived.closing
    else {
      const { number, table, row } = arrived
      const columns = Object.keys(row).join()
      if (bunch && (bunch.table !== table || bunch.columns !== columns)) await keep()
      bunch ??= { table, columns, from: number, to: number, rows: [], letters: 0 }
      bunch.rows.push(row)
      bunch.to = number
      bunch.letters += lettersIn(row)
      if (bunch.rows.length >= MOST_ROWS || bunch.letters >= MOST_LETTERS) await keep()
    }
  }
  await keep()
  if (!taken) throw new NotTaken('This file is empty.')
  return taken
}

function refuseNewer({ databaseVersion }: Header): void {
  if (databaseVersion > migrations.length) throw new NotTaken(tooNew(databaseVersion))
}

const notKept = (from: number, to: number): string =>
  `What stands in lines ${from} to ${to} cannot be kept: it does not fit together.`

const lettersIn = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0)
