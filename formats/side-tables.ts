import type { Asked, HeadingRows } from './heading-rows.ts'
import { readHeadings, roleCalled } from './headings.ts'
import type { KnownRow, Piece } from './known-table.ts'
import { uncounted } from './prose/labels.ts'
import { filledIn, linesIn, type TableRow } from './table-rows.ts'
import { plainly } from './values.ts'

// “Goal 2” over the boxes of the second one only counts.
const counts = /^\p{L}+(?: \p{L}+)? \d{1,2}$/u
const fewest = 3
// What is said of a need before its tasks are.
const led = new Set(['need', 'need goal', 'goal', 'factors', 'strengths'])
const surely = 0.9
const mostRows = 500
const mostBeside = 12

/** Whether a row only counts what stands below it: “ | Need 1 | Need 2”. */
export const onlyCounts = (row: TableRow): boolean =>
  labelOf(row) === '' && filledIn(row).every(({ words }) => counts.test(plainly(words)))

const labelOf = ({ words }: TableRow): string => (words[0] ?? '').replaceAll(/\s+/g, ' ').trim()
const standsAlone = (row: TableRow): boolean => filledIn(row).length === 1 && labelOf(row) !== ''

/** A box for one need over the table of its tasks: every row of it is a label that is known, and what stands beside it. */
const isNeedAlone = (all: readonly TableRow[]): boolean => {
  const roles = all.map(row => roleCalled(uncounted(labelOf(row)), surely))
  return (
    all.every(row => filledIn(row).length === 2) &&
    roles.every(role => role !== undefined && led.has(role)) &&
    roles.some(role => /^need/.test(role ?? ''))
  )
}

/**
 * “Action 1” and “Action 2” ask for the same thing, where what stands under them (“Lead”) is asked for as often again;
 * three actions over one lead are all of one row.
 */
const callAlike = (labels: readonly string[]): ((label: string) => string) => {
  const times = (names: readonly string[]) => Map.groupBy(names.map(plainly), name => name)
  const again = Math.max(...[...times(labels).values()].map(({ length }) => length))
  const stems = times(labels.map(uncounted))
  return label => ((stems.get(plainly(uncounted(label)))?.length ?? 0) <= again ? uncounted(label) : label)
}

/** A table that asks down its side what others ask along their top. */
export type OnItsSide = {
  readonly headings: HeadingRows
  readonly rows: readonly KnownRow[]
  /** What stands in it and is none of its boxes. */
  readonly lines: readonly Piece[]
}

/** Turns a table whose first column says what stands beside it: each block of such rows is one row of a plan's table. */
export const takeOnItsSide = (all: readonly TableRow[], asked: Asked): OnItsSide | undefined => {
  if ((all.length < fewest && !isNeedAlone(all)) || all.length > mostRows) return undefined
  const beside = Math.max(...all.map(({ words }) => words.length)) - 1
  if (beside < 1 || beside > mostBeside) return undefined
  const banners = all.filter(
    row => onlyCounts(row) || (standsAlone(row) && counts.test(plainly(labelOf(row)))),
  )
  const asking = all.filter(row => labelOf(row) !== '' && !banners.includes(row))
  const calledAs = callAlike(asking.map(labelOf))
  const titles = [
    ...new Map(asking.map(row => [plainly(calledAs(labelOf(row))), calledAs(labelOf(row))])).values(),
  ]
  const headings = readHeadings(titles, asked.template, asked.columns)
  const least = isNeedAlone(all) ? 1 : fewest
  if (!headings || headings.known < least || headings.known < titles.length / 2) return undefined
  const known = new Set(titles.filter((_, at) => headings.roles[at] !== undefined).map(plainly))
  const blocks: Map<string, TableRow>[] = []
  const lines: Piece[] = []
  const names = titles.map(plainly)
  const needAt = headings.roles.findIndex(role => /^need/.test(role ?? ''))
  // A need after a task begins the next block, though this one had no need of its own.
  const beginsAnew = (label: string, block: ReadonlyMap<string, TableRow>): boolean =>
    block.has(label) ||
    (names.indexOf(label) === needAt && [...block.keys()].some(each => names.indexOf(each) > needAt))
  for (const row of all) {
    const label = plainly(calledAs(labelOf(row)))
    if (banners.includes(row)) continue
    if (label === '' || (standsAlone(row) && !known.has(label)))
      lines.push(...linesIn(row).map((words): Piece => ({ kind: 'line', words })))
    else {
      const block = blocks.at(-1)
      if (block === undefined || beginsAnew(label, block)) blocks.push(new Map([[label, row]]))
      else block.set(label, row)
    }
  }
  const rows = blocks.flatMap(block =>
    Array.from({ length: beside }, (_, at) =>
      titles.map(each => block.get(plainly(each))?.cells[at + 1] ?? ''),
    ),
  )
  const filled = rows.filter(cells => cells.some(cell => cell.trim() !== ''))
  return {
    headings: { rows: 1, titles, headings },
    rows: filled.map((cells, at): KnownRow => ({ number: at + 1, cells, covered: new Set() })),
    lines,
  }
}
