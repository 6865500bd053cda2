/**
 * The rows of a table as Word, Excel and web pages put it on the clipboard: cells apart by tabs, and a cell with lines,
 * tabs or quotation marks of its own in quotation marks. Where a quotation mark is never closed it is a mark like any other.
 */
export const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined
    const { cell, end } = quoted ?? plainCell(text, at)
    rows.at(-1)?.push(cell)
    if (text[end] === '\n') rows.push([])
    at = end + 1
    if (end >= text.length) break
  }
  return rows.filter(row => row.some(cell => cell.trim() !== ''))
}

type Found = { readonly cell: string; readonly end: number }

const plainCell = (text: string, from: number): Found => {
  let end = from
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1
  return { cell: text.slice(from, end), end }
}

const quotedCell = (text: string, from: number): Found | undefined => {
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close === -1) return undefined
    if (text[close + 1] === '"') {
      at = close + 2
      continue
    }
    const end = close + 1
    const ends = end >= text.length || text[end] === '\t' || text[end] === '\n'
    return ends ? { cell: text.slice(from + 1, close).replaceAll('""', '"'), end } : undefined
  }
}
