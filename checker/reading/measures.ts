import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** A number that counts something: money, a percentage, a weight, so many of a thing. Dates and times of day are none. */
export const measuresIn = readOnce((statement: Statement): readonly Span[] => {
  const spans: Span[] = []
  statement.tokens.forEach((token, at) => {
    if (Number.isNaN(token.value) || token.unit === 'ordinal') return
    if (timesIn(statement).some(time => time.kind === 'date' && time.from <= at && at < time.to)) return
    if (token.norm === 'one' && !statement.is(at + 1, 'span')) return
    spans.push(statement.span(at, at + 1))
  })
  return spans
})
