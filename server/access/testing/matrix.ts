import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One answer that somebody wrote down: to whom, to what, in which situation. */
export type Answer = {
  readonly permission: string
  readonly column: string
  /** Counted from 1, as they stand above the table. */
  readonly situation: number
  readonly letter: string
}

/** A table of answers under its heading. */
export type Table = {
  readonly heading: string
  readonly situations: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly permission: string; readonly cells: readonly string[] }[]
}

/** The tables of matrix.md. */
export function readMatrix(): readonly Table[] {
  const text = readFileSync(join(import.meta.dirname, '..', 'matrix.md'), 'utf8')
  return text
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [heading = '', ...lines] = section.split('\n')
      const [header = [], , ...rows] = lines.filter(line => line.startsWith('|')).map(cellsOf)
      return {
        heading,
        situations: lines.flatMap(line => /^\d+\. (.*)$/.exec(line)?.[1] ?? []),
        columns: header.slice(1),
        rows: rows.map(([permission = '', ...cells]) => ({ permission, cells })),
      }
    })
}

/** The rows of pages.md: a page, what looking at it asks for, and what sending it does. */
export const writtenPages = (): readonly (readonly string[])[] =>
  readFileSync(join(import.meta.dirname, '..', 'pages.md'), 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| /'))
    .map(cellsOf)

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())

/** Every answer of a table, one by one. */
export const answersOf = ({ columns, rows }: Table): readonly Answer[] =>
  rows.flatMap(({ permission, cells }) =>
    columns.flatMap((column, at) =>
      [...(cells[at] ?? '')].map((letter, index) => ({ permission, column, situation: index + 1, letter })),
    ),
  )

/** What a page says of who may see it; one that is open to anybody says so. */
export type GuardedPage = { readonly path: string; readonly may?: string }

/** The pages that nobody has decided about: without a permission, or with one that has no row in the matrix. */
export function pagesWithoutAnswer(
  pages: readonly GuardedPage[],
  tables: readonly Table[] = readMatrix(),
): readonly string[] {
  const answered = new Set(tables.flatMap(({ rows }) => rows.map(({ permission }) => permission)))
  return pages.flatMap(({ path, may }) => {
    if (may === undefined) return [`${path} says nothing of who may see it`]
    return may === 'anyone' || answered.has(may)
      ? []
      : [`${path} asks for “${may}”, which has no row in matrix.md`]
  })
}
