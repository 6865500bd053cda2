import { isInName } from '../reading/proper-names.ts'
import { isQuoted } from '../reading/quotes.ts'
import { readOnce } from '../reading/read-once.ts'
import type { Span, Statement } from '../reading/statement.ts'
import type { Token } from '../reading/token.ts'
import type { StatementRule } from '../rule.ts'
import { readOpinions } from './opinions.ts'
import { Scale } from './scale.ts'
import { secondOpinions } from './second-opinions.ts'

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
  mark(statement, point) {
    let found = false
    rule.mark(statement, mark => {
      found = true
      point(mark)
    })
    if (found) return
    const span = likelyFault(statement, rule.id)
    if (span !== undefined)
      point({ ...span, words: words(statement), with: { phrase: statement.textOf(span) } })
  },
})

let made: Scale | undefined

/** Made when a text first needs it, as the machine is. */
const scale = (): Scale => {
  made ??= new Scale(readOpinions(secondOpinions))
  return made
}

const sumsOf = readOnce((statement: Statement): readonly number[] => scale().weigh(statement))

/** The sentence of the word that weighed most, where a fault is likely and the word is no quotation and no name. */
const likelyFault = (statement: Statement, rule: string): Span | undefined => {
  const sums = sumsOf(statement)
  const column = scale().column(rule)
  if (1 / (1 + Math.exp(-(sums[column] ?? 0))) < LIKELY) return undefined
  const weightOf = (at: number): number => scale().weightOf(statement.tokens[at] as Token, column)
  let heaviest = 0
  for (let at = 1; at < statement.tokens.length; at++) if (weightOf(at) > weightOf(heaviest)) heaviest = at
  const word = statement.span(heaviest, heaviest + 1)
  if (isQuoted(statement, heaviest) || isInName(statement, word)) return undefined
  const { from, to } = statement.sentenceAt(heaviest)
  return statement.span(from, statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to)
}
