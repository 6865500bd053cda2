import type { ColumnRead, Manner } from './format.ts'
import type { KnownRow, KnownTable } from './known-table.ts'
import { saidOfPlan } from './lexicon/heading-words.ts'
import type { Making } from './making.ts'
import { boxKind, readCell, readValue } from './markdown-cells.ts'
import type { Cell } from './plan-table.ts'
import { type Row, readRows } from './read-rows.ts'
import { typedCell } from './typed-cells.ts'
import { plainly } from './values.ts'

const longestSample = 80
const mostForSample = 200

/** How the columns of a table were understood, each with the first words that stand in it. */
const toColumns = ({ headings, roles, guessed, rows }: KnownTable): readonly ColumnRead[] => {
  const columns = Math.max(headings.length, ...rows.slice(0, mostForSample).map(({ cells }) => cells.length))
  return Array.from({ length: columns }, (_, at): ColumnRead => {
    const words = rows.slice(0, mostForSample).map(({ cells }) => readValue(cells[at] ?? ''))
    const sample = words.find(each => each.trim() !== '') ?? ''
    const role = roles[at]
    return {
      heading: headings[at] ?? '',
      ...(role !== undefined && { role }),
      ...(guessed.has(at) && { guessed: true }),
      sample: sample.length > longestSample ? `${sample.slice(0, longestSample - 1)}…` : sample,
    }
  })
}

/** How the columns of all of a plan's tables were understood: those of the first, and of the others what is new in them. */
export const columnsOfAll = (tables: readonly KnownTable[]): readonly ColumnRead[] => {
  const all: ColumnRead[] = []
  const names = new Set<string>()
  tables.forEach((table, at) => {
    const columns = toColumns(table)
    for (const column of columns) {
      const name = plainly(column.heading)
      if (at === 0 || (name !== '' && !names.has(name))) all.push(column)
    }
    for (const { heading } of columns) names.add(plainly(heading))
  })
  return all
}

/** What a note calls a column: its heading, with its number where another has the same or it has none. */
const nameColumn = ({ headings }: KnownTable, at: number): string => {
  const heading = headings[at]
  if (heading === undefined) return 'beyond the last column'
  if (heading === '') return `column ${at + 1}`
  return headings.filter(each => each === heading).length > 1 ? `${heading} (column ${at + 1})` : heading
}

const isHeldElsewhere = (role: string): boolean => Object.hasOwn(saidOfPlan, role) || role === 'number'

// “3”, “2a.”, “1.2”, “Need 4”: such say nothing that the order of the plan does not.
const isCount = (words: string): boolean =>
  /^(?:\p{L}+ )?[\d.,()#–-]*(?:\p{L}|[ivx]*)[.):]?$/iu.test(words.trim())

const toRow = (making: Making, table: KnownTable, row: KnownRow, named: string, manner: Manner): Row => {
  const called = (number: number) => `${named}, ${table.isText ? 'paragraph' : 'row'} ${number}`
  const where = called(row.number)
  const boxes = new Map<string, Cell>()
  const covered = new Set<string>()
  const names = new Map<string, string>()
  row.cells.forEach((words, at) => {
    const role = table.roles[at]
    if (role === undefined || role === 'ignore') {
      making.note(`${called(row.numbers?.[at] ?? row.number)}, ${nameColumn(table, at)}`, readValue(words))
      return
    }
    if (role === 'number' && !isCount(readValue(words)))
      making.note(`${called(row.number)}, ${nameColumn(table, at)}`, readValue(words))
    if (isHeldElsewhere(role)) return
    const kind = boxKind(role.split(' '))
    const cell = manner === 'exact' ? readCell(words, kind) : typedCell(words, role)
    boxes.set(role, [...(boxes.get(role) ?? []), ...cell])
    names.set(role, nameColumn(table, at))
    if (row.covered.has(at)) covered.add(role)
  })
  return { where, boxes, covered, names }
}

/** Reads the rows of a plan's table, each box as its column says; gives back its last need, under which the next may stand. */
export const readKnownTable = (
  making: Making,
  table: KnownTable,
  named: string,
  manner: Manner,
  under?: string,
): string | undefined => {
  const rows = table.rows.map(row => toRow(making, table, row, named, manner))
  return readRows(making, rows, manner, under)
}
