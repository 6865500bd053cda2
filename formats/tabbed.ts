import type { Block } from './blocks.ts'
import { readHeadings } from './headings.ts'
import { readValue } from './markdown-cells.ts'

type Cells = readonly string[]

const fewestCells = 3

/** The cells of a line whose columns somebody made of tabs. */
const cellsOf = (block: Block | undefined): Cells =>
  block?.kind === 'line' ? block.words.split('\t').map(cell => cell.trim()) : []

const isFilled = (cell: string): boolean => cell !== ''
const squeezed = (cells: Cells): Cells => cells.filter((cell, at) => at === 0 || isFilled(cell))

const areHeadings = (cells: Cells): boolean => {
  const titles = cells.filter(isFilled).map(readValue)
  return titles.length >= fewestCells && (readHeadings(titles)?.known ?? 0) >= fewestCells
}

/** Two tabs where one was too short for the eye are one, where that gives every row as many cells as there are headings. */
export const withTabsAsSeen = (all: readonly Cells[]): readonly Cells[] => {
  const from = Math.max(0, all.findIndex(areHeadings))
  const rows = all.slice(from)
  const [headings = []] = rows
  const wanted = squeezed(headings).length
  const isUnder = rows.some(row => row.some((cell, at) => isFilled(cell) && headings[at] === ''))
  const seen = rows.map(squeezed)
  return isUnder && seen.every(({ length }) => length === wanted) ? [...all.slice(0, from), ...seen] : all
}

/** Lines below headings of a plan that stand apart by tabs, as a table. */
export const tablesOfTabs = (blocks: readonly Block[]): readonly Block[] => {
  const made: Block[] = []
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block
    let end = at + 1
    if (areHeadings(cellsOf(block))) while (cellsOf(blocks[end]).length > 1) end += 1
    const [headings = [], ...rows] = withTabsAsSeen(blocks.slice(at, end).map(cellsOf))
    made.push(end > at + 1 ? { kind: 'table', headings, rows } : block)
    at = end - 1
  }
  return made
}
