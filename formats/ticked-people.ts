import type { KnownTable } from './known-table.ts'
import { readValue } from './markdown-cells.ts'

const ticked = /^(?:✓|✔|☑|☒|x|yes|y)$/i
const unticked = /^(?:|no|n|☐|□|[-–—])$/i
const fewest = 2

/** A table that names who does what by ticks below their names, with the names in one box of each row. */
export const namePeopleTicked = (table: KnownTable): KnownTable => {
  if (table.roles.some(role => /^who\b/.test(role ?? ''))) return table
  const isTicks = (column: number): boolean => {
    const boxes = table.rows.map(({ cells }) => readValue(cells[column] ?? '').trim())
    return boxes.some(box => box !== '') && boxes.every(box => ticked.test(box) || unticked.test(box))
  }
  const columns = table.headings.flatMap((heading, at) =>
    table.roles[at] === undefined && heading !== '' && isTicks(at) ? [at] : [],
  )
  const [first, ...others] = columns
  const isTicked = table.rows.some(({ cells }) =>
    columns.some(at => ticked.test(readValue(cells[at] ?? '').trim())),
  )
  if (first === undefined || columns.length < fewest || !isTicked) return table
  const withoutOthers = <Each>(list: readonly Each[]): readonly Each[] =>
    list.filter((_, at) => !others.includes(at))
  const names = (cells: readonly string[]): string =>
    columns
      .filter(at => ticked.test(readValue(cells[at] ?? '').trim()))
      .map(at => table.headings[at])
      .join('<br>')
  const moved = (column: number): number => column - others.filter(other => other < column).length
  return {
    ...table,
    headings: withoutOthers(table.headings.with(first, columns.map(at => table.headings[at]).join(' / '))),
    roles: withoutOthers(table.roles.with(first, 'who')),
    guessed: new Set([first, ...[...table.guessed].map(moved)]),
    rows: table.rows.map(row => ({
      ...row,
      cells: withoutOthers(row.cells.length > first ? row.cells.with(first, names(row.cells)) : row.cells),
      covered: new Set([...row.covered].filter(at => !others.includes(at)).map(moved)),
    })),
  }
}
