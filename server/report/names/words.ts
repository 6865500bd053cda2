/** A word of a text: where it stands, and how it compares with the same word written otherwise. */
export type Word = {
  readonly start: number
  readonly end: number
  readonly plain: string
  readonly hasCapital: boolean
}

const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}’'ʼ‘]*[\p{L}\p{M}\p{N}])?/gu
const PIECES = /[^’'ʼ‘]+/g
/** Pieces of a word that can be one name: D’Arcy’s. */
const MOST_PIECES = 3

/** A word without what does not change whose name it is: its capitals, accents, and marks that nobody sees. */
export const plainly = (word: string): string =>
  isAscii(word)
    ? word.toLowerCase()
    : word
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Cf}]/gu, '')
        .replaceAll(/[’ʼ‘]/g, "'")
        .toLowerCase()

const isAscii = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false
  return true
}

/** The words of a text. A word with an apostrophe in it is told in its pieces too, at each place the longest first: "O’Neill’s". */
export function* wordsIn(text: string): Generator<readonly Word[]> {
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    // Nearly every word is one piece, and a long report has millions.
    if (!/[’'ʼ‘]/.test(word)) {
      yield [toWord(text, { start: index, end: index + word.length })]
      continue
    }
    const pieces = [...word.matchAll(PIECES)].map(piece => ({
      start: index + piece.index,
      end: index + piece.index + piece[0].length,
    }))
    const runs = pieces.flatMap((first, at) =>
      pieces.slice(at, at + MOST_PIECES).map(last => ({ start: first.start, end: last.end })),
    )
    yield runs.toSorted((a, b) => a.start - b.start || b.end - a.end).map(run => toWord(text, run))
  }
}

const toWord = (text: string, { start, end }: { readonly start: number; readonly end: number }): Word => {
  const written = text.slice(start, end)
  return { start, end, plain: plainly(written), hasCapital: /\p{Lu}/u.test(written) }
}
