import type { KnownTable, Piece, PlainTable } from './known-table.ts'
import { isBlank, rowsOf, toKnown, widthOf } from './table-rows.ts'
import { startsWithTime } from './who-and-when.ts'

const saysWhen = (cells: readonly string[], columns: readonly number[]): boolean =>
  columns.some(column => startsWithTime(cells[column] ?? ''))

/**
 * A plan's table with the rows that somebody cut off it: they stand right below, have as many columns and no headings, and
 * say times where its own rows do. Nothing, where what stands below is something else.
 */
export const withCutOff = (above: Piece | undefined, below: PlainTable): KnownTable | undefined => {
  if (above?.kind !== 'plan-table' || above.headings.length !== widthOf(below)) return undefined
  const times = above.roles.flatMap((role, at) => (role?.split(' ').includes('by') ? [at] : []))
  const rows = rowsOf(below).filter(row => !isBlank(row))
  const [first] = rows
  const timed = rows.filter(({ words }) => saysWhen(words, times))
  if (!first || !saysWhen(first.words, times) || timed.length < rows.length / 2) return undefined
  const last = above.rows.at(-1)?.number ?? 0
  return { ...above, rows: [...above.rows, ...rows.map((row, at) => toKnown(row, last + 1 + at))] }
}
