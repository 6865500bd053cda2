import { chosen } from './columns.ts'
import { doubtColumns } from './doubt-columns.ts'
import { guessColumns } from './guess-columns.ts'
import type { Asked, HeadingRows } from './heading-rows.ts'
import type { KnownRow, KnownTable } from './known-table.ts'
import { readValue } from './markdown-cells.ts'
import { withNeedsCounted } from './need-above.ts'
import { namePeopleTicked } from './ticked-people.ts'

/** A plan's table by its headings and rows: what its columns hold, as they are headed, asked for, and filled. */
export const toTable = (
  { titles, headings }: HeadingRows,
  rows: readonly KnownRow[],
  { columns }: Asked,
): KnownTable => {
  const boxesOf = (column: number) => rows.map(({ cells }) => readValue(cells[column] ?? ''))
  const kept = doubtColumns(headings.roles, boxesOf)
  const roles = kept.map((role, at) => chosen(columns, titles[at] ?? '', at) ?? role)
  const table = namePeopleTicked({
    kind: 'plan-table',
    template: headings.template,
    headings: titles,
    ...guessColumns(roles, titles, boxesOf),
    rows,
  })
  return withNeedsCounted(table, at => chosen(columns, titles[at] ?? '', at) === undefined)
}
