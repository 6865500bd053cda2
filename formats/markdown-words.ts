// What Markdown would take for its own, and what our own marks are, written so that it stands for itself.
const special = /[\\`*<|]|&(?=[#a-z])|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu
const entity = (text: string): string => [...text].map(letter => `&#${letter.codePointAt(0)};`).join('')

/** Words as Markdown that stands for exactly those words, on one line. */
export const escaped = (words: string): string =>
  words
    .split('\n')
    .map(line =>
      line
        .replaceAll(special, '\\$&')
        .replaceAll('\r', '&#13;')
        .replace(/^[\s\u200B]|[\s\u200B]$/g, entity),
    )
    .join('<br>')

const marks =
  /\\([!-/:-@[-`{-~])|&#(\d{1,7});|&#x([0-9a-f]{1,6});|&(amp|lt|gt|quot|apos|nbsp);|(\*\*|<\/?(?:b|i|strong|em|p|u)>)/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
}

const letter = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD'

const mayMark = /[\\&<*]/

const unescapedLine = (line: string): string => {
  const words = line.trim()
  if (!mayMark.test(words)) return words
  return words.replaceAll(marks, (_, mark?: string, decimal?: string, hex?: string, name?: string) => {
    if (mark !== undefined) return mark
    if (decimal !== undefined) return letter(Number(decimal))
    if (hex !== undefined) return letter(Number.parseInt(hex, 16))
    return name === undefined ? '' : (named[name.toLowerCase()] ?? '')
  })
}

/** The words that one line of Markdown stands for. */
export const unescaped = (markdown: string): string => linesOf(markdown).map(unescapedLine).join('\n')

/** The lines of Markdown that stands on one; most boxes hold a single line. */
export const linesOf = (markdown: string): readonly string[] =>
  markdown.includes('<') ? cut(markdown, /<br\s*\/?>/iy) : [markdown]

/** Cuts Markdown wherever a mark stands that is not escaped. The expression is sticky. */
export const cut = (markdown: string, mark: RegExp, most = Number.POSITIVE_INFINITY): readonly string[] => {
  const pieces: string[] = []
  let from = 0
  let at = 0
  while (at < markdown.length && pieces.length < most - 1) {
    mark.lastIndex = at
    const [found] = mark.exec(markdown) ?? []
    if (found) {
      pieces.push(markdown.slice(from, at))
      at += found.length
      from = at
    } else at += markdown[at] === '\\' ? 2 : 1
  }
  return [...pieces, markdown.slice(from)]
}
