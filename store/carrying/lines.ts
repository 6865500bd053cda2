import { createHash } from 'node:crypto'
import type { Row } from '../dialects.ts'
import type { TableName } from '../table-list.ts'

/** How many rows of each table there are. */
export type Counts = Readonly<Partial<Record<TableName, number>>>

/** The first line: what the file is, which version of the database it was written from, and what it holds. */
export type Header = {
  readonly format: 'bywhen-export'
  readonly formatVersion: 1
  readonly databaseVersion: number
  readonly counts: Counts
}

/** One row of one table, as it stands in the database. */
export type RowLine = { readonly table: TableName; readonly row: Row }

/** The last line: without it the file is torn. The hash is the same for the same rows, wherever they are kept. */
export type Closing = { readonly end: 'bywhen-export'; readonly rows: number; readonly hash: string }

/** What stands before the first line. */
export const noLine = '0'.repeat(64)

/** A line’s hash covers the line before it too, so the first line that is not as it was written is the one that shows. */
export const hashLine = (before: string, body: string): string =>
  createHash('sha256').update(before).update(body).digest('hex')

/** So much of the hash stands in the line itself: enough that no accident makes it right. */
const SUM = 16

const tail = (hash: string): string => `,"sum":"${hash.slice(0, SUM)}"}`
const tailLength = tail(noLine).length

/** A line as it is written, and its hash. */
export function writeLine(
  before: string,
  said: Header | RowLine | Closing,
): { readonly line: string; readonly hash: string } {
  const body = JSON.stringify(said).slice(0, -1)
  const hash = hashLine(before, body)
  return { line: `${body}${tail(hash)}\n`, hash }
}

/** What a line says and its hash; nothing when it is not what was written after the line before. */
export function readLine(
  before: string,
  line: string,
): { readonly said: unknown; readonly hash: string } | undefined {
  const body = line.slice(0, -tailLength)
  const hash = hashLine(before, body)
  if (body === '' || line !== body + tail(hash)) return undefined
  try {
    return { said: JSON.parse(line), hash }
  } catch {
    return undefined
  }
}
