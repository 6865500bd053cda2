import { linesOf, type Seen } from './width.ts'

const most = 4

/** A text with a span of it underlined: the lines that the span touches, and a mark where others are left out. */
export const underlined = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  places: number,
  paint: { readonly marked: (words: string) => string; readonly carets: (carets: string) => string },
): readonly string[] => {
  const lines = linesOf(text, places)
  const isMarked = (letter: Seen) => letter.start < end && letter.end > start
  const touched = lines.flatMap((line, at) => (line.some(isMarked) ? [at] : []))
  const shown = lines.length <= most ? lines.map((_, at) => at) : touched.slice(0, most)
  const first = shown[0] ?? 0
  const last = shown.at(-1) ?? 0
  return [
    ...(first > 0 ? ['…'] : []),
    ...shown.flatMap(at => {
      const line = withoutEnd(lines[at] ?? [])
      const words = pieces(line, isMarked)
      const carets = line.map(letter => (isMarked(letter) ? '^' : ' ').repeat(letter.width)).join('')
      return [
        words
          .map(piece => (piece.marked ? paint.marked(piece.text) : piece.text))
          .join('')
          .trimEnd(),
        ...(carets.trim() === '' ? [] : [paint.carets(carets.trimEnd())]),
      ]
    }),
    ...(last < lines.length - 1 ? ['…'] : []),
  ]
}

// The blank at which a line was broken is not shown, so nothing is drawn under it.
const withoutEnd = (line: readonly Seen[]): readonly Seen[] =>
  line.slice(0, line.findLastIndex(letter => letter.text !== ' ') + 1)

const pieces = (line: readonly Seen[], isMarked: (letter: Seen) => boolean) => {
  const found: { marked: boolean; text: string }[] = []
  for (const letter of line) {
    const marked = isMarked(letter)
    const before = found.at(-1)
    if (before && before.marked === marked) before.text += letter.text
    else found.push({ marked, text: letter.text })
  }
  return found
}
