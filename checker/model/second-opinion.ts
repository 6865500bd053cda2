import { isInName } from '../reading/proper-names.ts'
import { isQuoted } from '../reading/quotes.ts'
import { readOnce } from '../reading/read-once.ts'
import type { Span, Statement } from '../reading/statement.ts'
import type { StatementRule } from '../rule.ts'
import { type Opinions, readOpinions } from './opinions.ts'
import { secondOpinions } from './second-opinions.ts'
import { signOfWord, signsOf } from './signs.ts'

/**
 * Where a rule found nothing, what was learnt from labelled statements may still speak up: people write faults in more
 * ways than lists hold. It does so only where, on hands it had not learnt from, five in six of its findings were right;
 * a false alarm costs more than a miss.
 */
const LIKELY = 0.7

/** The rule, with a second opinion behind it that says the words named. */
export const withSecondOpinion = (
  rule: StatementRule,
  words: (statement: Statement) => string,
): StatementRule => ({
  ...rule,
  *mark(statement) {
    let found = false
    for (const mark of rule.mark(statement)) {
      found = true
      yield mark
    }
    if (found) return
    const span = likelyFault(statement, rule.id)
    if (span !== undefined)
      yield { ...span, words: words(statement), with: { phrase: statement.textOf(span) } }
  },
})

let read: Opinions | undefined

/** Read when a text first needs them, as the lists are. */
const opinions = (): Opinions => {
  read ??= readOpinions(secondOpinions)
  return read
}

/** How each rule weighs a statement, in the order of the weights. */
const sumsOf = readOnce((statement: Statement): readonly number[] => {
  const { starts, weights } = opinions()
  const sums = [...starts]
  for (const sign of signsOf(statement)) {
    const row = weights.get(sign)
    if (row !== undefined)
      for (let column = 0; column < row.length; column++)
        sums[column] = (sums[column] as number) + (row[column] as number)
  }
  return sums
})

/** The sentence of the word that weighed most, where a fault is likely and the word is no quotation and no name. */
const likelyFault = (statement: Statement, rule: string): Span | undefined => {
  const sums = sumsOf(statement)
  const { weights, column } = opinions()
  const of = column(rule)
  if (1 / (1 + Math.exp(-(sums[of] ?? 0))) < LIKELY) return undefined
  const weightOf = (at: number): number => weights.get(signOfWord(statement, at) ?? '')?.[of] ?? 0
  let heaviest = 0
  for (let at = 1; at < statement.tokens.length; at++) if (weightOf(at) > weightOf(heaviest)) heaviest = at
  const word = statement.span(heaviest, heaviest + 1)
  if (isQuoted(statement, heaviest) || isInName(statement, word)) return undefined
  const { from, to } = statement.sentenceAt(heaviest)
  return statement.span(from, statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to)
}
