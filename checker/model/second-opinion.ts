import type { Sentence } from '../reading/sentences.ts'
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

let read: Opinions | undefined

/** The rule, with a second opinion behind it that says the words named. */
export const withSecondOpinion = (rule: StatementRule, words: (statement: Statement) => string): StatementRule => ({
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

/** The sentence that weighed most, where a fault is likely. */
const likelyFault = (statement: Statement, rule: string): Span | undefined => {
  read ??= readOpinions(secondOpinions)
  const { starts, weights, column } = read
  const of = column(rule)
  let sum = starts[of] ?? 0
  for (const sign of signsOf(statement)) sum += weights.get(sign)?.[of] ?? 0
  if (1 / (1 + Math.exp(-sum)) < LIKELY) return undefined
  const weightOf = ({ from, to }: Sentence): number => {
    let weight = 0
    for (let at = from; at < to; at++) weight += weights.get(signOfWord(statement, at) ?? '')?.[of] ?? 0
    return weight
  }
  const [first, ...others] = statement.sentences
  if (first === undefined) return undefined
  const { from, to } = others.reduce((most, each) => (weightOf(each) > weightOf(most) ? each : most), first)
  return statement.span(from, statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to)
}
