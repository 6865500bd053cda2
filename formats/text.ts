import { type TemplateId, templateOf, templates } from '../checker/index.ts'
import { type Block, readBlocks } from './blocks.ts'
import { asText, type Format, type Hints, notText, onlyPlan, type ReadOutcome } from './format.ts'
import { readHeadings } from './headings.ts'
import { escaped } from './markdown-words.ts'
import { rowsOf } from './pasted-rows.ts'
import { readDocument } from './read-document.ts'

/** Words from outside as Markdown that means them; only the points of a list stay points. */
const asMarkdown = (typed: string): string =>
  typed
    .split('\n')
    .map(line => line.trim().replace(/^[*•·▪◦‣●○]\s+/u, '- '))
    .filter(line => line !== '')
    .map(escaped)
    .join('<br>')

const headingsOf = (template: TemplateId): readonly string[] =>
  templateOf(template).columns.map(({ heading }) => heading)

/** Without a row of headings, a table has the columns of the form asked for, or of the first that has as many. */
const guessed = (columns: number, asked: TemplateId | undefined): readonly string[] => {
  const template = asked ? templateOf(asked) : templates.find(each => each.columns.length === columns)
  return template ? headingsOf(template.id) : []
}

const tableFrom = (rows: readonly (readonly string[])[], asked: TemplateId | undefined): Block => {
  const [first = [], ...rest] = rows
  const clean = (row: readonly string[]) => row.map(asMarkdown)
  const titles = first.map(cell => cell.replaceAll(/\s+/g, ' ').trim())
  if (readHeadings(titles, asked))
    return { kind: 'table', headings: titles.map(escaped), rows: rest.map(clean) }
  const columns = Math.max(...rows.map(row => row.length))
  return { kind: 'table', headings: guessed(columns, asked).map(escaped), rows: rows.map(clean) }
}

/** Lines of a pasted text: stretches with tabs are tables, and a cell in quotation marks may go over several lines. */
const blocksOf = (text: string, asked: TemplateId | undefined): readonly Block[] => {
  const blocks: Block[] = []
  let table: (readonly string[])[] = []
  const close = () => {
    if (table.length > 0) blocks.push(tableFrom(table, asked))
    table = []
  }
  for (const row of rowsOf(text)) {
    const [only = ''] = row
    if (row.length > 1) table.push(row)
    else if (table.length > 0 && !/:\s/.test(only)) table.push(row)
    else {
      close()
      blocks.push({ kind: 'line', words: asMarkdown(only) })
    }
  }
  close()
  return blocks
}

const listOfNeeds = (text: string): readonly Block[] => [
  { kind: 'heading', level: 1, words: 'Needs' },
  ...text
    .split('\n')
    .map(line => line.trim().replace(/^(?:[-*•·▪◦‣●○+]|\d{1,3}[.)])\s+/u, ''))
    .filter(line => line !== '')
    .map((line): Block => ({ kind: 'line', words: escaped(line) })),
]

/**
 * Reads what somebody pasted: a table copied from Word, Excel or a web page, a plan in Markdown, or plain lines, of
 * which each is taken for a need.
 */
export const readPasted = (text: string, hints: Hints = {}): ReadOutcome => {
  if (text.trim() === '') return { refused: [{ where: 'The text', text: 'There is nothing in it.' }] }
  const markdown = readBlocks(text)
  if (markdown.some(block => block.kind === 'table')) return readDocument(markdown, hints)
  const table = text.includes('\t') && readDocument(blocksOf(text, hints.template), hints, { pasted: true })
  if (table && 'plan' in table) return table
  return readDocument(listOfNeeds(text), hints, { pasted: true })
}

/** A plan as somebody pastes it. */
export const text: Format = {
  id: 'text',
  label: 'Text',
  mediaType: 'text/plain',
  extension: '.txt',
  alsoNamed: ['.text', '.tsv'],
  read: (content, hints) => {
    const typed = asText(content)
    return typed === undefined ? notText : onlyPlan(readPasted(typed, hints))
  },
}
