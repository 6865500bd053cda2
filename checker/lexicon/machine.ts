import { forgetSpellings } from '../reading/spelling.ts'
import { numberOf } from '../reading/words.ts'
import { type End, networkOf, type Place } from './network.ts'
import type { Phrases } from './phrases.ts'
import { Ways } from './ways.ts'
import { WordWays } from './word-ways.ts'

/** So many states and ways are kept; a text made to need more starts afresh, so that memory stays flat. */
const MOST = 20_000
const MOST_WAYS = 200_000

/** The state from which no phrase can go on, and the one where all of them start. */
export const NOWHERE = 1
export const START = 2

/** The one mark that a phrase may name. */
export const COMMA = numberOf(',')

/** What a step asks of a state, as numbers side by side, so that it waits for memory once. */
const FACTS = 5
const CLASSES = 0
const SIGNS = 1
const OTHER_SIGNS = 2
const OTHERWISE = 3
const ENDS = 4

/**
 * A network read as a machine: a state, which is a number, is all places that a text may have come to at once. States
 * and ways are made as texts first need them and kept: the answer never depends on what was read before, only the time
 * does.
 */
export class Machine {
  readonly #start: Place
  readonly #known = new Map<string, number>()
  readonly #places: (readonly Place[])[] = []
  /** What states end, one after another: how many, then of each its list and its number. First is nothing, which is what most end. */
  #ends = new Int32Array(512)
  #endsSize = 1
  /** All that some state ends, by their numbers. */
  readonly #endOf: End[] = []
  #facts = new Int32Array(FACTS * 512)
  readonly #ways = new Ways()
  readonly #wordWays = new WordWays()
  /** For each word the classes it was last met in, and where it led from the start: every word of a text begins there. */
  #first = new Int32Array(2 * 512)

  constructor(lists: readonly Phrases[]) {
    this.#start = networkOf(lists)
    forgetSpellings()
    this.#begin()
  }

  /** Where {@link ends} says which phrases may end in a state, one a list: how many, then the number of each one's list and its own. */
  endsAt(state: number): number {
    return this.#facts[state * FACTS + ENDS] as number
  }

  get ends(): Int32Array {
    return this.#ends
  }

  /** The end with a number. */
  end(number: number): End {
    return this.#endOf[number] as End
  }

  /** The state after a word that is in some classes. */
  after(state: number, word: number, bits: number): number {
    const facts = this.#facts
    const at = state * FACTS
    const classes = bits & (facts[at + CLASSES] as number)
    const isNamed =
      (facts[at + SIGNS] as number) & signOf(word) && (facts[at + OTHER_SIGNS] as number) & otherSignOf(word)
    const named = isNamed ? word : 0
    if (named === 0 && classes === 0) {
      if (word === COMMA) return NOWHERE
      return (facts[at + OTHERWISE] as number) || this.#otherwise(state)
    }
    const known = classes === 0 ? this.#wordWays.get(state, named) : this.#ways.get(state, named, classes)
    return known || this.#goOn(state, named, classes)
  }

  /** The state after the first word, as {@link after} has it from the start. */
  begin(word: number, bits: number): number {
    const at = word * 2
    const known = this.#first[at + 1]
    if (known !== 0 && known !== undefined && this.#first[at] === bits) return known
    const next = this.after(START, word, bits)
    while (at >= this.#first.length) this.#first = grown(this.#first)
    this.#first.set([bits, next], at)
    return next
  }

  /** To be asked before a search begins. */
  forgetTooMuch(): void {
    if (this.#places.length <= MOST && this.#ways.size + this.#wordWays.size <= MOST_WAYS) return
    this.#known.clear()
    this.#places.length = 0
    this.#endsSize = 1
    this.#ways.clear()
    this.#wordWays.clear()
    this.#first.fill(0)
    this.#begin()
  }

  #begin(): void {
    this.#places.push([])
    this.#stateOf([])
    this.#stateOf([this.#start])
  }

  #otherwise(state: number): number {
    const next = this.#stateOf(waysOn(this.#places[state] as readonly Place[], 0, 0))
    this.#facts[state * FACTS + OTHERWISE] = next
    return next
  }

  #goOn(state: number, word: number, classes: number): number {
    const places = this.#places[state] as readonly Place[]
    const next = this.#stateOf(waysOn(places, word, classes))
    if (classes === 0) this.#wordWays.set(state, word, next)
    else this.#ways.set(state, word, classes, next)
    return next
  }

  #stateOf(places: readonly Place[]): number {
    const all = closure(places)
    const key = all.map(place => place.id).join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const state = this.#places.push(all) - 1
    this.#known.set(key, state)
    if ((state + 1) * FACTS > this.#facts.length) this.#facts = grown(this.#facts)
    this.#facts.set(
      [classesOf(all), signsOf(all, signOf), signsOf(all, otherSignOf), 0, this.#keepEnds(endsOf(all))],
      state * FACTS,
    )
    return state
  }

  /** Where they are kept. */
  #keepEnds(ends: readonly End[]): number {
    if (ends.length === 0) return 0
    const at = this.#endsSize
    this.#endsSize += 1 + 2 * ends.length
    while (this.#endsSize > this.#ends.length) this.#ends = grown(this.#ends)
    this.#ends.set([ends.length, ...ends.flatMap(({ list, number }) => [list.number, number])], at)
    for (const end of ends) this.#endOf[end.number] = end
    return at
  }
}

/** One bit of 32 for a word, and one of 32 others: most words that no way on names are known by these at one look. */
const signOf = (word: number): number => 1 << (word & 31)
const otherSignOf = (word: number): number => 1 << ((word >> 5) & 31)

const grown = (numbers: Int32Array): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2)
  more.set(numbers)
  return more
}

/** The places and all that can be reached from them without a word, each once, in order. */
const closure = (places: readonly Place[]): readonly Place[] => {
  const all = new Set(places)
  for (const place of all) for (const free of place.free ?? []) all.add(free)
  return [...all].sort((a, b) => a.id - b.id)
}

const waysOn = (places: readonly Place[], word: number, bits: number): readonly Place[] => {
  const next = new Set<Place>()
  for (const place of places) {
    if (word !== 0) for (const to of place.words?.get(word) ?? []) next.add(to)
    for (const { bit, to } of place.classes ?? []) if (bits & bit) next.add(to)
    if (place.any !== undefined && word !== COMMA) next.add(place.any)
  }
  return [...next]
}

/** One end a list: an exception before a phrase of the same length, else the one listed first. */
const endsOf = (places: readonly Place[]): readonly End[] => {
  const ends = new Map<Phrases, End>()
  for (const place of places)
    for (const end of place.ends ?? []) {
      const known = ends.get(end.list)
      if (known === undefined || (end.entry.except && !known.entry.except)) ends.set(end.list, end)
    }
  return [...ends.values()]
}

/** Word classes that any way on asks for. */
const classesOf = (places: readonly Place[]): number => {
  let bits = 0
  for (const place of places) for (const { bit } of place.classes ?? []) bits |= bit
  return bits
}

/** The signs of all words that any way on names. */
const signsOf = (places: readonly Place[], sign: (word: number) => number): number => {
  let signs = 0
  for (const place of places)
    if (place.words !== undefined) for (const word of place.words.keys()) signs |= sign(word)
  return signs
}
