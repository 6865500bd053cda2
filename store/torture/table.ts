import type { Kind } from './kinds.ts'
import { isGood, type Outcome } from './outcome.ts'

/** A line of the table that closes a run. */
export type Row = Pick<Kind, 'engine' | 'kind'> &
  ({ readonly outcome: Outcome } | { readonly failed: string })

const heads = ['engine', 'kind', 'rounds', 'acknowledged', 'lost', 'damaged', 'back: median ms', 'max ms', '']

/** Every kind of trouble with what it came to; how long it took until all was back is in milliseconds. */
export function layOut(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, at) => Math.max(...lines.map(cells => cells[at]?.length ?? 0)))
  const toLine = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at > 1 && at < 8 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return lines.map(toLine).join('\n')
}

function cellsOf(row: Row): readonly string[] {
  const { engine, kind } = row
  if ('failed' in row) return [engine, kind, '', '', '', '', '', '', row.failed]
  const { rounds, acknowledged, lost, damaged, reopened } = row.outcome
  const times = reopened.toSorted((one, other) => one - other)
  const figures = [rounds, acknowledged, lost, damaged, times[times.length >> 1] ?? 0, times.at(-1) ?? 0]
  const cells = figures.map(figure => Math.round(figure).toLocaleString('en-GB'))
  return [engine, kind, ...cells, isGood(row.outcome) ? '' : 'not good']
}
