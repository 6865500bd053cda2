import type { Statement } from '../reading/statement.ts'
import { stranger, type Token } from '../reading/token.ts'
import type { Opinions } from './opinions.ts'
import { eachSign, isSomebody, type SignOf, signOfWord } from './signs.ts'

/**
 * Weighs statements by several rules at once. Each sign that has weights is a row, so that a statement is weighed by
 * whole numbers alone; a word keeps the number of its row, and no sign is spelled out twice.
 */
export class Scale {
  readonly #opinions: Opinions
  readonly #rowOf = new Map<string, number>()
  readonly #rows: (readonly number[])[] = [[]]
  /** The rows of signs that are no words, found once. */
  readonly #named: Readonly<Record<SignOf, Map<string | number, number>>> = {
    '=': new Map(),
    '#': new Map(),
    '@': new Map(),
    '!': new Map(),
    '+': new Map(),
    '~': new Map(),
  }
  /** For each row the last statement that it counted in: a sign counts once, however often it stands there. */
  readonly #countedIn: number[] = [0]
  #statements = 0

  constructor(opinions: Opinions) {
    this.#opinions = opinions
    for (const [sign, weights] of opinions.weights) {
      this.#rowOf.set(sign, this.#rows.push(weights) - 1)
      this.#countedIn.push(0)
    }
  }

  /** How each rule weighs a statement, in the order of the weights. */
  weigh(statement: Statement): readonly number[] {
    const sums = [...this.#opinions.starts]
    const now = ++this.#statements
    const count = (row: number): void => {
      if (this.#countedIn[row] === now) return
      this.#countedIn[row] = now
      const weights = this.#rows[row] as readonly number[]
      for (let column = 0; column < weights.length; column++)
        sums[column] = (sums[column] as number) + (weights[column] as number)
    }
    eachSign(
      statement,
      (of, name) => count(this.#rowOfSign(of, name)),
      token => count(this.#rowOfWord(token)),
    )
    return sums
  }

  /** Where a rule's sum stands. */
  column(rule: string): number {
    return this.#opinions.column(rule)
  }

  /** What one word weighs for the rule of a column. */
  weightOf(token: Token, column: number): number {
    return isSomebody(token) ? 0 : (this.#rows[this.#rowOfWord(token)]?.[column] ?? 0)
  }

  #rowOfWord(token: Token): number {
    if (token.kind === 'number') return this.#rowOfSign('#', token.unit)
    const { word } = token
    if (word.row >= 0) return word.row
    const row = this.#rowOf.get(signOfWord(token)) ?? 0
    if (word !== stranger) word.row = row
    return row
  }

  #rowOfSign(of: SignOf, name: string | number): number {
    const rows = this.#named[of]
    const known = rows.get(name)
    if (known !== undefined) return known
    const row = this.#rowOf.get(`${of}${name}`) ?? 0
    rows.set(name, row)
    return row
  }
}
