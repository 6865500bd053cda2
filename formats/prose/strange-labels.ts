import type { Piece } from '../known-table.ts'
import { readValue } from '../markdown-cells.ts'
import { plainly } from '../values.ts'
import { isOfWhole } from './labels.ts'

/** How a line begins that somebody labelled in their own way. */
export const strangeLabel = /^(\p{Lu}[^:：.!?]{1,40})[:：](?:\s|$)([\s\S]*)$/u

/** Labels that mean nothing to us and stand before several lines: somebody may say what they mean. */
export const strangeIn = (pieces: readonly Piece[]): ReadonlySet<string> => {
  const many = new Map<string, number>()
  for (const piece of pieces) {
    if (piece.kind !== 'line' && piece.kind !== 'point') continue
    const words = readValue(piece.words)
    const label = plainly(strangeLabel.exec(words)?.[1] ?? '')
    if (label !== '' && label.split(' ').length <= 5 && !isOfWhole(label))
      many.set(label, (many.get(label) ?? 0) + 1)
  }
  return new Set([...many].filter(([, times]) => times > 1).map(([label]) => label))
}
