import type { Sentence } from '../reading/sentences.ts'
import type { Token } from '../reading/token.ts'
import { COMMA, Machine, NOWHERE, START } from './machine.ts'
import type { Entry, Phrases } from './phrases.ts'

/** A phrase found: whose list, which entry, from which token to the one after its last. */
export type Hit = {
  readonly list: Phrases
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

/** What is read where no word is: a quotation mark is passed over, and no phrase reaches across any other mark. */
const QUOTE = -1
const JOINT = -2

/** All phrases of all lists in one machine, so that a text is searched once whatever the lists hold. */
export class PhraseFinder {
  readonly #lists: readonly Phrases[]
  #machine: Machine | undefined
  /** For each list, where its longest phrase stands among those of the token being read; -1 when it has none. */
  readonly #slots: Int32Array
  /** The longest phrases that begin at the token being read, and where each of them ends. */
  readonly #longest: number[] = []
  readonly #ends: number[] = []
  /** What the machine reads for each token of the text being scanned, which it comes to again from every token before. */
  #read = new Int32Array(256)

  constructor(lists: readonly Phrases[]) {
    this.#lists = lists
    this.#slots = new Int32Array(Math.max(...lists.map(({ number }) => number)) + 1).fill(-1)
  }

  /**
   * Builds the machine, which gives the words of its phrases their numbers: the words of a text are known by these only
   * after. It takes a moment, so it waits for the first text: a page is there before its writer has typed.
   */
  prepare(): Machine {
    this.#machine ??= new Machine(this.#lists)
    return this.#machine
  }

  /** Above the number of every list in it. */
  get size(): number {
    return this.#slots.length
  }

  /** Calls back with the longest hit of each list at each token, exceptions included. */
  scan(tokens: readonly Token[], sentences: readonly Sentence[], found: (hit: Hit) => void): void {
    const machine = this.prepare()
    const longest = this.#longest
    const ends = this.#ends
    const slots = this.#slots
    const read = this.#readAs(tokens)
    for (const sentence of sentences)
      for (let from = sentence.from; from < sentence.to; from++) {
        if ((read[from] as number) < 0 || read[from] === COMMA) continue
        machine.forgetTooMuch()
        let state = START
        let count = 0
        for (let at = from; at < sentence.to; at++) {
          const word = read[at] as number
          if (word === QUOTE) continue
          if (word === JOINT) break
          const { bits } = tokens[at] as Token
          state = at === from ? machine.begin(word, bits) : machine.after(state, word, bits)
          if (state === NOWHERE) break
          let next = machine.endsAt(state)
          for (let left = machine.ends[next++] as number; left > 0; left--) {
            const list = machine.ends[next++] as number
            let slot = slots[list] as number
            if (slot < 0) {
              slot = count++
              slots[list] = slot
            }
            longest[slot] = machine.ends[next++] as number
            ends[slot] = at + 1
          }
        }
        for (let slot = 0; slot < count; slot++) {
          const { list, entry } = machine.end(longest[slot] as number)
          slots[list.number] = -1
          found({ list, entry, from, to: ends[slot] as number })
        }
      }
  }

  #readAs(tokens: readonly Token[]): Int32Array {
    if (tokens.length > this.#read.length) this.#read = new Int32Array(tokens.length * 2)
    for (let at = 0; at < tokens.length; at++) this.#read[at] = readAs(tokens[at] as Token)
    return this.#read
  }
}

const readAs = ({ kind, norm, spelling }: Token): number =>
  kind !== 'mark' ? spelling.word.number : norm === ',' ? COMMA : isQuote(norm) ? QUOTE : JOINT

const isQuote = (mark: string): boolean => '"“”‘’\''.includes(mark)
