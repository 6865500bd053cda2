import papa from 'papaparse'
import type { Plan } from '../../checker/index.ts'
import { type DocumentSection, layOut } from '../document.ts'
import { boxKind, writeCell, writeValue } from '../markdown-cells.ts'
import { escaped } from '../markdown-words.ts'
import type { PlanTable } from '../plan-table.ts'
import { guarded, toPlain } from './plain-words.ts'

type Rows = readonly (readonly string[])[]

const tableRows = ({ columns, rows }: PlanTable): Rows => [
  ['The plan'],
  columns.map(({ heading }) => escaped(heading)),
  ...rows.map(cells => cells.map((cell, at) => writeCell(cell, boxKind(columns[at]?.fields ?? [])))),
]

const sectionRows = ({ heading, lines = [], columns, rows = [] }: DocumentSection): Rows => [
  [heading],
  ...lines.map(({ label, value }) => [label, writeValue(value)]),
  ...(columns ? [columns, ...rows.map(cells => cells.map(writeValue))] : []),
]

/**
 * A plan as a spreadsheet opens it: its title, its facts, and its tables, an empty row before each. It begins with the
 * mark by which Excel knows UTF-8.
 */
export const writeCsv = (plan: Plan): string => {
  const document = layOut(plan)
  const parts: readonly Rows[] = [
    [[escaped(document.title)]],
    document.lines.map(({ label, value }) => [label, writeValue(value)]),
    tableRows(document.table),
    ...document.sections.map(sectionRows),
  ]
  const rows = parts
    .flatMap((part, at) => (at === 0 ? part : [[''], ...part]))
    .map(row => row.map(cell => guarded(toPlain(cell))))
  return `\uFEFF${papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`
}
