/** A name as it is looked for: no accents, no capitals, no marks, one space between its words. */
export function foldName(name: string): string {
  return name
    .replace(/['‘’ʼ`´.]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => plainLetters[letter] ?? letter)
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** No name is told from another by more than this, and what an index holds has to be short. */
const MOST_WORDS = 8
const MOST_LETTERS = 40

/** The words of a folded name, as many and as much of them as it is found by. */
export const wordsOf = (folded: string): readonly string[] =>
  folded
    .split(' ', MOST_WORDS)
    .filter(word => word !== '')
    .map(word => [...word].slice(0, MOST_LETTERS).join(''))

/** What a list is sorted by: the family name first, then the others, alike in every database. */
export function sortName(name: string): string {
  const words = wordsOf(foldName(name))
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ')
}

/** A folded name begun at each of its words in turn, so that it is found by any of them: "ann lee", "lee ann". */
export function turnsOf(folded: string): readonly string[] {
  const words = wordsOf(folded)
  return [...new Set(words.map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' ')))]
}

/** Words of this length or more may be two slips away from what was meant, shorter ones a single one. */
const LONG = 6
/** Below this, one slip makes too many other names of it. */
const SHORT = 3
/** Longer words than this are found as they are written only; each form of them would be kept otherwise. */
const LONGEST = 16

/**
 * The word with one letter left out, or two of a long word, in every way. Two words that share a form are a slip or
 * two apart, so a misspelt name is found by looking up a few keys, however many names there are.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length < SHORT || word.length > LONGEST) return [word]
  const once = [word, ...withoutOne(word)]
  return [...new Set(word.length < LONG ? once : once.flatMap(form => [form, ...withoutOne(form)]))]
}

const withoutOne = (word: string): readonly string[] =>
  [...word].map((_, at, letters) => letters.toSpliced(at, 1).join(''))

/** How many slips there may be between two words that are taken for one. */
export const mostSlips = (one: string, other: string): number =>
  Math.max(one.length, other.length) < LONG ? 1 : 2

/** How many letters must be put in, left out, changed or swapped to make one word of the other. */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let down = 1; down <= one.length; down++) {
    const next = [down]
    for (let across = 1; across <= other.length; across++) {
      const same = one[down - 1] === other[across - 1]
      const swapped = one[down - 1] === other[across - 2] && one[down - 2] === other[across - 1]
      next[across] = Math.min(
        (next[across - 1] ?? 0) + 1,
        (row[across] ?? 0) + 1,
        (row[across - 1] ?? 0) + (same ? 0 : 1),
        swapped && down > 1 && across > 1 ? (before[across - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }
  return row[other.length] ?? 0
}
