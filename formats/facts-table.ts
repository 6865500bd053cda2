import type { Block } from './blocks.ts'
import { otherLabel } from './fact-labels.ts'
import { factMeant, toldIn } from './facts-in-line.ts'
import type { PlainTable } from './known-table.ts'
import { filledIn, isBlank, linesIn, rowsOf, type TableRow } from './table-rows.ts'
import { plainly } from './values.ts'

const headsOthers =
  /^(?:attend.*|sessions?|notes?|date|comments?|role|relationship.*|relation|date of birth|dob|d\.?o\.?b\.?|age|signature|signed|agency|organisation|present|apologies|address|telephone|contact.*|position|job title|attended|email)$/i
const mostRows = 60

/** Whether words ask for something that a plan keeps of itself. */
export const isLabel = (words: string): boolean => {
  const [first] = toldIn(words).told
  return first === undefined ? factMeant(words) !== undefined : first.fact !== undefined
}

/** Whether words ask for something that stands among the facts of plans and is none of them. */
const isOther = (words: string): boolean => otherLabel.test(plainly(toldIn(words).told[0]?.label ?? words))

/** “Name | Emily | Date of birth | 4 March 2018”: every other box is a label. */
const isPairs = (row: TableRow): boolean => {
  const filled = filledIn(row)
  return (
    filled.length > 2 &&
    filled.length % 2 === 0 &&
    filled.every(({ words }, at) => at % 2 === 1 || isLabel(words) || isOther(words))
  )
}

/** Labels with their values beside them: rows that mostly begin with what a plan asks for, or with the like of it. */
const besideEachOther = (rows: readonly TableRow[]): boolean => {
  const first = (row: TableRow) => filledIn(row)[0]?.words ?? ''
  const labelled = rows.filter(row => isLabel(first(row)))
  const [one] = labelled
  if (!one || rows.some(row => filledIn(row).length > 6)) return false
  const others = rows.filter(row => isOther(first(row)) && !isLabel(first(row)))
  if (rows.length === 1 && isPairs(one)) return true
  if (labelled.length >= 2) return labelled.length + others.length >= rows.length / 3
  const [, second] = filledIn(one)
  return (
    filledIn(one).length <= 2 &&
    !(rows.length > 1 && headsOthers.test((second?.words ?? '').trim())) &&
    1 + others.length >= rows.length / 2
  )
}

/** Labels with their values below them: two rows, the first of nothing but labels. */
const belowEachOther = (rows: readonly TableRow[]): boolean => {
  const [upper, lower] = rows
  if (!upper || !lower || rows.length !== 2) return false
  const labels = filledIn(upper)
  const known = labels.filter(({ words }) => factMeant(words.replace(/:\s*$/, '')) !== undefined).length
  return known >= 2 && known >= labels.length / 2 && filledIn(lower).every(({ words }) => !isLabel(words))
}

const longestLabel = 60

/** The lines of a row of facts; of two boxes the first is a label, whether or not we know it. */
const labelled = (row: TableRow): readonly string[] => {
  const lines = linesIn(row)
  const [label, value] = filledIn(row)
  const isPair = filledIn(row).length === 2 && lines.length === 2 && label && value
  return isPair && label.words.length <= longestLabel && toldIn(label.words).told.length === 0
    ? [`${label.cell}: ${value.cell}`]
    : lines
}

/** What a table of facts says, line by line; nothing, where it is a table of another kind. */
export const readFactsTable = (table: PlainTable): readonly Block[] | undefined => {
  const rows = rowsOf(table).filter(row => !isBlank(row))
  if (rows.length === 0 || rows.length > mostRows) return undefined
  const line = (words: string): Block => ({ kind: 'line', words })
  if (belowEachOther(rows)) {
    const [upper, lower] = rows as [TableRow, TableRow]
    return upper.cells.flatMap((label, at) => {
      const value = lower.cells[at] ?? ''
      return label + value === ''
        ? []
        : [line(label === '' ? value : `${label.replace(/:\s*$/, '')}: ${value}`)]
    })
  }
  return besideEachOther(rows) ? rows.flatMap(labelled).map(line) : undefined
}
