import readBook, { type Sheet } from 'read-excel-file/node'
import { sayDay } from '../../checker/index.ts'
import type { Block } from '../blocks.ts'
import { exactBlocks } from '../csv/exact.ts'
import { type Content, type Format, type Note, type OpenOutcome, refuse } from '../format.ts'
import { mannerOf } from '../manner.ts'
import { readingBy } from '../read-opened.ts'
import { typedWords } from '../typed-words.ts'
import { broken, openPacked, type Packed } from '../zip.ts'
import { type Listed, sheetsIn } from './book.ts'
import { type Extent, measure } from './extent.ts'

const mostCells = 20_000_000
const mostRows = 1_048_576

const endless = refuse(
  'One of its sheets is larger than any plan. Copy the plan into a new workbook, and choose that file.',
)

/** Reads one of its files as text, whatever alphabet it is in; what it lacks is empty. */
const textOf = async ({ unpack }: Packed, name: string): Promise<string> => {
  const bytes = await unpack(name)
  if (bytes && 'refused' in bytes) throw new Error('It is damaged.')
  return bytes === undefined ? '' : new TextDecoder().decode(bytes)
}

type Book = { readonly sheets: readonly (Listed & { readonly extent: Extent })[] }

/** Looks through a book before it is read: each part is unpacked within its limits, and each sheet measured. */
const lookThrough = async (packed: Packed): Promise<Book> => {
  const listed = sheetsIn(
    await textOf(packed, 'xl/workbook.xml'),
    await textOf(packed, 'xl/_rels/workbook.xml.rels'),
  )
  const files = new Set(listed.map(({ file }) => file))
  for (const name of packed.names)
    if (/\.xml(\.rels)?$/.test(name) && !files.has(name)) await textOf(packed, name)
  const sheets = []
  for (const each of listed) sheets.push({ ...each, extent: measure(await textOf(packed, each.file)) })
  return { sheets }
}

const wordsIn = (value: unknown): string => {
  if (value instanceof Date) return sayDay(value.toISOString().slice(0, 10))
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return value === null || value === undefined ? '' : String(value).replaceAll(/\r\n?/g, '\n')
}

const toBlock = (data: Sheet['data'], name: string, { merged }: Extent): Block => {
  const [headings = [], ...rows] = data.map(row => row.map(value => typedWords(wordsIn(value))))
  const covered: [number, number][] = []
  for (const { row, column, lastRow, lastColumn } of merged)
    for (let at = row + 1; at <= Math.min(lastRow, data.length - 1); at += 1)
      for (let along = column; along <= Math.min(lastColumn, headings.length - 1); along += 1)
        if (at > 0) covered.push([at - 1, along])
  return { kind: 'table', headings, rows, named: name, ...(covered.length > 0 && { covered }) }
}

const open = async (content: Content): Promise<OpenOutcome> => {
  if (typeof content === 'string') return broken
  const packed = await openPacked(content)
  if ('refused' in packed) return packed
  if (packed.names.some(name => /vbaProject\.bin$/i.test(name)))
    return refuse(
      'It has macros in it. Save it as an Excel workbook without macros (.xlsx), and choose that file.',
    )
  try {
    const { sheets } = await lookThrough(packed)
    if (sheets.some(({ extent }) => isEndless(extent))) return endless
    const read = await readBook(Buffer.from(content), { trim: false })
    const [only, ...others] = read
    const exact = only && others.length === 0 ? exactBlocks(only.data.map(row => row.map(wordsIn))) : []
    if (mannerOf(exact) === 'exact') return { blocks: exact, manner: 'exact', notes: [] }
    const shown = read.flatMap(({ sheet, data }, at) => {
      const listed = sheets[at]
      return listed && !listed.hidden && data.length > 0 ? [toBlock(data, sheet, listed.extent)] : []
    })
    if (shown.length === 0)
      return refuse('There is nothing on its sheets. Choose the file that the plan is in.')
    return { blocks: shown, manner: 'typed', notes: sheets.flatMap(hiddenNote) }
  } catch {
    return broken
  }
}

const isEndless = ({ rows, columns }: Extent): boolean => rows > mostRows || rows * columns > mostCells

const hiddenNote = ({ name, hidden }: Listed): readonly Note[] =>
  hidden ? [{ where: `The sheet “${name}”`, text: 'It is hidden, so it was not read.' }] : []

/** A plan in an Excel workbook. */
export const xlsx: Format = {
  id: 'xlsx',
  label: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: '.xlsx',
  open,
  read: readingBy(open),
}
