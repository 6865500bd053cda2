import { readHeadings } from './headings.ts'

type Rows = readonly (readonly string[])[]

/**
 * The rows of a table as Word, Excel and web pages put it on the clipboard: cells apart by tabs, and a cell with lines,
 * tabs or quotation marks of its own in quotation marks. Where a quotation mark is never closed it is a mark like any
 * other. A file of CSV that was opened as text has another mark between its cells.
 */
export const rowsOf = (text: string, between = '\t'): Rows =>
  allRowsOf(text, between).filter(row => row.some(cell => cell.trim() !== ''))

/** The same with the empty rows, which keep the tables apart in what was written here. */
export const allRowsOf = (text: string, between: string): Rows => {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, between) : undefined
    const { cell, end } = quoted ?? plainCell(text, at, between)
    rows.at(-1)?.push(cell)
    if (text[end] === '\n') rows.push([])
    at = end + 1
    if (end >= text.length) break
  }
  return rows
}

type Found = { readonly cell: string; readonly end: number }

const plainCell = (text: string, from: number, between: string): Found => {
  let end = from
  while (end < text.length && text[end] !== between && text[end] !== '\n') end += 1
  return { cell: text.slice(from, end), end }
}

const quotedCell = (text: string, from: number, between: string): Found | undefined => {
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return undefined
    if (text[close + 1] === '"') {
      at = close + 2
      continue
    }
    const end = close + 1
    const ends = end >= text.length || text[end] === between || text[end] === '\n'
    return ends ? { cell: text.slice(from + 1, close).replaceAll('""', '"'), end } : undefined
  }
}

const marks = [',', ';', '|'] as const
const mostAbove = 20

/**
 * The rows of what was pasted from a file of CSV: one of its first lines holds headings of a plan, and what is below is
 * cut as they are. In sentences a comma is only a comma.
 */
export const rowsOfCsv = (text: string): Rows | undefined => {
  for (const mark of marks) {
    if (!text.includes(mark)) continue
    const rows = rowsOf(text, mark)
    const at = rows.slice(0, mostAbove).findIndex(areHeadings)
    if (at !== -1 && rows.slice(at + 1).some(row => row.length > 1)) return rows
  }
  return undefined
}

const areHeadings = (row: readonly string[]): boolean => {
  const known = row.length > 1 ? (readHeadings(row)?.known ?? 0) : 0
  return known > 1 && known >= row.length / 2 && row.every(isHeading)
}

/** A sentence that speaks of needs and tasks ends as sentences do. */
const isHeading = (cell: string): boolean => cell.length <= 120 && !/[.!]\s*$/.test(cell)
