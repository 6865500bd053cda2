import { type NotRead, refuse } from './format.ts'
import type { Piece } from './known-table.ts'
import { readValue } from './markdown-cells.ts'

const mostShown = 4
const mostColumns = 50

/** What to say of a file in which no plan was found: what was found instead, and what to do. */
export const noPlan = (pieces: readonly Piece[]): NotRead => {
  const empty = pieces.find(piece => piece.kind === 'plan-table')
  const tables = pieces.filter(piece => piece.kind === 'table')
  const [table] = tables.toSorted((a, b) => b.rows.length - a.rows.length)
  if (pieces.length === 0) return refuse('There is nothing in it. Choose the file that the plan is in.')
  if (empty)
    return refuse('Its table has headings and nothing below them. Fill it in, or choose another file.')
  if (!table)
    return refuse(
      'There is no plan in it. A plan has a table with the headings of one of the forms, or a list of needs.',
    )
  const headings = table.headings
    .map(cell => readValue(cell).replaceAll(/\s+/g, ' ').trim())
    .filter(words => words !== '')
  if (table.headings.length > mostColumns)
    return refuse(
      `Its table has ${table.headings.length} columns, and no plan has more than ${mostColumns}. Take out those that are not the plan’s.`,
    )
  if (headings.length === 0 && table.rows.flat().every(cell => readValue(cell) === ''))
    return refuse('Its table is empty. Fill it in, or choose another file.')
  return refuse(
    `Its table is not a plan’s: none of its columns (${shown(headings)}) holds needs or tasks. Choose the plan itself, or say what its columns hold.`,
  )
}

const shown = (headings: readonly string[]): string => {
  const first = headings
    .slice(0, mostShown)
    .map(words => `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`)
  return `${first.join(', ')}${headings.length > mostShown ? ' and more' : ''}`
}
