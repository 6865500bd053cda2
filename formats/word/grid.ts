import type { Block } from '../blocks.ts'
import { boxOf } from './box.ts'
import { stretchesBetween, withoutNested } from './nested.ts'
import { Refused, refusals } from './refusals.ts'
import { blocksOf, type Paragraph, plainWords } from './words.ts'

/** What stands in a box or a page, in its order. */
export type Item = { readonly paragraph: Paragraph } | { readonly table: Grid } | { readonly block: Block }

/** A box of a table as the file has it: how many columns it takes, and whether it goes on from the one above. */
export type GridBox = { readonly items: readonly Item[]; readonly span: number; readonly goesOn: boolean }

/** A row of a table as the file has it. */
export type GridRow = {
  /** Columns that are left out before the first box. */
  readonly before: number
  readonly boxes: readonly GridBox[]
  /** Repeated at the top of every page. */
  readonly isHeading: boolean
}

/** A table as the file has it. */
export type Grid = { readonly rows: readonly GridRow[] }

const mostColumns = 63
const mostBoxes = 100_000

/** A row by its columns: what stands in each, and which are empty because a box above goes on. */
type Line = {
  readonly words: readonly string[]
  readonly spans: readonly { readonly at: number; readonly span: number }[]
  readonly covered: readonly number[]
  readonly isHeading: boolean
}

const textOf = (items: readonly Item[]): readonly Paragraph[] =>
  items.flatMap(item => {
    if ('paragraph' in item) return [item.paragraph]
    return 'table' in item ? item.table.rows.map(rowAsLine) : []
  })

/** A table within a box is told row by row: what its first column names, and the rest. */
const rowAsLine = ({ boxes }: GridRow): Paragraph => {
  const [first = '', ...rest] = boxes
    .map(({ items }) => textOf(items).map(plainWords).join(' ').trim())
    .filter(words => words !== '')
  const words = rest.length > 0 ? `${first}: ${rest.join(', ')}` : first
  return { style: undefined, heading: 0, list: undefined, pieces: [{ words, mark: undefined }] }
}

const layRow = ({ boxes, before, isHeading }: GridRow, above: Line | undefined): Line => {
  const words: string[] = Array.from({ length: Math.min(before, mostColumns) }, () => '')
  const spans: { at: number; span: number }[] = []
  const covered: number[] = []
  for (const { items, span, goesOn } of boxes) {
    const at = words.length
    const wide = Math.min(Math.max(span, 1), mostColumns)
    if (at + wide > mostColumns * 2) throw new Refused(refusals.tooMuch)
    const own = boxOf(textOf(items))
    spans.push({ at, span: wide })
    words.push(own, ...Array.from({ length: wide - 1 }, () => ''))
    if (goesOn && own === '' && above) for (let each = at; each < at + wide; each += 1) covered.push(each)
  }
  return { words, spans, covered, isHeading }
}

const isWhole = ({ spans, words }: Line, columns: number): boolean =>
  columns > 1 && spans.length === 1 && words.length === columns

const mostHeadingRows = 3

/** How many rows the headings take: as the file says, or where headings stand in groups above others. */
const headingRows = ([first, second, ...rest]: readonly Line[]): number => {
  if (!first || !second || rest.length === 0) return 1
  const said = [first, second, ...rest].findIndex(({ isHeading }) => !isHeading)
  if (said > 1) return Math.min(said, mostHeadingRows)
  const groups = first.spans.filter(({ span }) => span > 1)
  const single = first.spans.filter(({ span }) => span === 1)
  const isUnder = groups.every(({ at, span }) =>
    Array.from({ length: span }, (_, each) => second.words[at + each] ?? '').every(words => words !== ''),
  )
  const isEmptyBeside = single.every(({ at }) => (second.words[at] ?? '') === '')
  return groups.length > 0 && single.length > 0 && isUnder && isEmptyBeside ? 2 : 1
}

const joinHeadings = (lines: readonly Line[], columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, column) => {
    const said = lines.map(({ words, spans }) => {
      const over = spans.find(({ at, span }) => at <= column && column < at + span)
      return words[lines.length > 1 ? (over?.at ?? column) : column] ?? ''
    })
    return [...new Set(said.filter(words => words !== ''))].join(' ')
  })

/** A frame for the page rather than a table: one column or one row, with a table within, or alone in one box. */
const isFrame = ({ rows }: Grid): boolean => {
  const holdsTable = rows.some(({ boxes }) => boxes.some(({ items }) => items.some(item => 'table' in item)))
  const isColumn = rows.every(({ boxes }) => boxes.length <= 1)
  return rows.length === 1 ? isColumn || holdsTable : isColumn && holdsTable
}

/** What a table is to whoever reads: its headings and rows, or what stands in a frame. */
export const blocksOfGrid = (whole: Grid): readonly Block[] => {
  if (isFrame(whole))
    return whole.rows.flatMap(({ boxes }) => boxes.flatMap(({ items }) => blocksOfItems(items)))
  const grid = withoutNested(whole)
  const stretches = stretchesBetween(grid.rows)
  if (stretches.length > 1) return stretches.flatMap(rows => blocksOfGrid({ rows }))
  const lines: Line[] = []
  let boxes = 0
  for (const row of grid.rows) {
    const line = layRow(row, lines.at(-1))
    lines.push(line)
    boxes += line.words.length
    if (boxes > mostBoxes) throw new Refused(refusals.tooMuch)
  }
  const columns = Math.max(0, ...lines.map(({ words }) => words.length))
  let top = 0
  while (top < lines.length - 1 && isWhole(lines[top] as Line, columns)) top += 1
  const above = grid.rows.slice(0, top).flatMap(row => row.boxes.flatMap(({ items }) => blocksOfItems(items)))
  const body = lines.slice(top)
  const headings = body.slice(0, headingRows(body))
  const rows = body.slice(headings.length)
  const wide = (words: readonly string[]) => Array.from({ length: columns }, (_, at) => words[at] ?? '')
  const covered = rows.flatMap((line, at) => line.covered.map(column => [at, column] as const))
  return [
    ...above,
    {
      kind: 'table',
      headings: joinHeadings(headings, columns),
      rows: rows.map(({ words }) => wide(words)),
      ...(covered.length > 0 && { covered }),
    },
  ]
}

/** What stands on a page, or in a frame on it. */
export const blocksOfItems = (items: readonly Item[]): readonly Block[] =>
  items.flatMap(item => {
    if ('block' in item) return [item.block]
    return 'table' in item ? blocksOfGrid(item.table) : blocksOf(item.paragraph)
  })
