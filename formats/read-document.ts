import { kinds, type TemplateId } from '../checker/index.ts'
import { consequences, facts } from './facts.ts'
import { assemble } from './flat.ts'
import type { Hints, Manner, ReadOutcome } from './format.ts'
import { nameByInitials, tellInitials } from './initials.ts'
import type { KnownTable, Piece } from './known-table.ts'
import { Making } from './making.ts'
import { readValue } from './markdown-cells.ts'
import { cut } from './markdown-words.ts'
import { asksFor, linesOfTable, withNeedAbove, withNeedsBetween } from './need-above.ts'
import { isCalled, isConsequences, isNeeds, sectionCalled } from './parts-called.ts'
import { columnsOfAll, readKnownTable } from './read-known-table.ts'
import { readRecords } from './read-records.ts'
import type { Line, Section } from './section.ts'
import { sections } from './sections.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { tellFacts, tellTitle } from './tell-facts.ts'
import { isName, isTitle } from './titles.ts'
import { understand } from './understand.ts'
import { consequenceMeant, tellConsequence } from './what-happens-if.ts'
import { noPlan } from './why-no-plan.ts'

const readLine = (
  making: Making,
  lines: readonly (Line & { readonly of: string })[],
  words: string,
): boolean => {
  const [label = '', value] = cut(words, /:(?=\s|\*|$)/y, 2)
  const found = value === undefined ? undefined : lines.find(line => isCalled(line, readValue(label)))
  if (!found || value === undefined) return false
  const typed = readValue(value)
  const read = typed === '' ? undefined : found.as.read(typed, making.people)
  if (read !== undefined) making.tell(found.of, { [found.key]: read })
  else if (typed !== '') making.note(found.label, typed)
  return true
}

/** The facts of the whole plan, wherever they stand; people and the rest may name whom it is about. */
const readFacts = (making: Making, stretches: readonly Stretch[], manner: Manner): void => {
  making.parts.set('b1', { is: 'child', name: '' })
  let isBelow = false
  for (const { heading, level, pieces } of stretches) {
    const title = readValue(heading)
    if (manner === 'exact') {
      if (level === 1) making.tell('b1', { name: title.slice('Plan for '.length) })
    } else if (level < 2 || (!isBelow && isTitle(title))) tellTitle(making, title, title)
    isBelow ||= pieces.some(({ kind }) => kind === 'plan-table')
    for (const piece of pieces) {
      if (piece.kind !== 'line' && piece.kind !== 'point') continue
      if (manner !== 'exact') tellFacts(making, readValue(piece.words), '')
      else if (level < 2) readLine(making, facts, piece.words)
    }
  }
  making.notes.length = 0
  const named = stretches.find(({ heading, level }) => level === 1 && isName(readValue(heading)))
  if (manner !== 'exact' && named && making.parts.get('b1')?.name === '')
    making.tell('b1', { name: readValue(named.heading) })
  const kind = kinds.find(({ id }) => id === making.parts.get('')?.kind)
  const [whom] = kind?.about ?? []
  if (manner !== 'exact' && whom && !kind?.about.includes('child')) making.tell('b1', { is: whom })
}

/** Everything but people and the plan's own table, once both are known. */
const readOthers = (making: Making, stretches: readonly Stretch[]): void => {
  const called = stretches.map(({ heading }) => sectionCalled(heading))
  for (const section of sections.slice(1))
    stretches.forEach(({ pieces }, at) => {
      if (called[at] === section) readRecords(making, section, pieces)
    })
  const lines = consequences.map(line => ({ ...line, of: 'q1' }))
  for (const { heading, pieces } of stretches.filter(each => isConsequences(each.heading)))
    for (const piece of pieces)
      if (piece.kind === 'table')
        making.note(readValue(heading), piece.rows.flat().map(readValue).join(' · '))
      else if (piece.kind !== 'plan-table' && !readLine(making, lines, piece.words))
        making.note(readValue(heading), readValue(piece.words))
}

/** Whether a heading with nothing below it says something that was not taken from it already, as titles are. */
const saysMore = (heading: string, level: number): boolean =>
  level > 1 ? !isNeeds(heading) : level === 1 && !isTitle(readValue(heading)) && !isName(readValue(heading))

// “Goal 2” over the boxes of the second one.
const onlyCounts = /^(?:need|goal|outcome|objective|action|step|area|priority) (?:no\.? ?)?\d{1,2}[:.]?$/i

/** What stands under a heading that no section has: the plan's table, facts, needs, or something to note. */
const readLoose = (
  making: Making,
  { heading, level, pieces }: Stretch,
  manner: Manner,
  tables: readonly KnownTable[],
): void => {
  const where = readValue(heading) || 'The plan'
  const isTyped = manner !== 'exact'
  if (pieces.length === 0 && isTyped && saysMore(heading, level)) making.note(where, where)
  const consequence = isTyped && consequenceMeant(where) !== undefined
  if (consequence) {
    const said = pieces.flatMap(piece => ('words' in piece ? [readValue(piece.words)] : []))
    tellConsequence(making, where, said.join('\n'))
  }
  let above: readonly string[] = isTyped ? [where] : []
  let needAbove: string | undefined
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'plan-table') {
      const led = withNeedAbove(piece, above)
      if (!led && at === 0 && isTyped) noteHeading(making, piece, where)
      const need = readKnownTable(
        making,
        led ?? (isTyped ? withNeedsBetween(piece) : piece),
        nameTable(where, piece, tables),
        manner,
        led || !isTyped || asksFor(piece, 'need') ? undefined : needAbove,
      )
      above = above.slice(-1)
      needAbove = asksFor(piece, 'need') && !asksFor(piece, 'task') ? need : needAbove
    } else if (piece.kind === 'table') noteTable(making, piece, where)
    else if (consequence) continue
    else if (isNeeds(heading)) making.add('', 'n', { text: readValue(piece.words) })
    else if (isTyped) {
      const words = readValue(piece.words)
      above = [...above, words]
      if (!isOfTable(pieces.slice(at)) && !onlyCounts.test(words.trim()) && !tellInitials(making, words))
        tellFacts(making, words, where)
    } else if (level >= 2 || !readLine(making, facts, piece.words)) making.note(where, readValue(piece.words))
  }
}

/** Whether a line is said of the tasks in a table, just below it or below one more line. */
const isOfTable = ([line, ...below]: readonly Piece[]): boolean => {
  const at = below.findIndex(piece => !('words' in piece))
  const table = below[at]
  const lines = [line, ...below.slice(0, at)].map(piece =>
    piece && 'words' in piece ? readValue(piece.words) : '',
  )
  return table?.kind === 'plan-table' && linesOfTable(table, lines) >= lines.length
}

/** Of a table without a need, what stands over it may say it: “What parents will do”. */
const noteHeading = (making: Making, table: KnownTable, heading: string): void => {
  if (asksFor(table, 'need')) return
  if (!/\b(?:plan|actions?|tasks?)\b/i.test(heading)) making.note(heading, heading)
}

const nameTable = (where: string, table: KnownTable, tables: readonly KnownTable[]): string => {
  if (table.isText) return 'The text'
  if (where !== 'The plan') return where
  const number = tables.indexOf(table) + 1
  return number > 1 ? `Table ${number}` : 'The table'
}

const noteTable = (
  making: Making,
  { headings, rows }: Extract<Piece, { kind: 'table' }>,
  where: string,
): void => {
  for (const row of [headings, ...rows]) {
    const [first = '', ...others] = row.map(readValue).filter(words => words !== '')
    if (!tellInitials(making, `${first} = ${others.join(', ')}`))
      making.note(where, [first, ...others].join(' · '))
  }
}

/** Reads one plan from headings, lines and tables, as any kind of document holds them. */
export const readDocument = (pieces: readonly Piece[], hints: Hints, manner: Manner): ReadOutcome => {
  const making = new Making()
  const stretches = stretchesOf(pieces)
  const loose = stretches.filter(({ heading }) => !sectionCalled(heading) && !isConsequences(heading))
  readFacts(making, loose, manner)
  for (const { heading, pieces: under } of stretches)
    if (sectionCalled(heading)?.heading === 'People') readRecords(making, sections[0] as Section, under)
  const tables = loose.flatMap(each => each.pieces).filter(piece => piece.kind === 'plan-table')
  for (const stretch of loose) readLoose(making, stretch, manner, tables)
  readOthers(making, stretches)
  if (manner !== 'exact') nameByInitials(making)
  const said = making.parts.get('')?.template as TemplateId | undefined
  if (!making.parts.has('n1') && said === undefined) return noPlan(pieces)
  making.tell('', { template: said ?? hints.template ?? tables[0]?.template.id ?? 'liberi' })
  return {
    plan: assemble(understand(making.parts)),
    notes: making.notes,
    ...(tables[0] && { columns: columnsOfAll(tables) }),
  }
}
