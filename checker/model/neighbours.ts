import type { Phrases } from '../lexicon/phrases.ts'

/** What stands in the phrases of more lists than these tells nothing. */
const MOST = 8

/** A word as far as it is told from others: its first letters. */
export const beginningOf = (word: string): string => word.slice(0, 5)

/** The signs of the lists in whose phrases a word stands that begins so. */
export type Neighbours = (beginning: string) => readonly string[]

const noSigns: readonly string[] = []

/**
 * Looks up beside which words others stand: one that no lesson had may be in some phrase of a list, though not the whole
 * phrase is here, and is weighed as its neighbours in that list are.
 */
export const neighboursIn = (lists: readonly Phrases[]): Neighbours => {
  const all = new Map<string, string[]>()
  for (const { id, entries } of lists)
    for (const { pattern, except } of entries) {
      const sign = signOfNeighbours(id, except)
      for (const beginning of beginningsIn(pattern)) {
        const signs = all.get(beginning)
        if (signs === undefined) all.set(beginning, [sign])
        else if (signs.length <= MOST && !signs.includes(sign)) signs.push(sign)
      }
    }
  return beginning => {
    const signs = all.get(beginning)
    return signs === undefined || signs.length > MOST ? noSigns : signs
  }
}

/** How the words of a pattern begin, without classes of words; read letter by letter, for the first text waits for it. */
const beginningsIn = (pattern: string): readonly string[] => {
  const beginnings: string[] = []
  let from = -1
  for (let at = 0; at <= pattern.length; at++) {
    const mark = pattern.charCodeAt(at)
    if (isOfWord(mark)) from = from < 0 ? at : from
    else {
      if (from >= 0 && mark !== END_OF_CLASS) beginnings.push(beginningOf(pattern.slice(from, at)))
      from = -1
    }
  }
  return beginnings
}

const END_OF_CLASS = '>'.charCodeAt(0)
const A = 'a'.charCodeAt(0)
const Z = 'z'.charCodeAt(0)
const APOSTROPHE = "'".charCodeAt(0)
const HYPHEN = '-'.charCodeAt(0)

const isOfWord = (mark: number): boolean => (mark >= A && mark <= Z) || mark === APOSTROPHE || mark === HYPHEN

/** A list as it is weighed where only one word of some phrase of it is here, exceptions apart. */
export const signOfNeighbours = (list: string, except: boolean): string => `%${except ? '!' : ''}${list}`
