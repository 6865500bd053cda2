import { otherLabel, signs } from './fact-labels.ts'
import { factMeant, toldIn } from './facts-in-line.ts'
import type { KnownRow, PlainTable } from './known-table.ts'
import { lookedBackIn } from './looking-back.ts'
import { readValue } from './markdown-cells.ts'
import { readHeading, readLabels } from './prose/labels.ts'
import { isTitle } from './titles.ts'
import { plainly } from './values.ts'
import { consequenceMeant } from './what-happens-if.ts'

/** A row of any table: its boxes as Markdown and in plain words, and which of them a box above covers. */
export type TableRow = {
  readonly cells: readonly string[]
  readonly words: readonly string[]
  readonly covered: ReadonlySet<number>
}

const nothing: ReadonlySet<number> = new Set()

/** Every row of a table, the first with them. */
export const rowsOf = ({ headings, rows, covered = [] }: PlainTable): readonly TableRow[] => {
  const columns = new Map<number, Set<number>>()
  for (const [row, column] of covered) columns.set(row, (columns.get(row) ?? new Set()).add(column))
  return [headings, ...rows].map((cells, at) => ({
    cells,
    words: cells.map(readValue),
    covered: columns.get(at - 1) ?? nothing,
  }))
}

/** How many columns a table has where it is widest. */
export const widthOf = ({ headings, rows }: PlainTable): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), headings.length)

/** Whether nothing stands in it. */
export const isBlank = ({ words }: TableRow): boolean => words.every(each => each.trim() === '')

/** The boxes of a row that say something. */
export const filledIn = ({
  cells,
  words,
}: TableRow): readonly { readonly cell: string; readonly words: string }[] =>
  cells.flatMap((cell, at) => ((words[at] ?? '').trim() === '' ? [] : [{ cell, words: words[at] ?? '' }]))

/** Whether words ask for something that is said of a whole plan. */
export const isLabel = (words: string): boolean =>
  factMeant(words) !== undefined || otherLabel.test(plainly(words))

// “Need 1” or “Desired outcome”, beside what it is.
const ofTasks =
  /^(?:(?:area of )?need|(?:desired |intended )?(?:goal|outcome)|objective|aim|priority)(?: (?:no\.? ?)?\d{1,2})?$/i

const mostOfALine = 6
const endsInColon = /[:：]\s*$/

/** What a row says that stands over a table: each box by itself, or labels and beside them what they ask for. */
export const linesIn = (row: TableRow): readonly string[] => {
  const filled = filledIn(row)
  const lines: string[] = []
  for (let at = 0; at < filled.length; at += 1) {
    const { cell = '', words = '' } = filled[at] ?? {}
    const next = filled[at + 1]
    const { told } = toldIn(words)
    const [first] = told
    const asks = told.length === 1 && first?.value === ''
    const label =
      asks || (told.length === 0 && (isLabel(words) || ofTasks.test(words.replace(endsInColon, '').trim())))
    if (next && label && !(toldIn(next.words).told.length > 0 && endsInColon.test(next.words))) {
      lines.push(`${cell.replace(endsInColon, '')}: ${next.cell}`)
      at += 1
    } else for (const line of cell.split('<br>')) lines.push(line)
  }
  return lines.filter(line => line.trim() !== '')
}

const saysAView = /\b(?:views?|wishes|feelings|voice|comments?)\b/i

/** “Signature of parent:” with nothing beside it. */
const asksNothingYet = (words: string): boolean =>
  endsInColon.test(words) && toldIn(words).told.some(({ value }) => value === '')

/** Whether a row says facts of the whole plan, or is its title, and so is none of the table's own. */
export const isOver = (row: TableRow): boolean => {
  const filled = filledIn(row)
  if (filled.length === 0 || filled.length > mostOfALine || row.words[0]?.trim() === '') return false
  const words = filled[0]?.words ?? ''
  if (filled.length <= 2 && lookedBackIn(words)) return false
  if (words.length > 160) return false
  if (filled.length === 1 && isTitle(words)) return true
  const { told } = toldIn(words)
  const [first] = told
  if (filled.every(each => asksNothingYet(each.words))) return true
  if (filled.length === 1 && first && first.value !== '' && saysAView.test(first.label)) return true
  if (filled.length === 1 && first && (signs.test(words) || consequenceMeant(first.label))) return true
  const labels = filled.filter(each => toldIn(each.words).told.length > 0).length
  if (first?.fact && (first.value !== '' || filled.length > 1)) return labels >= filled.length / 2
  return filled.length === 2 && toldIn(`${words}:`).told[0]?.fact !== undefined
}

/** A row as a known table keeps it. */
export const toKnown = ({ cells, covered }: TableRow, number: number): KnownRow => ({
  number,
  cells,
  covered,
})

/** One box below another, of which several only say what stands in the next: no table, but a text in boxes. */
export const isStacked = (rows: readonly TableRow[]): boolean =>
  new Set(
    rows.flatMap(({ words: [words = ''] }) =>
      [readHeading(words, undefined), ...readLabels(words, undefined).labelled].flatMap(
        each => each?.role ?? [],
      ),
    ),
  ).size > 1
