import type { ColumnRead, Opened } from '../../../formats/format.ts'
import { readValue } from '../../../formats/markdown-cells.ts'
import type { Brought } from './brought.ts'

const LONGEST_SAMPLE = 60

/** The columns of the largest table in a file in which no plan was recognised. */
export function columnsIn({ blocks }: Opened): readonly ColumnRead[] {
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []))
  const [table] = tables.toSorted(
    (a, b) => b.rows.length * b.headings.length - a.rows.length * a.headings.length,
  )
  return (table?.headings ?? []).map((heading, at) => ({
    heading: readValue(heading),
    sample: readValue(table?.rows.find(row => (row[at] ?? '').trim() !== '')?.[at] ?? '').slice(
      0,
      LONGEST_SAMPLE,
    ),
  }))
}

/** Whether somebody can say what stands in a file in which no plan was recognised. */
export const canBeAsked = ({ opened, sheets }: Brought): boolean =>
  sheets.length === 0 && opened !== undefined && columnsIn(opened).length > 1
