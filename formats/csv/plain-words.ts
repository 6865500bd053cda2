/**
 * A box of a spreadsheet says the same as a box of Markdown, with line ends for `<br>`, round bullets, which no spreadsheet
 * takes for a formula, and only those marks escaped that mean something there.
 */
export const toPlain = (markdown: string): string =>
  markdown
    .replaceAll(/\\([!-/:-@[-`{-~])|<br>|&#\d{1,7};/g, (mark, escaped?: string) => {
      if (mark === '<br>') return '\n'
      return escaped !== undefined && /[`*<|~_]/.test(escaped) ? escaped : mark
    })
    .replaceAll(/\\&(?!#\d)/g, '&')
    .replaceAll(/^- /gm, '• ')

/** Takes the words of a box of a spreadsheet that was written here for the Markdown they say. */
export const fromPlain = (plain: string): string =>
  plain
    .replaceAll(/^• /gm, '- ')
    .replaceAll(/\\[!-/:-@[-`{-~]|&#\d{1,7};|[`*<|~_]|&(?=[#a-z])/gi, mark =>
      mark.length > 1 ? mark : `\\${mark}`,
    )
    .replaceAll('\n', '<br>')

const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, and one more if it had some. */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/** A cell without its guard. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell
