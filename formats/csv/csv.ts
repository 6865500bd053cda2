import papa from 'papaparse'
import { decode } from '../decode.ts'
import { type Content, type Format, type OpenOutcome, refuse } from '../format.ts'
import { mannerOf } from '../manner.ts'
import { readingBy } from '../read-opened.ts'
import { typedWords } from '../typed-words.ts'
import { exactBlocks } from './exact.ts'
import { separatorOf } from './separator.ts'
import { writeCsv } from './write.ts'

type Rows = readonly (readonly string[])[]

const mostRows = 100_000

const parse = (text: string, separator: string): Rows => {
  const begin = { delimiter: separator, newline: '\n' as const, preview: mostRows + 1 }
  const { data, errors } = papa.parse<readonly string[]>(text, begin)
  // A quotation mark that is never closed is a mark like any other, or it would swallow the rest of the file.
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data
  return papa.parse<readonly string[]>(text, { ...begin, quoteChar: '\0' }).data
}

const open = (content: Content): OpenOutcome => {
  const text = decode(content)
  if (text === undefined)
    return refuse('It is not text. Save it as CSV in the program it was made with, and choose that file.')
  if (text.trim() === '') return refuse('There is nothing in it. Choose the file that the plan is in.')
  const { separator, from } = separatorOf(text)
  const rows = parse(text.slice(from), separator)
  if (rows.length > mostRows)
    return refuse('It has more than 100,000 rows. Cut it into several files of fewer rows each.')
  const exact = exactBlocks(rows)
  if (mannerOf(exact) === 'exact') return { blocks: exact, manner: 'exact', notes: [] }
  const [headings = [], ...under] = rows.map(row => row.map(typedWords))
  return { blocks: [{ kind: 'table', headings, rows: under }], manner: 'typed', notes: [] }
}

/** A plan as a table that every spreadsheet opens. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv',
  extension: '.csv',
  alsoNamed: ['.tsv', '.tab'],
  open,
  read: readingBy(open),
  write: writeCsv,
}
