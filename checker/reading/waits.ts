import type { Span, Statement } from './statement.ts'
import { saysWhen } from './times.ts'

/** "Will book it once she’s found the form": of one task, once, with a "once" that has no day. */
export const waitsForOnce = (statement: Statement): readonly Span[] =>
  statement.field !== 'task'
    ? []
    : statement.tokens.flatMap((token, at) => {
        if (token.norm !== 'once') return []
        const { from, to } = statement.sentenceAt(at)
        const isClause =
          ['who', 'poss', 'det', 'name'].some(each => statement.is(at + 1, each as 'who')) &&
          !statement.is(at + 1, 'num') &&
          !/^(?:a|per|each|every|this|more|again|or|in|on|at)$/.test(statement.word(at + 1))
        return isClause &&
          isAskedFor(statement, from, to) &&
          !saysWhen(statement, { from, to }) &&
          !isSameDay(statement, at, to)
          ? [statement.span(at, lastOf(statement, at, to))]
          : []
      })

/** What is to be done, and not what is done each time. */
const isAskedFor = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:to|will|shall|must|should)$/.test(statement.word(at)) || /'ll$/.test(statement.word(at)))
      return true
  return false
}

/** "Once the judge has decided, that same day." */
const isSameDay = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to - 1; at++)
    if (/^(?:same|that|next)$/.test(statement.word(at)) && statement.is(at + 1, 'span')) return true
  return false
}

/** To the next mark. */
const lastOf = (statement: Statement, from: number, to: number): number => {
  let at = from
  while (at < to && statement.tokens[at]?.kind !== 'mark') at++
  return at
}
