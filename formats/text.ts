import { type Block, readBlocks } from './blocks.ts'
import { exactBlocks } from './csv/exact.ts'
import { decode } from './decode.ts'
import {
  type Format,
  type Hints,
  notText,
  type Opened,
  type OpenOutcome,
  type ReadOutcome,
} from './format.ts'
import { mannerOf } from './manner.ts'
import { escaped } from './markdown-words.ts'
import { allRowsOf, rowsOf, rowsOfCsv } from './pasted-rows.ts'
import { isFact } from './prose/labels.ts'
import { isProse } from './prose/take.ts'
import { blocksOfText } from './prose/text-blocks.ts'
import { firstOf, readingBy, readOpened } from './read-opened.ts'
import { withTabsAsSeen } from './tabbed.ts'
import { isTitle } from './titles.ts'
import { typedWords } from './typed-words.ts'

/** Lines of a pasted text: stretches with tabs are tables, and a cell in quotation marks may go over several lines. */
const blocksOf = (rows: readonly (readonly string[])[]): readonly Block[] => {
  const blocks: Block[] = []
  let table: (readonly string[])[] = []
  const close = () => {
    const [headings = [], ...rows] = withTabsAsSeen(table.map(row => row.map(typedWords)))
    if (table.length > 0) blocks.push({ kind: 'table', headings, rows })
    table = []
  }
  for (const row of rows) {
    const [only = ''] = row
    if (row.length > 1) table.push(row)
    else if (table.length > 0 && !/:\s/.test(only)) table.push(row)
    else {
      close()
      blocks.push({ kind: 'line', words: typedWords(only) })
    }
  }
  close()
  return blocks
}

const listOfNeeds = (text: string): readonly Block[] => {
  const lines = text
    .split('\n')
    .map(line => line.trim().replace(/^(?:[-*•·▪◦‣●○+]|\d{1,3}[.)])\s+/u, ''))
    .filter(line => line !== '')
  // What stands over the list says whose it is, and is no need itself.
  const first = lines.findIndex(line => !isTitle(line) && !isFact(line))
  const toLine = (line: string): Block => ({ kind: 'line', words: escaped(line) })
  return [
    ...lines.slice(0, Math.max(0, first)).map(toLine),
    { kind: 'heading', level: 1, words: 'Needs' },
    ...lines.slice(Math.max(0, first)).map(toLine),
  ]
}

/**
 * Takes apart what somebody pasted: a table copied from Word, Excel or a web page, CSV, a plan in Markdown, or plain
 * lines, of which each is taken for a need.
 */
export const openPasted = (pasted: string, hints: Hints = {}): OpenOutcome => {
  const text = decode(pasted) ?? ''
  if (text.trim() === '') return { refused: [{ where: 'The text', text: 'There is nothing in it.' }] }
  const markdown = readBlocks(text)
  const opened = (blocks: readonly Block[]): Opened => ({ blocks, manner: 'pasted', notes: [] })
  if (markdown.some(block => block.kind === 'table'))
    return { ...opened(markdown), manner: mannerOf(markdown) }
  const table = text.includes('\t') ? opened(blocksOf(rowsOf(text))) : undefined
  if (table && !('refused' in readOpened(table, hints))) return table
  const ours = text.startsWith('Plan for ') ? exactBlocks(allRowsOf(text, ',')) : []
  if (mannerOf(ours) === 'exact') return { ...opened(ours), manner: 'exact' }
  const csv = rowsOfCsv(text)
  const cells = csv && opened(blocksOf(csv))
  if (cells && !('refused' in readOpened(cells, hints))) return cells
  const prose = blocksOfText(text)
  return opened(isProse(prose) ? prose : listOfNeeds(text))
}

/** Reads what somebody pasted. */
export const readPasted = (text: string, hints: Hints = {}): ReadOutcome => {
  const opened = openPasted(text, hints)
  return 'refused' in opened ? opened : firstOf(readOpened(opened, hints))
}

const open: NonNullable<Format['open']> = content => {
  const typed = decode(content)
  return typed === undefined ? notText : openPasted(typed)
}

/** A plan as somebody pastes it. */
export const text: Format = {
  id: 'text',
  label: 'Text',
  mediaType: 'text/plain',
  extension: '.txt',
  alsoNamed: ['.text'],
  open,
  read: readingBy(open),
}
