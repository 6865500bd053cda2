import type { Row } from '../dialects.ts'
import { isTable, type TableName } from '../table-list.ts'
import { cutLines } from './cut-lines.ts'
import { type Closing, type Counts, type Header, noLine, readLine } from './lines.ts'
import { NotTaken } from './not-taken.ts'

/** What an export holds, in the order it is read. It has ended well when the closing comes. */
export type Arrived =
  | { readonly header: Header }
  | { readonly number: number; readonly table: TableName; readonly row: Row }
  | { readonly closing: Closing & { readonly counts: Counts } }

/** Reads an export as it arrives, and stops at the first line that is not as it was written. */
export async function* readExport(arriving: AsyncIterable<Uint8Array>): AsyncGenerator<Arrived> {
  let header: Header | undefined
  let closing: Closing | undefined
  let hash = noLine
  let last = 0
  const counted: Partial<Record<TableName, number>> = {}
  for await (const { number, text } of cutLines(arriving)) {
    if (closing)
      throw new NotTaken(`The export ends with line ${number - 1}, and there is more in this file.`)
    const read = readLine(hash, text)
    if (!read && !header) throw new NotTaken('This is no export of Bywhen, or its first line was changed.')
    if (!read) throw new NotTaken(changed(number))
    last = number
    if (!header) {
      header = toHeader(read.said)
      yield { header }
    } else if (isClosing(read.said)) {
      closing = read.said
      check(closing, { hash, rows: number - 2, counted, header })
    } else {
      const { table, row } = toRowLine(read.said, number)
      counted[table] = (counted[table] ?? 0) + 1
      yield { number, table, row }
    }
    hash = read.hash
  }
  if (!header) throw new NotTaken('This file is empty.')
  if (!closing) throw new NotTaken(`The file is torn: it ends after line ${last}, and more should follow.`)
  yield { closing: { ...closing, counts: header.counts } }
}

const changed = (number: number): string =>
  `Line ${number} is not as it was written: the file was changed, torn or damaged there.`

const isRecord = (said: unknown): said is Readonly<Record<string, unknown>> =>
  typeof said === 'object' && said !== null && !Array.isArray(said)

function toHeader(said: unknown): Header {
  if (!isRecord(said) || said.format !== 'bywhen-export' || !isRecord(said.counts))
    throw new NotTaken('This is no export of Bywhen.')
  if (said.formatVersion !== 1 || !Number.isInteger(said.databaseVersion))
    throw new NotTaken('This export was written by a newer Bywhen. Take it in with that one.')
  return said as unknown as Header
}

const isClosing = (said: unknown): said is Closing => isRecord(said) && said.end === 'bywhen-export'

function toRowLine(said: unknown, number: number): { readonly table: TableName; readonly row: Row } {
  if (!isRecord(said) || !isTable(said.table) || !isRow(said.row))
    throw new NotTaken(`Line ${number} holds nothing that this Bywhen knows how to keep.`)
  return { table: said.table, row: said.row }
}

const isRow = (row: unknown): row is Row =>
  isRecord(row) &&
  Object.values(row).every(
    value => value === null || typeof value === 'string' || Number.isSafeInteger(value),
  )

type Sum = {
  readonly hash: string
  readonly rows: number
  readonly counted: Counts
  readonly header: Header
}

function check(closing: Closing, { hash, rows, counted, header }: Sum): void {
  const tables = Object.keys({ ...header.counts, ...counted }) as readonly TableName[]
  const isWhole = tables.every(table => (header.counts[table] ?? 0) === (counted[table] ?? 0))
  if (closing.hash !== hash || closing.rows !== rows || !isWhole)
    throw new NotTaken(`The export does not hold what its first and last lines say: ${rows} rows were read.`)
}
