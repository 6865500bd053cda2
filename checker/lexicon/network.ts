import { type WordClass, wordClasses } from '../reading/word-classes.ts'
import { numberOf } from '../reading/words.ts'
import { readPattern, type Sequence, type Step } from './pattern.ts'
import type { Entry, Phrases } from './phrases.ts'

/** That a phrase of a list may end here. */
export type End = { readonly number: number; readonly list: Phrases; readonly entry: Entry }

/** A place between two words of some pattern, with the ways on from it: by a word, by a class, by any word, or by none. */
export type Place = {
  readonly id: number
  words: Map<number, Place[]> | undefined
  classes: { readonly bit: number; readonly to: Place }[] | undefined
  any: Place | undefined
  free: Place[] | undefined
  ends: End[] | undefined
}

/** All patterns of all lists as one network of places, starting from the first. */
export const networkOf = (lists: readonly Phrases[]): Place => {
  const builder = new Builder()
  let number = 0
  for (const list of lists)
    for (const entry of list.entries)
      builder.plant(readPattern(entry.pattern), { number: number++, list, entry })
  return builder.start
}

class Builder {
  #made = 0
  readonly start = this.#place()

  plant(sequence: Sequence, end: End): void {
    const last = this.#grow(this.start, sequence)
    last.ends ??= []
    last.ends.push(end)
  }

  #place(): Place {
    return {
      id: this.#made++,
      words: undefined,
      classes: undefined,
      any: undefined,
      free: undefined,
      ends: undefined,
    }
  }

  /** Grows a sequence out of a place and gives the place where it ends. */
  #grow(from: Place, sequence: Sequence): Place {
    let at = from
    for (const step of sequence) at = this.#step(at, step)
    return at
  }

  /** All sides of a step run together again in one place, so that patterns cost what they hold and not their product. */
  #step(from: Place, step: Step): Place {
    const exit = this.#place()
    if (step.kind === 'words') for (const word of step.words) this.#link(from, word, exit)
    else {
      for (const side of step.sides) {
        const only = side.length === 1 ? side[0] : undefined
        if (only?.kind === 'words') for (const word of only.words) this.#link(from, word, exit)
        else free(this.#grow(from, side), exit)
      }
      if (step.optional) free(from, exit)
    }
    return exit
  }

  #link(place: Place, word: string, to: Place): void {
    if (word.startsWith('<')) {
      place.classes ??= []
      place.classes.push({ bit: bitOf(word), to })
    } else if (word.startsWith('~')) this.#gap(place, word.length * 3, to)
    else {
      const number = numberOf(word)
      place.words ??= new Map()
      const known = place.words.get(number)
      if (known === undefined) place.words.set(number, [to])
      else known.push(to)
    }
  }

  /** A way over up to so many words of any kind. */
  #gap(place: Place, most: number, to: Place): void {
    free(place, to)
    const passing = Array.from({ length: most }, () => this.#place())
    const entrance = this.#place()
    free(place, entrance)
    let before = entrance
    for (const passed of passing) {
      before.any = passed
      free(passed, to)
      before = passed
    }
  }
}

const free = (from: Place, to: Place): void => {
  from.free ??= []
  from.free.push(to)
}

const bitOf = (word: string): number => {
  const bit = wordClasses[word.slice(1, -1) as WordClass]
  if (bit === undefined) throw new Error(`There is no word class ${word}`)
  return bit
}
