import type { Block } from '../blocks.ts'
import { isConsequences } from '../parts-called.ts'
import { fromPlain, unguarded } from './plain-words.ts'

type Rows = readonly (readonly string[])[]

const isEmpty = (row: readonly string[]): boolean => row.every(cell => cell === '')

/** The rows between empty rows. */
const stretches = (rows: Rows): readonly Rows[] => {
  const found: (readonly string[])[][] = [[]]
  for (const row of rows) {
    if (isEmpty(row)) found.push([])
    else found.at(-1)?.push(row)
  }
  return found.filter(each => each.length > 0)
}

const points = (rows: Rows): readonly Block[] =>
  rows.map(([label = '', value = '']) => ({ kind: 'point', words: `${label}: ${value}` }))

/** A spreadsheet that was written here: the title, the facts, and then each table under its heading. */
export const exactBlocks = (cells: Rows): readonly Block[] => {
  const rows = cells.map(row => row.map(cell => fromPlain(unguarded(cell))))
  const [[[title = ''] = []] = [], facts = [], ...rest] = stretches(rows)
  return [
    { kind: 'heading', level: 1, words: title },
    ...points(facts),
    ...rest.flatMap(([[heading = ''] = [], headings = [], ...under]): readonly Block[] => [
      { kind: 'heading', level: 2, words: heading },
      ...(isConsequences(heading)
        ? points([headings, ...under])
        : [{ kind: 'table', headings: withoutTail(headings), rows: under } as const]),
    ]),
  ]
}

// Excel gives each row as many cells as the longest has.
const withoutTail = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex(cell => cell !== '') + 1)
