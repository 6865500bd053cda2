import type { TemplateId } from '../checker/index.ts'
import type { ColumnChoices } from './format.ts'
import { type Headings, readHeadings } from './headings.ts'

/** What is asked of whoever reads a table: the form, and what its columns hold. */
export type Asked = {
  readonly template?: TemplateId | undefined
  readonly columns?: ColumnChoices | undefined
}

/** The rows that head a table, one or two of them, and what they say together. */
export type HeadingRows = {
  readonly rows: 1 | 2
  readonly titles: readonly string[]
  readonly headings: Headings
}

type Row = readonly string[]

const longestSecond = 60
const clearlyMore = 0.1
const looksLikeHeadings = (row: Row): boolean =>
  row.every(cell => cell.length <= longestSecond && !/\d{1,2}[/.]\d|\b20\d\d\b/.test(cell)) &&
  row.filter(cell => cell !== '').length > 1

/** Two rows as one: what stands above and what stands below in each column. */
const joined = (upper: Row, lower: Row): Row =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) =>
    [upper[at] ?? '', lower[at] ?? ''].filter(cell => cell !== '').join(' '),
  )

/** Of a column over which a merged heading stands the lower words say it alone, where both together say nothing. */
const joinedOrLower = (upper: Row, lower: Row, { template, columns }: Asked): readonly Row[] => {
  const both = joined(upper, lower)
  const roles = readHeadings(both, template, columns)?.roles ?? []
  return [both, both.map((words, at) => (roles[at] === undefined && lower[at] ? lower[at] : words))]
}

/** The headings that begin at a row, and whether they take up the next one too; nothing, where none begin there. */
export const headingsAt = (upper: Row, lower: Row | undefined, asked: Asked): HeadingRows | undefined => {
  const read = (titles: Row) => readHeadings(titles, asked.template, asked.columns)
  const alone = read(upper)
  const one: HeadingRows | undefined = alone && { rows: 1, titles: upper, headings: alone }
  if (lower === undefined || !looksLikeHeadings(lower)) return one
  const two = joinedOrLower(upper, lower, asked)
    .map(titles => ({ titles, headings: read(titles) }))
    .filter((each): each is { titles: Row; headings: Headings } => each.headings !== undefined)
    .toSorted((a, b) => b.headings.like - a.headings.like)[0]
  const below = read(lower)
  const most = Math.max(alone?.like ?? 0, below?.like ?? 0)
  if (two && two.headings.like > most + clearlyMore) return { rows: 2, ...two }
  // A row of headings over which another row happens to say something too is a row of headings all the same.
  return below && below.known > (alone?.known ?? 0) ? undefined : one
}
