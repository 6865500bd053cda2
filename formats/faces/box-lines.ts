import type { BoxKind } from '../markdown-cells.ts'
import type { Cell } from '../plan-table.ts'
import type { FaceLine } from './face-page.ts'

/** What stands in a box, line by line: several things are a list, and one alone simply stands there. */
export const boxLines = (cell: Cell, kind: BoxKind): readonly FaceLine[] => {
  const isListed = (label: string | undefined) => kind !== 'texts' || label === undefined
  const hasLines = cell.some(({ label = '', text }) => `${label}${text}`.includes('\n'))
  const isList = cell.filter(({ label }) => isListed(label)).length > 1 || (kind !== 'texts' && hasLines)
  return cell.map(({ label, text }) => ({
    ...(isList && isListed(label) && { point: true }),
    ...(label !== undefined && { label }),
    text,
  }))
}
