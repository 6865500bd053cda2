import type { PlainTable } from './known-table.ts'
import { readValue } from './markdown-cells.ts'
import { plainly } from './values.ts'

const first = /^(?:(?:childs? )?(?:fore|first|given) ?names?(?: s)?)$/
const last = /^(?:(?:childs? )?(?:sur|last|family) ?name)$/
const mostLookedAt = 20

/** A table that asks for first name and surname in two columns with both in one, so that each child is known by their whole name. */
export const joinNames = (table: PlainTable): PlainTable => {
  const all = [table.headings, ...table.rows]
  for (const [row, cells] of all.slice(0, mostLookedAt).entries()) {
    const titles = cells.map(cell => plainly(readValue(cell)))
    const forename = titles.findIndex(title => first.test(title))
    const surname = titles.findIndex(title => last.test(title))
    if (forename !== -1 && surname !== -1) return joined(table, row, forename, surname)
  }
  return table
}

const joined = (table: PlainTable, heading: number, forename: number, surname: number): PlainTable => {
  const join = (cells: readonly string[], row: number): readonly string[] => {
    if (row < heading) return cells.toSpliced(surname, 1)
    const both =
      row === heading ? 'Forename and surname' : [cells[forename], cells[surname]].filter(Boolean).join(' ')
    return cells.with(forename, both).toSpliced(surname, 1)
  }
  const [headings = [], ...rows] = [table.headings, ...table.rows].map((cells, row) =>
    cells.length > Math.max(forename, surname) ? join(cells, row) : cells,
  )
  const covered = table.covered?.flatMap(([row, column]) =>
    column === surname ? [] : [[row, column > surname ? column - 1 : column] as const],
  )
  return { ...table, headings, rows, ...(covered && { covered }) }
}
