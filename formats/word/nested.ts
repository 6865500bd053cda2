import { readHeadings } from '../headings.ts'
import type { Grid, GridBox, GridRow, Item } from './grid.ts'
import { plainWords } from './words.ts'

const wordsOf = ({ items }: GridBox): string =>
  items.flatMap(item => ('paragraph' in item ? [plainWords(item.paragraph)] : [])).join(' ')

const isEmpty = (item: Item): boolean => 'paragraph' in item && plainWords(item.paragraph) === ''

/** The table that stands in a box with nothing beside it. */
const tableIn = (box: GridBox | undefined): Grid | undefined => {
  const [item, ...others] = box?.items.filter(each => !isEmpty(each)) ?? []
  return item && 'table' in item && others.length === 0 ? item.table : undefined
}

/** A row with a plan's own table in one of its boxes: it lays the page out, and is no row of a table itself. */
const laysOut = ({ boxes }: GridRow): boolean =>
  boxes.some(({ items }) =>
    items.some(item => {
      const rows = 'table' in item ? item.table.rows : []
      const titles = titlesOf(rows[0])
      return rows.length > 1 && titles.length > 1 && readHeadings(titles) !== undefined
    }),
  )

/** The rows of a table in stretches: each row that lays out the page by itself, and what stands between them. */
export const stretchesBetween = (rows: readonly GridRow[]): readonly (readonly GridRow[])[] => {
  const stretches: GridRow[][] = []
  let isNew = true
  for (const row of rows) {
    const isLayout = laysOut(row)
    if (isNew || isLayout) stretches.push([row])
    else stretches.at(-1)?.push(row)
    isNew = isLayout
  }
  return stretches
}

const isPlain = ({ before, boxes }: GridRow): boolean =>
  before === 0 && boxes.every(({ span, goesOn }) => span === 1 && !goesOn)

const titlesOf = (row: GridRow | undefined): readonly string[] => row?.boxes.map(wordsOf) ?? []

const below = (box: GridBox): GridBox => ({ ...box, items: [], goesOn: true })

/** A row once for each row of the table in one of its boxes; what stands beside that goes on below. */
const unfolded = (row: GridRow, column: number, inner: readonly GridRow[]): readonly GridRow[] =>
  inner.map(({ boxes }, at) => ({
    ...row,
    boxes: row.boxes.flatMap((box, each) => (each === column ? boxes : [at === 0 ? box : below(box)])),
  }))

/**
 * A table in which each need has a small table of tasks in its box, as one table: where all of them have the same headings,
 * and these are a plan's, they take the place of the heading above them.
 */
export const withoutNested = (grid: Grid): Grid => {
  const [heading, ...rows] = grid.rows
  if (!heading || rows.length === 0 || !grid.rows.every(isPlain)) return grid
  const column = heading.boxes.findIndex((_, at) =>
    rows.every(({ boxes }) => tableIn(boxes[at]) !== undefined),
  )
  const tables = rows.map(({ boxes }) => tableIn(boxes[column])?.rows ?? [])
  const [first] = tables
  const titles = titlesOf(first?.[0])
  const isAlike = tables.every(
    ([top, ...rest]) =>
      rest.length > 0 &&
      rest.every(row => isPlain(row) && row.boxes.length === titles.length) &&
      titlesOf(top).join('\n') === titles.join('\n'),
  )
  const top = first?.[0]
  if (!top || !isPlain(top) || !isAlike || titles.length < 2 || readHeadings(titles) === undefined)
    return grid
  return {
    rows: [
      ...unfolded(heading, column, [top]),
      ...rows.flatMap((row, at) => unfolded(row, column, tables[at]?.slice(1) ?? [])),
    ],
  }
}
