import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import type { Token } from './token.ts'

/** A number that counts something: money, a percentage, a weight, so many of a thing. Dates and times of day are none. */
export const measuresIn = readOnce((statement: Statement): readonly Span[] => {
  const spans: Span[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const { value, unit, norm } = statement.tokens[at] as Token
    if (Number.isNaN(value) || unit === 'ordinal' || isInDate(statement, at)) continue
    if (norm === 'one' && !statement.is(at + 1, 'span')) continue
    spans.push(statement.span(at, at + 1))
  }
  return spans
})

const isInDate = (statement: Statement, at: number): boolean =>
  timesIn(statement).some(time => time.kind === 'date' && time.from <= at && at < time.to)
