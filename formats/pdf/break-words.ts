const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

// How wide the letters of our typeface are beside their height, in bold; letters of others are as wide as they are high.
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;'’!|]/, 0.32],
  [/[frt()[\]/\\-]/, 0.42],
  [/[mw]/, 0.92],
  [/[MW@%—…]/, 1.02],
  [/\p{Lu}|\p{Nd}/u, 0.7],
  [/[\p{Script=Latin}\p{Script=Common}]/u, 0.58],
]
const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 1), 0)

/**
 * Words with a place to break them (a blank without width) between the letters of any that is wider than its box, so
 * that nothing runs over its edge; `room` is how many times its letters’ height the box is wide. Others stay whole.
 */
export const breakWords = (words: string, room: number): string =>
  words.replaceAll(/\S{4,}/gu, word =>
    widthOf(word) <= room ? word : [...graphemes.segment(word)].map(({ segment }) => segment).join('\u200b'),
  )
