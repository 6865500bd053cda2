import type { Phrases } from '../lexicon/phrases.ts'
import type { Statement } from '../reading/statement.ts'
import type { Token } from '../reading/token.ts'
import { stranger } from '../reading/words.ts'
import type { Neighbours } from './neighbours.ts'
import { type Opinions, PART } from './opinions.ts'
import {
  eachSign,
  type Hearer,
  isSomebody,
  type SignOf,
  type Stretch,
  signOfList,
  signOfWord,
  signsOfWord,
} from './signs.ts'

/** So many words that are on no list keep their rows; then they are met afresh, so that memory stays flat. */
const MOST_STRANGERS = 4096

/**
 * Weighs statements by several rules at once. Each sign that has weights is a row of whole numbers, and all rows lie side
 * by side, for what weighing costs is how often it must wait for memory. A word has a row of its own, the sum of all that
 * it is weighed by, and keeps its number: no sign is spelled out twice.
 */
export class Scale {
  readonly #opinions: Opinions
  readonly #neighbours: Neighbours
  readonly #columns: number
  readonly #starts: readonly number[]
  readonly #rowOf = new Map<string, number>()
  /** The weights of all rows, in parts of one; the first row is of signs that weigh nothing. */
  #weights: Int16Array
  #rows: number
  /** For each row the last stretch that it counted in: a sign that is no word counts once, however often it stands there. */
  readonly #countedIn: Int32Array
  /** The rows of signs that are no words, found once; those of lists by their numbers, exceptions after each. */
  readonly #named = new Map<SignOf, Map<string | number, number>>()
  readonly #lists: number[] = []
  readonly #strangers = new Map<string, number>()
  readonly #firstStranger: number
  readonly #sums: Int32Array
  #stretches = 0

  constructor(opinions: Opinions, neighbours: Neighbours) {
    const { starts, weights } = opinions
    this.#opinions = opinions
    this.#neighbours = neighbours
    this.#columns = Math.max(starts.length, ...Array.from(weights.values(), ({ length }) => length))
    this.#starts = starts.map(inParts)
    this.#firstStranger = weights.size + 1
    this.#rows = this.#firstStranger + MOST_STRANGERS
    this.#weights = new Int16Array(this.#rows * 2 * this.#columns)
    this.#countedIn = new Int32Array(this.#firstStranger)
    this.#sums = new Int32Array(this.#columns)
    let row = 0
    for (const [sign, each] of weights) {
      this.#rowOf.set(sign, ++row)
      this.#weights.set(each.map(inParts), row * this.#columns)
    }
  }

  /** How each rule weighs a stretch in which some rules found something, in the order of the weights. */
  weigh(statement: Statement, stretch: Stretch, found: Iterable<string>): readonly number[] {
    this.#sums.fill(0)
    this.#sums.set(this.#starts)
    this.#stretches++
    eachSign(statement, stretch, found, this.#hearer)
    const sums: number[] = []
    for (let column = 0; column < this.#columns; column++) sums.push((this.#sums[column] as number) / PART)
    return sums
  }

  readonly #hearer: Hearer = {
    named: (of, name) => this.#countOnce(this.#rowNamed(of, name)),
    word: token => this.#count(this.#rowOfWord(token)),
    firstWord: token => this.#countOnce(this.#rowOfFirst(token)),
    list: (list, except) => this.#countOnce(this.#rowOfList(list, except)),
  }

  #countOnce(row: number): void {
    if (this.#countedIn[row] === this.#stretches) return
    this.#countedIn[row] = this.#stretches
    this.#count(row)
  }

  #count(row: number): void {
    const sums = this.#sums
    const weights = this.#weights
    let at = row * this.#columns
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] as number) + (weights[at++] as number)
  }

  /** Where a rule's sum stands; below 0 for a rule that does not weigh. */
  column(rule: string): number {
    return this.#opinions.column(rule)
  }

  /** What one word weighs for the rule of a column. */
  weightOf(token: Token, column: number): number {
    return isSomebody(token) ? 0 : (this.#weights[this.#rowOfWord(token) * this.#columns + column] as number)
  }

  #rowOfWord(token: Token): number {
    const { kind, norm } = token
    const { word } = token.spelling
    if (kind === 'number') return this.#rowNamed('#', token.unit)
    if (word.row >= 0) return word.row
    if (word !== stranger) {
      word.row = this.#rows++
      if (this.#rows * this.#columns > this.#weights.length) this.#grow()
      return this.#addUp(token, word.row)
    }
    const known = this.#strangers.get(norm)
    if (known !== undefined) return known
    if (this.#strangers.size === MOST_STRANGERS) this.#strangers.clear()
    const row = this.#firstStranger + this.#strangers.size
    this.#strangers.set(norm, row)
    return this.#addUp(token, row)
  }

  /** Makes a word's row of all that it is weighed by. */
  #addUp(token: Token, row: number): number {
    const weights = this.#weights
    const at = row * this.#columns
    weights.fill(0, at, at + this.#columns)
    for (const sign of signsOfWord(token, this.#neighbours)) {
      const from = (this.#rowOf.get(sign) ?? 0) * this.#columns
      for (let column = 0; column < this.#columns; column++)
        weights[at + column] = (weights[at + column] as number) + (weights[from + column] as number)
    }
    return row
  }

  #grow(): void {
    const more = new Int16Array(this.#weights.length * 2)
    more.set(this.#weights)
    this.#weights = more
  }

  #rowOfFirst(token: Token): number {
    const { kind } = token
    const { word } = token.spelling
    if (kind !== 'number' && word.firstRow >= 0) return word.firstRow
    const row = this.#rowOf.get(`^${signOfWord(token)}`) ?? 0
    if (kind !== 'number' && word !== stranger) word.firstRow = row
    return row
  }

  #rowOfList(list: Phrases, except: boolean): number {
    const at = list.number * 2 + (except ? 1 : 0)
    this.#lists[at] ??= this.#rowOf.get(signOfList(list, except)) ?? 0
    return this.#lists[at]
  }

  #rowNamed(of: SignOf, name: string | number): number {
    let rows = this.#named.get(of)
    if (rows === undefined) {
      rows = new Map()
      this.#named.set(of, rows)
    }
    let row = rows.get(name)
    if (row === undefined) {
      row = this.#rowOf.get(`${of}${name}`) ?? 0
      rows.set(name, row)
    }
    return row
  }
}

const inParts = (weight: number): number => Math.round(weight * PART)
