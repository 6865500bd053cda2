import { mayName } from './may-name.ts'
import { type Names, shortFor, type Whose } from './names-of.ts'
import { monthNames, wordsOfPlans } from './not-names-alone.ts'
import { type Word, wordsIn } from './words.ts'

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** A text without names, and where a stretch of the old text now stands. */
export type LeftOut = {
  readonly text: string
  readonly moved: (stretch: Stretch) => Stretch
}

type Name = Stretch & { readonly whose: Whose | 'name' }
/** A stretch of the old text and what stands in its place. */
type Change = Stretch & { readonly now: string }

/** A text as it is, for whoever may read the names. */
export const asItIs = (text: string): LeftOut => ({ text, moved: stretch => stretch })

/**
 * A text with a neutral word for each of the names, whole words only. A name that is a word too, such as Will or Hope, is
 * taken for the name wherever it has a capital, and everywhere in a text of which no word has one. `within` is the text
 * that these words are quoted from.
 */
export function leaveOut(text: string, names: Names, within = text): LeftOut {
  if (names.given.size + names.rest.size === 0) return asItIs(text)
  if (!mayName(text, names)) return asItIs(text)
  const isLoose = !/\p{Lu}/u.test(within)
  const changes = joined(text, found(text, names, isLoose)).map(toChange)
  if (changes.length === 0) return asItIs(text)
  let now = ''
  let at = 0
  for (const { start, end, now: word } of changes) {
    now += text.slice(at, start) + word
    at = end
  }
  return { text: now + text.slice(at), moved: stretch => movedBy(changes, stretch) }
}

/** What touches a name now touches the word in its place. */
const movedBy = (changes: readonly Change[], { start, end }: Stretch): Stretch => ({
  start: placeNow(changes, start, 0),
  end: placeNow(changes, end, 1),
})

const placeNow = (changes: readonly Change[], place: number, side: 0 | 1): number => {
  let shift = 0
  for (const { start, end, now } of changes) {
    if (place <= start) break
    if (place < end) return start + shift + side * now.length
    shift += now.length - (end - start)
  }
  return place + shift
}

const found = (text: string, names: Names, isLoose: boolean): readonly Name[] => {
  const all: Name[] = []
  for (const pieces of wordsIn(text)) {
    let after = -1
    for (const piece of pieces) {
      const whose = piece.start >= after ? whoseIs(piece, text, names, isLoose) : undefined
      if (whose === undefined) continue
      all.push({ start: piece.start, end: piece.end, whose })
      after = piece.end
    }
  }
  return all
}

const whoseIs = (
  { start, end, plain, hasCapital }: Word,
  text: string,
  names: Names,
  isLoose: boolean,
): Name['whose'] | undefined => {
  const named = names.given.get(plain) ?? (names.rest.has(plain) ? 'name' : undefined)
  if (named !== undefined) {
    const isPossessive = /^['’ʼ‘]s/i.test(text.slice(end, end + 2))
    if (monthNames.has(plain) && isMonth(text, start, end)) return undefined
    return hasCapital || isLoose || isPossessive || !wordsOfPlans.has(plain) ? named : undefined
  }
  return hasCapital ? shortFor(plain, names, isFirst(text, start)) : undefined
}

const isMonth = (text: string, start: number, end: number): boolean =>
  /(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:mid|early|late|last|next|until|during|end of|half))[\s-]*$/i.test(
    text.slice(Math.max(0, start - 12), start),
  ) || /^\.?,?\s*\d/.test(text.slice(end, end + 4))

const isFirst = (text: string, start: number): boolean =>
  /(?:^|[.!?:;•\n“"‘(\-–—*])\s*$/.test(text.slice(Math.max(0, start - 6), start))

/** Names beside one another are one person’s: "Emily Ellis", "Anne-Marie". */
const joined = (text: string, all: readonly Name[]): readonly Name[] => {
  const people: Name[] = []
  for (const name of all) {
    const before = people.at(-1)
    const isOne =
      before !== undefined &&
      name.whose === 'name' &&
      /^[\s\-‐‑]{1,3}$/.test(text.slice(before.end, name.start))
    if (isOne) people.splice(-1, 1, { ...before, end: name.end })
    else people.push(name)
  }
  return people
}

const toChange = ({ start, end, whose }: Name): Change => ({ start, end, now: `[${whose}]` })
