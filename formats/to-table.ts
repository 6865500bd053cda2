import { templates } from '../checker/index.ts'
import { chosen } from './columns.ts'
import { doubtColumns } from './doubt-columns.ts'
import { guessColumns } from './guess-columns.ts'
import type { Asked, HeadingRows } from './heading-rows.ts'
import { type Headings, readHeadings } from './headings.ts'
import type { KnownRow, KnownTable } from './known-table.ts'
import { readValue } from './markdown-cells.ts'
import { withNeedsCounted } from './need-above.ts'
import { namePeopleTicked } from './ticked-people.ts'

const grade =
  /^(?:(?:very )?(?:high|medium|low)|med|urgent|immediate|red|amber|green|[hmlrag]|p?\d{1,2}|\d{1,2}(?:st|nd|rd|th))$/i

const isOwnHeading = (title: string): boolean =>
  templates.some(({ columns }) => columns.some(({ heading }) => heading === title))

/** A column of “High” and “Low” holds no needs, though it be called “Priority”; then another may. */
const withoutGrades = (
  titles: readonly string[],
  headings: Headings,
  boxesOf: (column: number) => readonly string[],
  { template, columns }: Asked,
): Pick<Headings, 'template' | 'roles'> => {
  const at = headings.roles.indexOf('need')
  const filled = boxesOf(at).filter(box => box.trim() !== '')
  const isGraded = filled.length > 0 && filled.every(box => grade.test(box.trim()))
  // What a form calls its needs are needs, were they one letter each.
  if (!isGraded || isOwnHeading(titles[at] ?? '') || chosen(columns, titles[at] ?? '', at)) return headings
  return readHeadings(titles.with(at, ''), template, columns) ?? headings
}

/** A plan's table by its headings and rows: what its columns hold, as they are headed, asked for, and filled. */
export const toTable = (
  { titles, headings }: HeadingRows,
  rows: readonly KnownRow[],
  asked: Asked,
): KnownTable => {
  const { columns } = asked
  const boxesOf = (column: number) => rows.map(({ cells }) => readValue(cells[column] ?? ''))
  const { template, roles: headed } = withoutGrades(titles, headings, boxesOf, asked)
  const kept = doubtColumns(headed, boxesOf)
  const roles = kept.map((role, at) => chosen(columns, titles[at] ?? '', at) ?? role)
  const table = namePeopleTicked({
    kind: 'plan-table',
    template,
    headings: titles,
    ...guessColumns(roles, titles, boxesOf),
    rows,
  })
  return withNeedsCounted(table, at => chosen(columns, titles[at] ?? '', at) === undefined)
}
