import type { FacePage } from '../faces/face-page.ts'
import { withWords } from '../faces/with-words.ts'

const scripts = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Cyrillic',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Greek',
  'Gujarati',
  'Gurmukhi',
  'Han',
  'Hangul',
  'Hebrew',
  'Hiragana',
  'Katakana',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
  'Thai',
  'Thaana',
  'Tibetan',
].map(name => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }))

const scriptOf = (letters: string): string =>
  scripts.find(script => script.letters.test(letters))?.name ?? 'other signs'

/** The scripts that letters belong to, which may be told where the letters themselves may not. */
export const scriptsOf = (letters: readonly string[]): readonly string[] =>
  [...new Set(letters.map(scriptOf))].sort()

/** The same page with the name of their script in place of letters that no typeface here has, and a line that says so. */
export const withoutLetters = (page: FacePage, letters: readonly string[]): FacePage => {
  // The longest first, so that no letter is taken apart from the signs that shape it.
  const longestFirst = letters.toSorted((one, other) => other.length - one.length)
  const names = scriptsOf(letters)
  const doubled = new RegExp(`(\\[(?:${names.join('|')})\\])(?:[\\s\\p{M}\\p{Cf}]*\\1)+`, 'gu')
  const any = new RegExp(longestFirst.map(letter => RegExp.escape(letter)).join('|'), 'gu')
  const told = withWords(page, words =>
    words.replaceAll(any, letter => `[${scriptOf(letter)}]`).replaceAll(doubled, '$1'),
  )
  return {
    ...told,
    parts: [
      {
        kind: 'words',
        lines: [
          {
            text: `Letters of these kinds could not be printed here: ${names.join(', ')}. Where they belong, the kind stands in [ ]. The plan itself has them, and so has its Word file.`,
          },
        ],
      },
      ...told.parts,
    ],
  }
}
