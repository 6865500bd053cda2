/** A line that was pasted, with the words for its day and for its figure, or why those cannot be told apart. */
export type DayAndFigure = {
  readonly line: string
  readonly day: string
  readonly figure: string
  readonly says?: string
}

type Row = { readonly line: string; readonly cells: readonly string[] }
type Known = {
  readonly isDay: (cell: string) => boolean
  readonly isFigure: (cell: string) => boolean
}

/** A register of one child has no more beside each other; a line that is longer than this is a text. */
const [MOST_CELLS, LONGEST_LINE] = [12, 500]

/** What was pasted as rows of cells; blank lines, and cells that stand empty at an end, are no part of it. */
export function gridOf(text: string): readonly Row[] {
  const rows = text
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .map(line => ({ line: line.trim(), cells: cellsOf(line).slice(0, MOST_CELLS) }))
  return isTurned(rows) ? turned(rows) : rows
}

// What parts a day from its figure where there is no tab. Days have commas in them, and large figures too.
const beforeFigure = /^(.*?)[,;]\s*("[^"]*"|[−-]?£?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[^,;]*)$/
const apart = [/\s*\|\s*/, /\s{2,}/, /\s+[-–—]\s+|:\s+/, /(?<=^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4})\s+/]

function cellsOf(line: string): readonly string[] {
  const bare = line.trim()
  if (bare.length > LONGEST_LINE) return [bare]
  const [, ...two] = beforeFigure.exec(bare) ?? []
  const cells = line.includes('\t')
    ? line.split('\t')
    : two.length > 0
      ? two
      : bare.split(apart.find(each => each.test(bare)) ?? '\t')
  return cells.map(cell =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}

/** A register that lies on its side: the days in one row, and the figures in the row below. */
const isTurned = (rows: readonly Row[]): boolean =>
  rows.length === 2 &&
  rows.every(({ cells }) => cells.length > 2) &&
  rows[0]?.cells.length === rows[1]?.cells.length

const turned = ([days, figures]: readonly Row[]): readonly Row[] =>
  (days?.cells ?? []).map((day, at) => {
    const cells = [day, figures?.cells[at] ?? '']
    return { line: cells.join(' '), cells }
  })

/** Finds the column of days and the column of figures: the one that mostly is of its kind. */
export function columnsOf(rows: readonly Row[], { isDay, isFigure }: Known): readonly DayAndFigure[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const shareOf = (is: (cell: string) => boolean): readonly number[] =>
    Array.from({ length: width }, (_, at) => rows.filter(({ cells }) => is(cells[at] ?? '')).length)
  const days = shareOf(isDay)
  const day = Math.max(0, days.indexOf(Math.max(...days)))
  const figures = shareOf(isFigure).map((share, at) => (at === day ? -1 : share))
  const figure = Math.max(0, figures.indexOf(Math.max(...figures)))
  const figuresIn = (cells: readonly string[]): readonly string[] =>
    cells.filter((cell, at) => at !== day && isFigure(cell))
  // A figure that slipped into another column is a figure; what stands where they stand and is none is told.
  const figureOf = (cells: readonly string[]): string =>
    (figure === day ? '' : cells[figure]) ||
    figuresIn(cells)[0] ||
    (cells.findLast((cell, at) => at !== day && cell !== '') ?? '')
  const has = (many: number): number => rows.filter(({ cells }) => figuresIn(cells).length >= many).length
  const isUnsure = has(2) > has(1) / 2
  return rows.map(({ line, cells }) => ({
    ...{ line, day: cells[day] ?? '', figure: figureOf(cells) },
    ...(isUnsure && {
      says: 'There is more than one column of figures. Paste the days and the figures that belong here.',
    }),
  }))
}
