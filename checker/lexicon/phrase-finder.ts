import type { Sentence } from '../reading/sentences.ts'
import type { Token } from '../reading/token.ts'
import { type End, type Network, networkOf, type Place } from './network.ts'
import type { Entry, Phrases } from './phrases.ts'
import { Ways } from './ways.ts'

/** A phrase found: whose list, which entry, from which token to the one after its last. */
export type Hit = { readonly list: number; readonly entry: Entry; readonly from: number; readonly to: number }

/** Some places at once: what a text may have come to in all patterns. */
type State = {
  readonly id: number
  readonly places: readonly Place[]
  readonly ends: readonly End[]
  /** Word classes that any way on asks for. */
  readonly bits: number
  /** Words that any way on names; and one bit of 32 for each, so that most words need not be looked for. */
  readonly named: ReadonlySet<number>
  readonly signs: number
  /** False when no word can follow. */
  readonly goesOn: boolean
  /** The state after a word that no way on names or asks for, once a text has had one. */
  otherwise: State | undefined
}

/** So many states and ways are kept; a text made to need more starts afresh, so that memory stays flat. */
const MOST = 20_000
const MOST_WAYS = 200_000

/** What is read where no word is: a quotation mark is passed over, and no phrase reaches across any other mark. */
const QUOTE = -1
const JOINT = -2

/**
 * All phrases of all lists in one machine, so that a text is searched once whatever the lists hold. States are made as
 * texts first need them and kept: the answer never depends on what was read before, only the time does.
 */
export class PhraseFinder {
  readonly #lists: readonly Phrases[]
  #built: Network | undefined
  readonly #known = new Map<string, State>()
  /** By their ids, which count from 1; the first is where every phrase starts. */
  readonly #states: State[] = []
  readonly #ways = new Ways()
  /** For each list, where its hit stands among those of the token being read; -1 when it has none. */
  readonly #slots: Int32Array

  constructor(lists: readonly Phrases[]) {
    this.#lists = lists
    this.#slots = new Int32Array(Math.max(...lists.map(({ number }) => number)) + 1).fill(-1)
  }

  /** Building takes a moment, so it waits for the first text: a page is there before its writer has typed. */
  get #network(): Network {
    this.#built ??= networkOf(this.#lists)
    return this.#built
  }

  /** Calls back with the longest hit of each list at each token, exceptions included. */
  scan(tokens: readonly Token[], sentences: readonly Sentence[], found: (hit: Hit) => void): void {
    if (this.#states.length > MOST || this.#ways.size > MOST_WAYS) this.#forget()
    const start = this.#states[0] ?? this.#stateOf([this.#network.start])
    const words = this.#wordsOf(tokens)
    const { comma } = this.#network
    const longest: Hit[] = []
    const slots = this.#slots
    for (const sentence of sentences)
      for (let from = sentence.from; from < sentence.to; from++) {
        if ((tokens[from] as Token).kind === 'mark') continue
        let state: State = start
        for (let at = from; at < sentence.to; at++) {
          const word = words[at] as number
          if (word === QUOTE) continue
          if (word === JOINT || (word === comma && !state.named.has(comma))) break
          state = this.#after(state, word, (tokens[at] as Token).bits)
          for (const { list, entry } of state.ends) {
            const slot = slots[list] as number
            const hit = { list, entry, from, to: at + 1 }
            if (slot < 0) slots[list] = longest.push(hit) - 1
            else longest[slot] = hit
          }
          if (!state.goesOn) break
        }
        if (longest.length === 0) continue
        for (const hit of longest) {
          slots[hit.list] = -1
          found(hit)
        }
        longest.length = 0
      }
  }

  /** The numbers of the words; 0 for a word that no phrase names. */
  #wordsOf(tokens: readonly Token[]): readonly number[] {
    const { words, comma } = this.#network
    const read: number[] = []
    for (const { kind, norm } of tokens)
      if (kind !== 'mark') read.push(words.get(norm) ?? 0)
      else read.push(norm === ',' ? comma : isQuote(norm) ? QUOTE : JOINT)
    return read
  }

  #after(state: State, word: number, bits: number): State {
    const classes = bits & state.bits
    const named = state.signs & signOf(word) ? word : 0
    if (named === 0 && classes === 0) {
      state.otherwise ??= this.#made(state, 0, 0)
      return state.otherwise
    }
    const known = this.#ways.get(state.id, named, classes)
    if (known !== 0) return this.#states[known - 1] as State
    const made = this.#made(state, word, classes)
    this.#ways.set(state.id, named, classes, made.id)
    return made
  }

  #made({ places, named }: State, word: number, classes: number): State {
    return this.#stateOf(waysOn(places, named.has(word) ? word : 0, classes, this.#network.comma))
  }

  #stateOf(places: readonly Place[]): State {
    const all = closure(places)
    const key = all.map(place => place.id).join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const named = wordsOf(all)
    let signs = 0
    for (const word of named) signs |= signOf(word)
    const id = this.#states.length + 1
    const bits = bitsOf(all)
    const goesOn = bits !== 0 || signs !== 0 || all.some(place => place.any !== undefined)
    const state = { id, places: all, ends: endsOf(all), bits, named, signs, goesOn, otherwise: undefined }
    this.#known.set(key, state)
    this.#states.push(state)
    return state
  }

  #forget(): void {
    this.#known.clear()
    this.#states.length = 0
    this.#ways.clear()
  }
}

const isQuote = (mark: string): boolean => '"“”‘’\''.includes(mark)

/** One bit of 32 for a word. */
const signOf = (word: number): number => 1 << (word & 31)

/** The places and all that can be reached from them without a word, each once, in order. */
const closure = (places: readonly Place[]): readonly Place[] => {
  const all = new Set(places)
  for (const place of all) for (const free of place.free ?? []) all.add(free)
  return [...all].sort((a, b) => a.id - b.id)
}

const waysOn = (places: readonly Place[], word: number, bits: number, comma: number): readonly Place[] => {
  const next = new Set<Place>()
  for (const place of places) {
    if (word !== 0) for (const to of place.words?.get(word) ?? []) next.add(to)
    for (const { bit, to } of place.classes ?? []) if (bits & bit) next.add(to)
    if (place.any !== undefined && word !== comma) next.add(place.any)
  }
  return [...next]
}

const none: readonly End[] = []

/** One end a list: an exception before a phrase of the same length, else the one listed first. */
const endsOf = (places: readonly Place[]): readonly End[] => {
  const ends = new Map<number, End>()
  for (const place of places)
    for (const end of place.ends ?? []) {
      const known = ends.get(end.list)
      if (known === undefined || (end.entry.except && !known.entry.except)) ends.set(end.list, end)
    }
  return ends.size === 0 ? none : [...ends.values()]
}

const bitsOf = (places: readonly Place[]): number => {
  let bits = 0
  for (const place of places) for (const { bit } of place.classes ?? []) bits |= bit
  return bits
}

const wordsOf = (places: readonly Place[]): ReadonlySet<number> => {
  const words = new Set<number>()
  for (const place of places)
    if (place.words !== undefined) for (const word of place.words.keys()) words.add(word)
  return words
}
