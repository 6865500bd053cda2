import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** Small words that names hold: Safe and Sound, Best of Friends. */
const small = wordClasses.and | wordClasses.det | wordClasses.prep

/** True when the words are part of a name written with capitals: Positive Steps, the Better Futures stall, Engage Leeds. */
export const isInName = (statement: Statement, { from, to }: Pick<Span, 'from' | 'to'>): boolean => {
  if (statement.loud) return false
  const first = statement.tokens[from]
  const last = statement.tokens[to - 1]
  if (first?.shape !== 'capital' || (to - from > 1 && last?.shape !== 'capital')) return false
  const isCapital = (at: number): boolean => {
    const token = statement.tokens[at]
    return token?.kind === 'word' && token.shape === 'capital' && token.sentence === first.sentence
  }
  const isPerson = (at: number): boolean =>
    statement.is(at, 'child') || statement.is(at, 'forename') || statement.is(at, 'kin')
  const before = isCapital(from - 1) && !statement.tokens[from - 1]?.first
  if (to - from > 1) {
    const inner = statement.tokens.slice(from, to)
    return !isPerson(to - 1) && inner.every(({ shape, bits }) => shape === 'capital' || (bits & small) !== 0)
  }
  if (first.first) return isCapital(to) && !isPerson(to)
  return before || isCapital(to) || !followsMark(statement, from)
}

/** After a colon, a bullet or a quotation mark a capital begins something, and tells as little as at a beginning. */
const followsMark = (statement: Statement, at: number): boolean => statement.tokens[at - 1]?.kind === 'mark'
