import type { Block } from '../blocks.ts'
import { escaped } from '../markdown-words.ts'
import { fromFigures, isOwnParagraph, type RunMark } from './marks.ts'
import type { ListPlace } from './styles.ts'
import { plainSigns } from './symbols.ts'

/** A stretch of words, and what it is where one of our own styles says so. */
export type Piece = { readonly words: string; readonly mark: RunMark | undefined }

/** A paragraph as it was read: its words, and what its style makes of them. */
export type Paragraph = {
  readonly style: string | undefined
  readonly heading: number
  readonly list: ListPlace | undefined
  readonly pieces: readonly Piece[]
}

const dash = '–'
/** What people type before the points of a list. */
export const bullet = /^\s*(?:[-+*•·▪◦‣●○]|\d{1,3}[.)])(?=\s)/u

/** Words that mean exactly what they say: what a reader of boxes would take for its own is written otherwise. */
const exactly = (words: string): string =>
  words
    .split('\n')
    .map(line =>
      escaped(line)
        .replace(/^[-–—]$/, mark => `&#${mark.charCodeAt(0)};`)
        .replace(/^[-+](?=\s)/, '\\$&')
        .replace(/^(\d{1,3})([.)])(?=\s)/, '$1\\$2')
        .replace(/^[•·▪◦‣●○](?=\s)/u, mark => `&#${mark.codePointAt(0)};`)
        .replaceAll(':', '\\:'),
    )
    .join('<br>')

const isWords = (mark: RunMark | undefined): boolean => mark === undefined || mark === 'label'

/** Joins what belongs together: programs that save a file cut words wherever they like. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const whole: { words: string; mark: RunMark | undefined }[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const isLetters = piece.mark === 'letters'
    const words = isLetters ? fromFigures(piece.words) : piece.words
    if (last && (isLetters ? isWords(last.mark) : last.mark === piece.mark)) last.words += words
    else whole.push({ words, mark: isLetters ? undefined : piece.mark })
  }
  return whole
}

/** One of our own paragraphs as Markdown. */
export const exactWords = (pieces: readonly Piece[]): string =>
  joined(pieces)
    .map(({ words, mark }) => (mark === 'mark' ? words : mark === 'nothing' ? dash : exactly(words)))
    .join('')

// What Word shows where nothing was filled in yet; programs that save a file anew keep it as if somebody had said it.
const notFilledIn = /Click (?:or tap )?(?:here )?to enter (?:text|a date)\.|Choose an item\./g

/** The plain lines of a paragraph as somebody typed it, without those that say nothing. */
export const typedLines = ({ pieces }: Paragraph): readonly string[] =>
  plainSigns(pieces.map(({ words, mark }) => (mark === 'letters' ? fromFigures(words) : words)).join(''))
    .replaceAll(notFilledIn, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** All the words of a paragraph on one line, for where only its words count. */
export const plainWords = (paragraph: Paragraph): string => typedLines(paragraph).join(' ')

/** A paragraph that stands by itself: a heading, a point, or lines. */
export const blocksOf = (paragraph: Paragraph): readonly Block[] => {
  const { heading, list, pieces, style } = paragraph
  if (heading > 0) {
    const words = escaped(plainWords(paragraph))
    return words === '' ? [] : [{ kind: 'heading', level: Math.min(heading, 6), words }]
  }
  if (isOwnParagraph(style)) {
    const words = exactWords(pieces)
    return words === '' ? [] : [{ kind: list ? 'point' : 'line', words }]
  }
  return typedLines(paragraph).map((line, at): Block => {
    const typed = bullet.exec(line)?.[0].length ?? 0
    return {
      kind: (list && at === 0) || typed > 0 ? 'point' : 'line',
      words: escaped(line.slice(typed).trim()),
    }
  })
}
