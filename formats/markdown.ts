import type { Plan } from '../checker/index.ts'
import { readBlocks } from './blocks.ts'
import { decode } from './decode.ts'
import { type DocumentSection, layOut } from './document.ts'
import { type Format, type Hints, notText, type Opened, type ReadOutcome } from './format.ts'
import { mannerOf } from './manner.ts'
import { boxKind, writeCell, writeValue } from './markdown-cells.ts'
import { escaped } from './markdown-words.ts'
import type { PlanTable } from './plan-table.ts'
import { firstOf, readingBy, readOpened } from './read-opened.ts'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings.map(escaped)), row(headings.map(() => '---')), ...rows.map(row)].join('\n')

const writeTable = ({ columns, rows }: PlanTable): string =>
  table(
    columns.map(({ heading }) => heading),
    rows.map(cells => cells.map((cell, at) => writeCell(cell, boxKind(columns[at]?.fields ?? [])))),
  )

const writeSection = ({ heading, lines = [], columns, rows = [] }: DocumentSection): string =>
  [
    `## ${heading}`,
    ...(lines.length > 0
      ? [lines.map(({ label, value }) => `- ${label}: ${writeValue(value)}`).join('\n')]
      : []),
    ...(columns
      ? [
          table(
            columns,
            rows.map(cells => cells.map(writeValue)),
          ),
        ]
      : []),
  ].join('\n\n')

/** A plan as text that reads well as it stands, and that can be written by hand. */
export const writeMarkdown = (plan: Plan): string => {
  const document = layOut(plan)
  return `${[
    `# ${escaped(document.title)}`,
    writeSection({ heading: '', lines: document.lines })
      .trim()
      .replace(/^##\s*/, ''),
    `## The plan\n\n${writeTable(document.table)}`,
    ...document.sections.map(writeSection),
  ].join('\n\n')}\n`
}

/** Takes a Markdown file apart, whoever wrote it. */
export const openMarkdown = (text: string): Opened => {
  const blocks = readBlocks(text)
  return { blocks, manner: mannerOf(blocks), notes: [] }
}

/** Reads a plan as it was written, and as people write one by hand: headings reworded, columns in another order. */
export const readMarkdown = (text: string, hints?: Hints): ReadOutcome =>
  firstOf(readOpened(openMarkdown(text), hints))

const open: NonNullable<Format['open']> = content => {
  const text = decode(content)
  return text === undefined ? notText : openMarkdown(text)
}

/** A plan as Markdown: for people, for e-mail, and for keeping beside the work. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  alsoNamed: ['.markdown'],
  open,
  read: readingBy(open),
  write: writeMarkdown,
}
