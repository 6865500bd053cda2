import type { Day } from '../../../checker/index.ts'
import { dayTyped } from '../write/day-typed.ts'

/** One line that was pasted: a day with its figure, or what is wrong with it. */
export type PastedLine = { readonly line: string } & (
  | { readonly on: Day; readonly value: number }
  | { readonly says: string }
)

/** More than a register holds of one child in a year. */
const MOST_LINES = 400

/** Reads what was pasted from a register or a spreadsheet: a day and a figure on each line, with a tab or a comma between them. */
export function readPasted(text: string, today: Day): readonly PastedLine[] {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  const read = lines.slice(0, MOST_LINES).map(line => readLine(line, today))
  // What stands above the columns says what they are.
  const [first, ...rest] = read
  const isHeading = first && 'says' in first && !/\d/.test(first.line) && rest.some(line => 'on' in line)
  const kept = isHeading ? rest : read
  return lines.length > MOST_LINES
    ? [
        ...kept,
        { line: '…', says: `Only the first ${MOST_LINES} lines were read. Paste the rest by themselves.` },
      ]
    : kept
}

function readLine(line: string, today: Day): PastedLine {
  const cells = cellsOf(line)
  const [dayWords = '', figureWords = ''] = cells
  if (cells.length < 2) return { line, says: 'There is no figure beside the day.' }
  if (cells.length > 2) return { line, says: 'There is more than a day and a figure.' }
  const day = dayTyped(dayWords, today, 'back')
  if ('says' in day) return { line, says: day.says }
  if (day.day > today) return { line, says: 'This day has not come yet.' }
  const value = readFigure(figureWords)
  return value === undefined
    ? { line, says: `“${figureWords}” is not a figure.` }
    : { line, on: day.day, value }
}

/** Tabs part cells wherever there are any; a comma or semicolon only does so before the figure, since days have commas too. */
function cellsOf(line: string): readonly string[] {
  if (line.includes('\t')) return line.split('\t').map(unquoted).filter(Boolean)
  const at = Math.max(line.lastIndexOf(','), line.lastIndexOf(';'))
  return at < 0 ? [line.trim()] : [line.slice(0, at), line.slice(at + 1)].map(unquoted).filter(Boolean)
}

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()

/** A figure as people write it: “64”, “64.5 %”, “−2”. */
export function readFigure(words: string): number | undefined {
  const plain = words.trim().replace('−', '-').replace(/\s*%$/, '')
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined
}
