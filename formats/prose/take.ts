import type { Asked } from '../heading-rows.ts'
import type { Piece } from '../known-table.ts'
import { readValue } from '../markdown-cells.ts'
import { escaped } from '../markdown-words.ts'
import { isNeeds } from '../parts-called.ts'
import { beginsAt, nameGiven } from '../split-plans.ts'
import { isSameName } from '../titles.ts'
import { withDoers, withSigner } from './doers.ts'
import { type Item, isRole, isTask, type Over, type Said } from './items.ts'
import { isFact } from './labels.ts'
import { isLabelOfRole, ofLabels } from './paragraphs.ts'
import { readSaid } from './said.ts'
import { isSalutation, sentencesIn } from './sentences.ts'
import { columnsOf, toTable } from './table-of.ts'

// More labels than that are none.
const mostColumns = 50
const overLabel = 'Lines that stand over the tasks'

/** Whether what was found makes a plan: a task, or a need and something that is said of it. */
const isPlan = (items: readonly Item[]): boolean => {
  const roles = new Set(
    items.flatMap(item => (item.kind === 'said' && item.role !== undefined ? [item.role] : [])),
  )
  const has = (what: string) => [...roles].some(role => isRole(role, what))
  return has('task') || (has('need') && roles.size > 1)
}

/** Whether there is a need or a task in it, without which nothing is a plan of its own. */
const saysNeeds = (said: readonly Said[]): boolean =>
  said.some(({ role }) => isRole(role, 'need') || isRole(role, 'task'))

/** A heading over nothing but facts, which would say where they stand, and find no place itself. */
const isLost = ({ piece }: Over, next: Item | undefined): boolean =>
  piece.kind === 'heading' &&
  next?.kind === 'left' &&
  'words' in next.piece &&
  isFact(readValue(next.piece.words))

/** What somebody said of one paragraph makes no need of the line over it, unless it is a task. */
const leadsTo = ({ label, role }: Said): boolean => isTask(role) || !isLabelOfRole(label)

/** Where no label names a need, the line that stands over tasks does. */
const withNeeds = (items: readonly Item[]): readonly Item[] => {
  const hasNeeds = items.some(item => item.kind === 'said' && isRole(item.role, 'need'))
  return items.map((item, at): Item => {
    if (item.kind !== 'over') return item
    const next = items[at + 1]
    const isNeed = !hasNeeds && next?.kind === 'said' && next.role !== undefined && leadsTo(next)
    return isNeed
      ? { kind: 'said', label: overLabel, role: 'need', guessed: true, words: item.words, at: item.at }
      : {
          kind: 'left',
          piece: isLost(item, next) ? { kind: 'line', words: escaped(item.words) } : item.piece,
        }
  })
}

/** The text's pieces without what was placed, and where each plan of it ends, the table of what was. */
const layOut = (items: readonly Item[], asked: Asked): readonly Piece[] | undefined => {
  const columns = columnsOf(items, asked)
  if (columns.size > mostColumns) return undefined
  const made: Piece[] = []
  let said: Said[] = []
  let lastSaid = 0
  let name: string | undefined
  const close = (at: number) => {
    const pieces: readonly Piece[] = saysNeeds(said)
      ? [{ kind: 'heading', level: 2, words: '' }, toTable(said, columns, asked)]
      : said.map(({ label, words }): Piece => ({ kind: 'line', words: escaped(`${label}: ${words}`) }))
    made.splice(at, 0, ...pieces)
    said = []
  }
  for (const item of items) {
    if (item.kind === 'said') {
      said.push(item)
      lastSaid = made.length
    }
    if (item.kind !== 'left') continue
    const given = nameGiven(item.piece)
    if (given !== undefined && name !== undefined && !isSameName(given, name) && saysNeeds(said))
      close(Math.max(lastSaid, beginsAt(made, made.length)))
    name = given ?? name
    made.push(item.piece)
  }
  close(made.length)
  return made
}

const goesOn = (piece: Piece): boolean =>
  (piece.kind === 'line' || piece.kind === 'point') && sentencesIn(readValue(piece.words)).length > 1
const opensLetter = (piece: Piece): boolean => piece.kind === 'line' && isSalutation(readValue(piece.words))

/**
 * Finds a plan in a text that has no table of one: labels with words beside them or lists below them, headings, and
 * letters. It comes back as a table whose columns are its labels; nothing, where there is no plan in it.
 */
export const takeProse = (pieces: readonly Piece[], asked: Asked): readonly Piece[] | undefined => {
  const isLetter = pieces.some(opensLetter)
  const isLong = pieces.some(goesOn)
  const read = (columns: Asked['columns'], sentences: boolean) =>
    withNeeds(readSaid(pieces, columns, sentences))
  // What somebody says of one paragraph changes nothing about how the others are read.
  if (!isLetter && (!isLong || isPlan(read(ofLabels(asked.columns), false)))) {
    const labelled = read(asked.columns, false)
    return isPlan(labelled) ? layOut(withDoers(labelled), asked) : undefined
  }
  const items = read(asked.columns, true)
  const roles = new Set(items.flatMap(item => (item.kind === 'said' ? [item.role] : [])))
  return isPlan(items) && (isLetter || (roles.has('need') && roles.has('task')))
    ? layOut(withSigner(withDoers(items)), asked)
    : undefined
}

/** Whether lines are a plan as a letter or a labelled text is one, and not a list of needs. */
export const isProse = (pieces: readonly Piece[]): boolean =>
  !pieces.some(piece => piece.kind === 'heading' && isNeeds(piece.words)) &&
  takeProse(pieces, {}) !== undefined
