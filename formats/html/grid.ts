import type { Block } from '../blocks.ts'
import { attribute, type Element, isElement, type Node, wordsOf } from './words.ts'

const mostColumns = 500

/** The rows of a table itself, not of the tables in it. */
const rowsOf = (table: Element): readonly Element[] =>
  table.childNodes.filter(isElement).flatMap(child => {
    if (child.tagName === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : []
  })

/** The cells of a row. */
const cellsOf = (row: Element): readonly Element[] =>
  row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')

const span = (cell: Element, name: string, most: number): number => {
  const said = Number.parseInt(attribute(cell, name), 10)
  return Math.min(said > 0 ? said : said === 0 ? most : 1, most)
}

/** Whether a table only holds a page in place: no row of it has cells side by side. */
export const isLayout = (table: Element): boolean => rowsOf(table).every(row => cellsOf(row).length < 2)

/** What stands in the cells of a layout, in their order. */
export const insideLayout = (table: Element): readonly Node[] =>
  rowsOf(table).flatMap(row => cellsOf(row).flatMap(cell => cell.childNodes))

/** A table with its merged cells: the words stand in the first of those it stretches over, and the others are covered. */
export const gridOf = (table: Element): Extract<Block, { kind: 'table' }> => {
  const rows = rowsOf(table)
  const grid: string[][] = rows.map(() => [])
  const covered: [number, number][] = []
  rows.forEach((row, at) => {
    let column = 0
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column += 1
      const wide = Math.max(1, Math.min(span(cell, 'colspan', mostColumns), mostColumns - column))
      for (let down = 0; down < span(cell, 'rowspan', rows.length - at); down += 1)
        for (let along = 0; along < wide; along += 1) {
          const line = grid[at + down]
          if (line) line[column + along] = down + along === 0 ? wordsOf(cell.childNodes) : ''
          if (down > 0 && at + down > 0) covered.push([at + down - 1, column + along])
        }
      column += wide
    }
  })
  const [headings = [], ...under] = grid.map(row => Array.from(row, cell => cell ?? ''))
  return { kind: 'table', headings, rows: under, ...(covered.length > 0 && { covered }) }
}
