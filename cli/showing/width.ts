const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })

// Letters that a terminal gives two places, and marks that it gives none.
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\uFE0F/u
const none = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
// A plan's words must never steer the terminal.
const control = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** One letter as it is seen: where it begins in the text, and how many places of a line it takes. */
export type Seen = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly width: number
}

// Letters of one unit and one place each, which most texts are made of whole.
const simple = /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]*$/

/** The letters of a text as a person sees them; tabs become blanks, and what is not to be seen a dot. */
export const seenIn = (text: string): readonly Seen[] =>
  simple.test(text)
    ? Array.from(text, (letter, start) => ({ text: letter, start, end: start + 1, width: 1 }))
    : seenOneByOne(text)

const seenOneByOne = (text: string): readonly Seen[] =>
  [...graphemes.segment(text)].map(({ segment, index }) => {
    const end = index + segment.length
    if (segment.includes('\n')) return { text: '\n', start: index, end, width: 0 }
    if (segment === '\t') return { text: ' ', start: index, end, width: 1 }
    const shown = segment.replaceAll(control, '·')
    return { text: shown, start: index, end, width: none.test(shown) ? 0 : wide.test(shown) ? 2 : 1 }
  })

/** How many places of a line a text takes. */
export const widthOf = (text: string): number => seenIn(text).reduce((total, { width }) => total + width, 0)

/** A text on one line with nothing in it that could steer the terminal. */
export const plainText = (text: string): string =>
  text.replaceAll(/\s*[\n\t]\s*/g, ' ').replaceAll(control, '·')

/** Breaks a text into lines of at most so many places, between words where it can. */
export const linesOf = (text: string, places: number): readonly (readonly Seen[])[] => {
  const lines: Seen[][] = []
  let line: Seen[] = []
  let used = 0
  let blank = -1
  const close = (keep: Seen[]) => {
    lines.push(line)
    line = keep
    used = keep.reduce((total, { width }) => total + width, 0)
    blank = -1
  }
  for (const letter of seenIn(text)) {
    if (letter.text === '\n') {
      close([])
      continue
    }
    if (used + letter.width > places && line.length > 0) {
      if (letter.text === ' ') {
        close([])
        continue
      }
      const rest = blank >= 0 ? line.splice(blank + 1) : []
      close(rest)
    }
    if (letter.text === ' ') blank = line.length
    line.push(letter)
    used += letter.width
  }
  return line.length > 0 || lines.length === 0 ? [...lines, line] : lines
}

/** A sentence over as many lines as it takes. */
export const wrapped = (text: string, places: number): readonly string[] =>
  linesOf(text, places).map(line =>
    line
      .map(letter => letter.text)
      .join('')
      .trimEnd(),
  )
