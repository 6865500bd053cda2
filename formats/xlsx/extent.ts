import { eachTag } from './book.ts'

/** How far a sheet reaches, and which of its boxes are merged. Rows and columns are counted from 0. */
export type Extent = {
  readonly rows: number
  readonly columns: number
  readonly merged: readonly Merged[]
}

/** Boxes that are one: the first in the corner, and how far they go. */
export type Merged = {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

const cellAt = (address: string): readonly [row: number, column: number] => {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? []
  return [Number(row) - 1, columnOf(letters)]
}

const mostMerged = 20_000

/** Measures a sheet before it is read, so that one that says it is endless is never laid out. */
export const measure = (sheet: string): Extent => {
  let rows = 0
  let columns = 0
  const merged: Merged[] = []
  eachTag(sheet, ({ tag, says }) => {
    if (tag === 'row') rows = Math.max(rows, Number(says('r') || rows + 1))
    if (tag === 'c') {
      const [row, column] = cellAt(says('r'))
      rows = Math.max(rows, row + 1)
      columns = Math.max(columns, column + 1)
    }
    if (tag === 'mergeCell' && merged.length < mostMerged) {
      const [from = '', to = from] = says('ref').split(':')
      const [row, column] = cellAt(from)
      const [lastRow, lastColumn] = cellAt(to)
      merged.push({ row, column, lastRow, lastColumn })
    }
  })
  return { rows, columns, merged }
}
