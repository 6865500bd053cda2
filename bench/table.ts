import { type Aim, type Comparison, type Figure, isMet } from './section.ts'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const small = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })

/** Three figures are as many as a shared machine can mean; whole numbers from a thousand up. */
export const asNumber = (value: number): string => {
  if (Number.isNaN(value)) return '–'
  return Math.abs(value) >= 1000 ? whole.format(value) : small.format(value)
}

const isNumeric = (cell: string): boolean => /^[–\d]/.test(cell)

/** Lines up columns: words to the left, numbers to the right, so that the eye can run down them. */
export const layOut = (columns: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map(row => (row[at] ?? '').length)),
  )
  const toTheRight = columns.map((_, at) => at > 0 && rows.every(row => isNumeric(row[at] ?? '–')))
  const line = (cells: readonly string[]): string =>
    columns
      .map((_, at) => {
        const cell = cells[at] ?? ''
        const width = widths[at] ?? 0
        return toTheRight[at] ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  return [line(columns), line(widths.map(width => '─'.repeat(width))), ...rows.map(line)].join('\n')
}

const aimInWords = (aim: Aim, unit: string): string =>
  'atMost' in aim ? `at most ${asNumber(aim.atMost)} ${unit}` : `at least ${asNumber(aim.atLeast)} ${unit}`

/** The figures of a section, each with what it should be and whether it is. */
export const figuresTable = (figures: readonly Figure[]): string =>
  layOut(
    ['what', 'measured', 'aim', ''],
    figures.map(({ what, measured, unit, aim }) => [
      what,
      `${asNumber(measured)} ${unit}`,
      aim === undefined ? '' : aimInWords(aim, unit),
      aim === undefined ? '' : isMet(measured, aim) ? 'met' : 'not met',
    ]),
  )

/** Several checkers or sizes side by side. */
export const comparisonTable = ({ columns, rows }: Comparison): string =>
  layOut(
    columns,
    rows.map(row => row.map(cell => (typeof cell === 'number' ? asNumber(cell) : cell))),
  )
