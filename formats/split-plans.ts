import { signs } from './fact-labels.ts'
import { toldIn } from './facts-in-line.ts'
import type { Piece } from './known-table.ts'
import { readValue } from './markdown-cells.ts'
import { isSameName, isTitle, nameInTitle } from './titles.ts'
import { plainly } from './values.ts'

type Pieces = readonly Piece[]

const wordsOf = (piece: Piece): string | undefined =>
  piece.kind === 'table' || piece.kind === 'plan-table' ? undefined : readValue(piece.words)

/** Whose plan a line or a heading says begins here. */
export const nameGiven = (piece: Piece): string | undefined => {
  const words = wordsOf(piece)
  if (words === undefined || signs.test(words)) return undefined
  const said = toldIn(words).told.find(({ fact, value }) => fact?.key === 'name' && value !== '')?.value
  return said ?? (isTitle(words) ? nameInTitle(words) : undefined)
}

const isOver = (piece: Piece): boolean => {
  const words = wordsOf(piece)
  if (words === undefined) return false
  return (
    piece.kind === 'sheet' ||
    (piece.kind === 'heading' && piece.level < 2) ||
    isTitle(words) ||
    toldIn(words).told.some(({ fact }) => fact !== undefined)
  )
}

const isTable = ({ kind }: Piece): boolean => kind === 'plan-table'

/** Where what stands over a table begins: the lines just before it that say facts, and their title. */
export const beginsAt = (pieces: Pieces, at: number): number => {
  let from = at
  while (from > 0 && isOver(pieces[from - 1] as Piece)) from -= 1
  return from
}

const opensAnew = (piece: Piece, titles: ReadonlySet<string>): boolean =>
  piece.kind === 'heading' &&
  piece.level < 2 &&
  isTitle(readValue(piece.words)) &&
  !titles.has(plainly(readValue(piece.words)))

/**
 * Cuts a file where another plan begins: at another child's name, another title or another sheet, where a plan's table
 * stands on both sides of it. Several tables of one plan stay together.
 */
export const splitPlans = (pieces: Pieces): readonly Pieces[] => {
  const last = pieces.findLastIndex(isTable)
  const cuts: number[] = []
  const titles = new Set<string>()
  let name: string | undefined
  let hasTable = false
  pieces.forEach((piece, at) => {
    if (isTable(piece)) hasTable = true
    const given = nameGiven(piece)
    const isOther = given !== undefined && name !== undefined && !isSameName(given, name)
    const isSheet = piece.kind === 'sheet' && sheetHasTable(pieces, at)
    if (hasTable && at < last && (isOther || isSheet || opensAnew(piece, titles))) {
      cuts.push(Math.max(beginsAt(pieces, at), cuts.at(-1) ?? 0))
      hasTable = false
      name = given
    } else if (!hasTable) name ??= given
    if (piece.kind === 'heading') titles.add(plainly(readValue(piece.words)))
  })
  return [0, ...cuts].map((from, at) => pieces.slice(from, cuts[at])).filter(each => each.length > 0)
}

const sheetHasTable = (pieces: Pieces, at: number): boolean => {
  const next = pieces.findIndex(
    ({ kind }, where) => where > at && (kind === 'sheet' || kind === 'plan-table'),
  )
  return pieces[next]?.kind === 'plan-table'
}
