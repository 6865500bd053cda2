import type { TemplateId } from '../checker/index.ts'
import type { Block, Stretch } from './blocks.ts'
import { stretchesOf } from './blocks.ts'
import { consequences, facts } from './facts.ts'
import { assemble } from './flat.ts'
import type { Hints, ReadOutcome } from './format.ts'
import { type Headings, readHeadings } from './headings.ts'
import { Making } from './making.ts'
import { boxKind, readCell, readValue } from './markdown-cells.ts'
import { cut } from './markdown-words.ts'
import { readRecords } from './read-records.ts'
import { type Manner, type Row, readRows } from './read-rows.ts'
import type { Line, Section } from './section.ts'
import { sections } from './sections.ts'
import { understand } from './understand.ts'
import { plainly } from './values.ts'

type Table = Extract<Block, { kind: 'table' }>

const isCalled = ({ label, also = [] }: Line, words: string): boolean =>
  [label, ...also].some(each => plainly(each) === plainly(words))

const sectionCalled = (heading: string): Section | undefined =>
  sections.find(({ heading: own, also = [] }) =>
    [own, ...also].some(each => plainly(each) === plainly(readValue(heading))),
  )

const isConsequences = (heading: string): boolean =>
  /^(what happens if|consequences)\b/.test(plainly(readValue(heading)))
const isNeeds = (heading: string): boolean => /^(the )?needs?$/.test(plainly(readValue(heading)))

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

const planTable = (making: Making, table: Table, headings: Headings, manner: Manner, where: string): void => {
  const { roles } = headings
  const rows = table.rows.map((row, at): Row => {
    const cells = new Map<string, ReturnType<typeof readCell>>()
    row.forEach((cell, column) => {
      const role = roles[column]
      if (role !== undefined) cells.set(role, readCell(cell, boxKind(role.split(' '))))
      else
        making.note(
          `${where}, row ${at + 1}, ${readValue(table.headings[column] ?? '') || 'beyond the last column'}`,
          readValue(cell),
        )
    })
    return cells
  })
  readRows(making, rows, where, manner)
}

const nameIn = (title: string): string | undefined =>
  /\bplan for (.+)$/is.exec(title)?.[1] ?? /^(.+)['’]s? (?:[\w ]+ )?plan$/is.exec(title)?.[1]

/** Everything but people and the plan's own table, once both are known. */
const readOthers = (making: Making, stretches: readonly Stretch[]): void => {
  for (const section of sections.slice(1))
    for (const { heading, blocks } of stretches)
      if (sectionCalled(heading) === section) readRecords(making, section, blocks)
  const lines = consequences.map(line => ({ ...line, of: 'q1' }))
  for (const { heading, blocks } of stretches.filter(each => isConsequences(each.heading)))
    for (const block of blocks)
      if (block.kind === 'table')
        making.note(readValue(heading), block.rows.flat().map(readValue).join(' · '))
      else if (block.kind !== 'heading' && !readLine(making, lines, block.words))
        making.note(readValue(heading), readValue(block.words))
}

/** What stands under a heading that no section has: the plan's table, facts, needs, or something to note. */
const readLoose = (
  making: Making,
  { heading, level, blocks }: Stretch,
  asked: TemplateId | undefined,
  manner: Manner,
): Headings | undefined => {
  const where = readValue(heading) || 'The plan'
  let found: Headings | undefined
  blocks.forEach(block => {
    if (block.kind === 'heading') return
    const headings = block.kind === 'table' ? readHeadings(block.headings.map(readValue), asked) : undefined
    if (block.kind === 'table' && headings) {
      found ??= headings
      planTable(making, block, headings, manner, where === 'The plan' ? 'The table' : where)
    } else if (block.kind === 'table')
      for (const row of [block.headings, ...block.rows]) making.note(where, row.map(readValue).join(' · '))
    else if (level < 2 && readLine(making, facts, block.words)) return
    else if (isNeeds(heading)) making.add('', 'n', { text: readValue(block.words) })
    else making.note(where, readValue(block.words))
  })
  return found
}

const nothingFound: ReadOutcome = {
  refused: [
    {
      where: 'The file',
      text: 'There is no plan in it. A plan has a table with the headings of one of the forms, or a list of needs.',
    },
  ],
}

/** Reads a plan from headings, lines and tables, as any kind of document holds them. */
export const readDocument = (
  blocks: readonly Block[],
  hints: Hints = {},
  manner: Manner = { pasted: false },
): ReadOutcome => {
  const making = new Making()
  const stretches = stretchesOf(blocks)
  const loose = stretches.filter(({ heading }) => !sectionCalled(heading) && !isConsequences(heading))
  const opening = loose.filter(({ level }) => level < 2)
  for (const block of opening.flatMap(each => each.blocks))
    if (block.kind === 'point' || block.kind === 'line') readLine(making, facts, block.words)
  const title = loose.find(({ level }) => level === 1)?.heading
  const about = making.parts.get('b1') ?? {}
  making.notes.length = 0
  making.parts.set('b1', { is: 'child', name: nameIn(readValue(title ?? '')) ?? '', ...about })
  for (const { heading, blocks: under } of stretches)
    if (sectionCalled(heading)?.heading === 'People') readRecords(making, sections[0] as Section, under)
  const said = making.parts.get('')?.template as TemplateId | undefined
  const headings = loose
    .map(stretch => readLoose(making, stretch, said ?? hints.template, manner))
    .find(Boolean)
  readOthers(making, stretches)
  if (!making.parts.has('n1') && said === undefined) return nothingFound
  making.tell('', { template: said ?? hints.template ?? headings?.template.id ?? 'liberi' })
  return { plan: assemble(understand(making.parts)), notes: making.notes }
}
