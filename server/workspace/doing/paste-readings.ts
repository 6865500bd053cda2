import { addDays, type Day } from '../../../checker/index.ts'
import { dayTyped } from '../write/day-typed.ts'
import { columnsOf, type DayAndFigure, gridOf } from './pasted-columns.ts'

/** One line that was pasted: a day with its figure, or what is wrong with it. */
export type PastedLine = { readonly line: string } & (
  | { readonly on: Day; readonly value: number }
  | { readonly says: string }
)

/** More than a register holds of one child in a year. */
const MOST_LINES = 400

/**
 * Reads what was pasted from a register or a spreadsheet: a day and a figure on each line, in whichever columns they
 * stand. Of something that is counted of so many, a figure may say so: “4 of 5”, “4/5”.
 */
export function readPasted(text: string, today: Day, unit = ''): readonly PastedLine[] {
  const rows = gridOf(text)
  const isDay = (cell: string): boolean => 'day' in readDay(cell, today)
  const lines = columnsOf(rows.slice(0, MOST_LINES), {
    isDay,
    isFigure: cell => readFigure(cell, unit) !== undefined,
  })
  const read = lines.map(line => readLine(line, today, unit))
  const first = read.findIndex(line => 'on' in line)
  // What stands above the first day says what the columns are.
  const kept = read.filter((line, at) => at >= first || !isHeading(line.line))
  return rows.length > MOST_LINES
    ? [
        ...kept,
        { line: '…', says: `Only the first ${MOST_LINES} lines were read. Paste the rest by themselves.` },
      ]
    : kept
}

const isHeading = (line: string): boolean => !/^(?:\d|(?:mon|tue|wed|thu|fri|sat|sun))/i.test(line.trim())

function readLine({ line, day: dayWords, figure, says }: DayAndFigure, today: Day, unit: string): PastedLine {
  if (says !== undefined) return { line, says }
  const day = readDay(dayWords, today)
  if ('says' in day) return { line, says: day.says }
  if (day.day > today) return { line, says: 'This day has not come yet.' }
  if (figure === '') return { line, says: 'There is no figure beside the day.' }
  const value = readFigure(figure, unit)
  return value === undefined ? { line, says: `“${figure}” is not a figure.` } : { line, on: day.day, value }
}

// Spreadsheets count days from here, and show them so where nobody said that they are days.
const [DAY_NOUGHT, FIRST, LAST] = ['1899-12-30', 36_526, 73_050]

/** A day as it stands in a register, which may say the hour as well. */
function readDay(words: string, today: Day): ReturnType<typeof dayTyped> {
  const bare = words.replace(/(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m|Z)?$/i, '')
  const count = /^\d{5}$/.test(bare) ? Number(bare) : 0
  if (count >= FIRST && count <= LAST) return { day: addDays(DAY_NOUGHT, count) }
  return dayTyped(bare, today, 'back')
}

/** A figure as people write it: “64”, “64.5 %”, “−2”, “1,200”; or of as many as there can be, “4 of 5”. */
export function readFigure(words: string, unit = ''): number | undefined {
  const [, most] = /^of (?:the last )?(\d+)$/i.exec(unit.trim()) ?? []
  const [, part, whole] = /^(\d+)\s*(?:\/|of|out of)\s*(\d+)$/i.exec(words.trim()) ?? []
  if (part !== undefined && whole === most) return Number(part)
  const plain = words
    .trim()
    .replace('−', '-')
    .replace(/\s*%$/, '')
    .replace(/^(-?)£/, '$1')
  const bare = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(bare) ? Number(bare) : undefined
}
