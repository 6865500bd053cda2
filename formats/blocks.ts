import { cut } from './markdown-words.ts'

/** A stretch of a file: a heading, a point of a list, a line, or a table. Words are still Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | { readonly kind: 'point' | 'line'; readonly words: string }
  | {
      readonly kind: 'table'
      readonly headings: readonly string[]
      readonly rows: readonly (readonly string[])[]
      /**
       * Boxes that a box above them stretches over, by row (from 0, the headings apart) and column: they are empty, and
       * what they would say stands above. Where merged boxes are not known this is left out.
       */
      readonly covered?: readonly (readonly [row: number, column: number])[]
      /** What the table is called where it stands apart: the name of a sheet, a caption. */
      readonly named?: string
    }

// A line ends where it is cut, whatever else in it may count as an end: hence the `s`.
const heading = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/s
// What is longer is no heading, whatever it begins with.
const longestHeading = 500
const point = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/s
const underTable = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/
const hasPipe = (line: string): boolean => cut(line, /\|/y, 2).length > 1

const cells = (line: string): readonly string[] => {
  const all = cut(line.trim(), /\|/y)
  const from = all[0]?.trim() === '' ? 1 : 0
  const to = all.length > 1 && all.at(-1)?.trim() === '' ? all.length - 1 : all.length
  return all.slice(from, to).map(cell => cell.trim())
}

/** Takes Markdown apart, line by line. */
export const readBlocks = (markdown: string): readonly Block[] => {
  const lines = markdown.split('\n')
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const under = lines[at + 1]
    at += 1
    if (line.trim() === '' || line.trim() === '---') continue
    const [, marks = '', title = ''] = (line.length <= longestHeading && heading.exec(line)) || []
    if (marks) blocks.push({ kind: 'heading', level: marks.length, words: title })
    else if (hasPipe(line) && under?.includes('-') && underTable.test(under)) {
      const rows: (readonly string[])[] = []
      for (at += 1; at < lines.length && hasPipe(lines[at] ?? ''); at += 1) rows.push(cells(lines[at] ?? ''))
      blocks.push({ kind: 'table', headings: cells(line), rows })
    } else {
      const [, words] = point.exec(line) ?? []
      blocks.push(words === undefined ? { kind: 'line', words: line.trim() } : { kind: 'point', words })
    }
  }
  return blocks
}
