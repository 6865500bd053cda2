import type { Plan } from '../checker/index.ts'
import { readBlocks } from './blocks.ts'
import { type DocumentSection, layOut } from './document.ts'
import { asText, type Format, type Hints, notText, onlyPlan, type ReadOutcome } from './format.ts'
import { boxKind, writeCell, writeValue } from './markdown-cells.ts'
import { escaped } from './markdown-words.ts'
import type { PlanTable } from './plan-table.ts'
import { readDocument } from './read-document.ts'

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

/** Reads a plan as it was written, and as people write one by hand: headings reworded, columns in another order. */
export const readMarkdown = (text: string, hints?: Hints): ReadOutcome =>
  readDocument(readBlocks(text), hints)

/** A plan as Markdown: for people, for e-mail, and for keeping beside the work. */
export const markdown: Format = {
  id: 'markdown',
  label: 'Markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  alsoNamed: ['.markdown'],
  read: (content, hints) => {
    const text = asText(content)
    return text === undefined ? notText : onlyPlan(readMarkdown(text, hints))
  },
  write: writeMarkdown,
}
