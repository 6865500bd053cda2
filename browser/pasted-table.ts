const BLOCKS = /^(?:P|DIV|LI|H[1-6]|BLOCKQUOTE|SECTION|ARTICLE|UL|OL|TR)$/
const SILENT = /^(?:STYLE|SCRIPT|HEAD|TITLE|META|LINK|TEMPLATE)$/

/** The words of a part of a copied page, a line for each paragraph, point or line break. */
function wordsOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[\s\u00a0]+/g, ' ')
  const name = node.nodeName
  if (SILENT.test(name)) return ''
  if (name === 'BR') return '\n'
  const inside = [...node.childNodes].map(wordsOf).join('')
  const point = name === 'LI' ? '- ' : ''
  return BLOCKS.test(name) ? `\n${point}${inside.trim()}\n` : inside
}

const linesOf = (node: Node): string =>
  wordsOf(node)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')

const quoted = (words: string): string => (/[\n\t"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)

/** The rows of a table; a cell that runs over several rows or columns stands in the first and leaves the others empty. */
function rowsOf(table: HTMLTableElement): readonly string[] {
  const grid: string[][] = []
  for (const [at, row] of [...table.rows].entries()) {
    grid[at] ??= []
    let column = 0
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < Math.max(1, Math.min(cell.rowSpan, table.rows.length - at)); down += 1)
        for (let along = 0; along < Math.min(Math.max(1, cell.colSpan), 50); along += 1) {
          grid[at + down] ??= []
          const line = grid[at + down]
          if (line) line[column + along] = down + along === 0 ? quoted(linesOf(cell)) : ''
        }
      column += cell.colSpan
    }
  }
  return grid.map(cells => Array.from(cells, cell => cell ?? '').join('\t'))
}

/** A table copied from Word or a web page as lines with tabs, with the words round it; nothing where there is no table. */
export function fromCopiedPage(copied: string): string | undefined {
  const page = new DOMParser().parseFromString(copied, 'text/html')
  const isPlan = (table: HTMLTableElement): boolean => [...table.rows].some(row => row.cells.length > 1)
  const outer = [...page.querySelectorAll('table')].filter(table => !table.parentElement?.closest('table'))
  if (!outer.some(isPlan)) return undefined
  const said = new Map(outer.map((table, at) => [`\uE000${at}\uE000`, table]))
  const tables = new Map(
    [...said].map(([mark, table]) => [mark, isPlan(table) ? rowsOf(table).join('\n') : linesOf(table)]),
  )
  for (const [mark, table] of said) {
    const stand = page.createElement('p')
    stand.textContent = mark
    table.replaceWith(stand)
  }
  return linesOf(page.body).replaceAll(/\uE000\d+\uE000/g, mark => tables.get(mark) ?? '')
}
