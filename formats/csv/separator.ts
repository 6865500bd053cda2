import papa from 'papaparse'
import { readHeadings } from '../headings.ts'

const separators = [',', ';', '\t', '|']
const enough = 60

/** How well a separator cuts the first rows: by the headings of a plan it finds, then by how many cells it makes. */
const worth = (start: string, separator: string): number => {
  const { data: rows } = papa.parse<readonly string[]>(start, {
    delimiter: separator,
    newline: '\n',
    preview: enough,
  })
  const known = Math.max(0, ...rows.map(row => (row.length > 1 && readHeadings(row)?.known) || 0))
  const cut = rows.filter(row => row.length > 1).length
  return known * 1000 + cut
}

/** What stands between the cells of a file, and where its rows begin: Excel may say it in a line of its own. */
export const separatorOf = (text: string): { readonly separator: string; readonly from: number } => {
  const [line = '', said] = /^"?sep=(.)"?[^\n]*(?:\n|$)/i.exec(text) ?? []
  if (said !== undefined) return { separator: said, from: line.length }
  const start = text.slice(0, 50_000)
  const [best = ','] = separators
    .map(separator => ({ separator, worth: worth(start, separator) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ separator }) => separator)
  return { separator: best, from: 0 }
}
