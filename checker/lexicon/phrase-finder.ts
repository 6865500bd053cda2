import type { Token } from '../reading/token.ts'
import { type End, networkOf, type Place } from './network.ts'
import type { Entry, Phrases } from './phrases.ts'

/** A phrase found: whose list, which entry, from which token to the one after its last. */
export type Hit = { readonly list: number; readonly entry: Entry; readonly from: number; readonly to: number }

/** Some places at once, with every way on from them that a text has taken so far. */
type State = {
  readonly places: readonly Place[]
  readonly ends: readonly End[]
  /** Word classes that any way on asks for. */
  readonly bits: number
  /** Next states by word for words in none of those classes, and by those classes for all others; `''` is any word that no way names. */
  readonly plain: Map<string, State>
  readonly classed: Map<number, Map<string, State>>
  readonly known: ReadonlySet<string> | undefined
}

/** So many states are kept; a text made to need more starts afresh, so that memory stays flat. */
const MOST = 20_000
/** Words that no way names are remembered too, up to so many, to be passed at one look the next time. */
const MOST_SHORTCUTS = 50_000

/**
 * All phrases of all lists in one machine, so that a text is searched once whatever the lists hold. States are made as
 * texts first need them and kept: the answer never depends on what was read before, only the time does.
 */
export class PhraseFinder {
  readonly #indexes = new Map<Phrases, number>()
  readonly #states = new Map<string, State>()
  readonly #lists: readonly Phrases[]
  #begun: State | undefined
  #shortcuts = 0
  /** For each list, where its hit stands among those of the token being read; -1 when it has none. */
  readonly #slots: Int32Array

  constructor(lists: readonly Phrases[]) {
    this.#lists = lists
    this.#slots = new Int32Array(lists.length).fill(-1)
    lists.forEach((list, index) => {
      this.#indexes.set(list, index)
    })
  }

  /** Building takes a moment, so it waits for the first text: a page is there before its writer has typed. */
  get #start(): State {
    this.#begun ??= this.#stateOf([networkOf(this.#lists)])
    return this.#begun
  }

  /** The place of a list in this machine; -1 when it is not in it. */
  indexOf(list: Phrases): number {
    return this.#indexes.get(list) ?? -1
  }

  /** Calls back with the longest hit of each list at each token, exceptions included. */
  scan(tokens: readonly Token[], found: (hit: Hit) => void): void {
    const start = this.#start
    const longest: Hit[] = []
    const slots = this.#slots
    for (let from = 0; from < tokens.length; from++) {
      const first = tokens[from] as Token
      if (first.kind === 'mark') continue
      let state: State = start
      for (let at = from; at < tokens.length; at++) {
        const token = tokens[at] as Token
        if (token.sentence !== first.sentence) break
        if (token.kind === 'mark') {
          if (isQuote(token.norm)) continue
          if (token.norm !== ',' || !state.known?.has(',')) break
        }
        state = this.#after(state, token)
        if (state.places.length === 0) break
        for (const { list, entry } of state.ends) {
          const slot = slots[list] as number
          const hit = { list, entry, from, to: at + 1 }
          if (slot < 0) slots[list] = longest.push(hit) - 1
          else longest[slot] = hit
        }
      }
      if (longest.length === 0) continue
      for (const hit of longest) {
        slots[hit.list] = -1
        found(hit)
      }
      longest.length = 0
    }
  }

  #after(state: State, token: Token): State {
    const bits = token.bits & state.bits
    const next = bits === 0 ? state.plain : classedOf(state, bits)
    const after = next.get(token.norm)
    if (after !== undefined) return after
    const word = state.known?.has(token.norm) ? token.norm : ''
    const known = next.get(word)
    if (known !== undefined) {
      if (this.#shortcuts++ < MOST_SHORTCUTS) next.set(token.norm, known)
      return known
    }
    const made = this.#stateOf(waysOn(state.places, word, bits))
    next.set(word, made)
    return made
  }

  #stateOf(places: readonly Place[]): State {
    const all = closure(places)
    const key = all.map(place => place.id).join(' ')
    const known = this.#states.get(key)
    if (known !== undefined) return known
    if (this.#states.size >= MOST) this.#forget()
    const state = {
      places: all,
      ends: endsOf(all),
      bits: bitsOf(all),
      plain: new Map(),
      classed: new Map(),
      known: wordsOf(all),
    }
    this.#states.set(key, state)
    return state
  }

  #forget(): void {
    this.#shortcuts = 0
    for (const state of this.#states.values()) {
      state.plain.clear()
      state.classed.clear()
    }
    this.#states.clear()
  }
}

const isQuote = (mark: string): boolean => '"“”‘’\''.includes(mark)

const classedOf = (state: State, bits: number): Map<string, State> => {
  const known = state.classed.get(bits)
  if (known !== undefined) return known
  const made = new Map<string, State>()
  state.classed.set(bits, made)
  return made
}

/** The places and all that can be reached from them without a word, each once, in order. */
const closure = (places: readonly Place[]): readonly Place[] => {
  const all = new Set(places)
  for (const place of all) for (const free of place.free ?? []) all.add(free)
  return [...all].sort((a, b) => a.id - b.id)
}

const waysOn = (places: readonly Place[], word: string, bits: number): readonly Place[] => {
  const next = new Set<Place>()
  for (const place of places) {
    if (word !== '') for (const to of place.words?.get(word) ?? []) next.add(to)
    for (const { bit, to } of place.classes ?? []) if (bits & bit) next.add(to)
    if (place.any !== undefined && word !== ',') next.add(place.any)
  }
  return [...next]
}

/** One end a list: an exception before a phrase of the same length, else the one listed first. */
const endsOf = (places: readonly Place[]): readonly End[] => {
  const ends = new Map<number, End>()
  for (const place of places)
    for (const end of place.ends ?? []) {
      const known = ends.get(end.list)
      if (known === undefined || (end.entry.except && !known.entry.except)) ends.set(end.list, end)
    }
  return [...ends.values()]
}

const bitsOf = (places: readonly Place[]): number => {
  let bits = 0
  for (const place of places) for (const { bit } of place.classes ?? []) bits |= bit
  return bits
}

const wordsOf = (places: readonly Place[]): ReadonlySet<string> | undefined => {
  const words = new Set<string>()
  for (const place of places)
    if (place.words !== undefined) for (const word of place.words.keys()) words.add(word)
  return words.size === 0 ? undefined : words
}
