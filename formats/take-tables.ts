import { templateOf, templates } from '../checker/index.ts'
import type { Block } from './blocks.ts'
import { withCutOff } from './cut-tables.ts'
import { kindAlone } from './fact-labels.ts'
import { isLabel, readFactsTable } from './facts-table.ts'
import type { Manner } from './format.ts'
import { type Asked, type HeadingRows, headingsAt } from './heading-rows.ts'
import { joinNames } from './join-names.ts'
import type { KnownRow, Piece, PlainTable } from './known-table.ts'
import { isConsequences, sectionCalled } from './parts-called.ts'
import { onlyCounts, takeOnItsSide } from './side-tables.ts'
import {
  filledIn,
  isBlank,
  isOver,
  isStacked,
  linesIn,
  rowsOf,
  type TableRow,
  toKnown,
  widthOf,
} from './table-rows.ts'
import { isName } from './titles.ts'
import { toTable } from './to-table.ts'

const mostLookedAt = 200
// Far more than a plan has: nobody will tell what they hold.
const mostColumns = 500

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ').trim()
const titlesOf = ({ words }: TableRow): readonly string[] => words.map(oneLine)
const sameTitles = (titles: readonly string[], { words }: TableRow): boolean =>
  words.length >= titles.length &&
  titles.every((each, at) => each.toLowerCase() === oneLine(words[at] ?? '').toLowerCase())

// As alike as two headings of a plan's table are: “Child | Need”.
const twoHeadings = 1.85

/** A label with what it asks for beside it, such as “Plan type | Child in need plan”, heads no table. */
const isFact = (row: TableRow, { headings }: HeadingRows): boolean => {
  const filled = filledIn(row)
  const isKind = kindAlone(filled[1]?.words ?? '') !== undefined
  return filled.length === 2 && isLabel(filled[0]?.words ?? '') && (isKind || headings.like < twoHeadings)
}

const toLines = (rows: readonly TableRow[]): readonly Piece[] =>
  rows.flatMap(linesIn).map((words): Piece => ({ kind: 'line', words }))

/** Goes through a table from above: what stands over its headings, its rows, and where it begins anew. */
const walk = (all: readonly TableRow[], asked: Asked): readonly Piece[] => {
  const pieces: Piece[] = []
  let found: HeadingRows | undefined
  let above: TableRow[] = []
  let rows: KnownRow[] = []
  let number = 0
  let looked = 0
  // One box alone heads nothing but a table of one column.
  const atLeast = all.some(({ cells }) => cells.length > 1) ? 2 : 1
  const close = () => {
    if (found && rows.length > 0) pieces.push(toTable(found, rows, asked))
    rows = []
  }
  for (let at = 0; at < all.length; at += 1) {
    const row = all[at] as TableRow
    const next = all[at + 1]
    const isAgain =
      found !== undefined &&
      (found.rows === 1
        ? sameTitles(found.titles, row)
        : next !== undefined && sameTitles(found.titles, joinRows(row, next)))
    const mayBegin =
      (found === undefined || at === 0 || isBlank(all[at - 1] as TableRow)) && looked < mostLookedAt
    const begins =
      !isAgain && mayBegin && filledIn(row).length >= atLeast && !onlyCounts(row)
        ? headingsAt(titlesOf(row), next && titlesOf(next), asked)
        : undefined
    if (mayBegin) looked += 1
    if (isAgain) at += (found?.rows ?? 1) - 1
    else if (begins && !isFact(row, begins)) {
      close()
      for (const line of toLines(above)) pieces.push(line)
      above = []
      found = begins
      number = 0
      at += begins.rows - 1
    } else if (found === undefined) above.push(row)
    else if (isOver(row)) {
      close()
      for (const line of toLines([row])) pieces.push(line)
    } else {
      number += 1
      rows.push(toKnown(row, number))
    }
  }
  close()
  if (found && !pieces.some(({ kind }) => kind === 'plan-table')) pieces.push(toTable(found, [], asked))
  return found ? pieces : []
}

const joinRows = (upper: TableRow, lower: TableRow): TableRow => ({
  ...upper,
  words: Array.from({ length: Math.max(upper.words.length, lower.words.length) }, (_, at) =>
    [upper.words[at] ?? '', lower.words[at] ?? ''].join(' ').trim(),
  ),
})

/** A piece of a table without its headings has the columns of the form asked for, or of the first that has as many. */
const withoutHeadings = (all: readonly TableRow[], columns: number, asked: Asked): readonly Piece[] => {
  const template = asked.template
    ? templateOf(asked.template)
    : templates.find(each => each.columns.length === columns)
  if (!template || columns < 2) return []
  const titles = template.columns.map(({ heading }) => heading)
  const begins = headingsAt(titles, undefined, { ...asked, template: template.id })
  return begins
    ? [
        toTable(
          begins,
          all.map(toKnown).map((row, at) => ({ ...row, number: at + 1 })),
          asked,
        ),
      ]
    : []
}

/** Finds the plan's tables among the blocks of a file: their headings, what stands over them, and tables of facts. */
export const takeTables = (blocks: readonly Block[], manner: Manner, asked: Asked): readonly Piece[] => {
  let isOfSection = false
  const named = new Set(blocks.map(block => (block.kind === 'table' ? block.named : undefined)))
  named.delete(undefined)
  const pieces: Piece[] = []
  const take = (block: Block): readonly Piece[] => {
    if (block.kind === 'heading')
      isOfSection = sectionCalled(block.words) !== undefined || isConsequences(block.words)
    if (block.kind !== 'table') return [block]
    if (isOfSection) return manner === 'exact' ? [block] : notInSection(block, manner, asked)
    const sheet: readonly Piece[] =
      block.named !== undefined && (named.size > 1 || isName(block.named))
        ? [{ kind: 'sheet', words: block.named }]
        : []
    return [...sheet, ...takeTable(manner === 'exact' ? block : joinNames(block), manner, asked)]
  }
  for (const block of blocks) {
    const taken = take(block)
    const [unknown] = taken
    const whole =
      unknown?.kind === 'table' && manner !== 'exact' ? withCutOff(pieces.at(-1), unknown) : undefined
    if (whole) pieces.splice(-1, 1, whole)
    else for (const piece of taken) pieces.push(piece)
  }
  return pieces
}

/** A plan's table that stands below a section, such as a list of who came, under no heading of its own. */
const notInSection = (table: PlainTable, manner: Manner, asked: Asked): readonly Piece[] => {
  const pieces = takeTable(table, manner, asked)
  const isPlan = pieces.some(
    piece =>
      piece.kind === 'plan-table' &&
      ['task', 'who', 'by'].every(role => piece.roles.some(each => (each ?? '').split(' ').includes(role))),
  )
  return isPlan ? [{ kind: 'heading', level: 2, words: '' }, ...pieces] : [table]
}

const takeTable = (table: PlainTable, manner: Manner, asked: Asked): readonly Piece[] => {
  const columns = widthOf(table)
  if (columns > mostColumns) return [table]
  const all = rowsOf(table)
  if (manner === 'exact') {
    const begins = headingsAt(titlesOf(all[0] as TableRow), undefined, asked)
    return begins
      ? [
          toTable(
            begins,
            all.slice(1).map((row, at) => toKnown(row, at + 1)),
            asked,
          ),
        ]
      : [table]
  }
  const filled = all.filter(row => !isBlank(row))
  if (columns === 1 && isStacked(filled)) return toLines(filled)
  const pieces = walk(all, asked)
  if (pieces.length > 0) return pieces
  const turned = takeOnItsSide(filled, asked)
  if (turned) return [...turned.lines, toTable(turned.headings, turned.rows, asked)]
  const facts = readFactsTable(table)
  if (facts) return facts
  const guessed = manner === 'pasted' && filled.length > 0 ? withoutHeadings(filled, columns, asked) : []
  return guessed.length > 0 ? guessed : [table]
}
