import type { Proportion } from './proportion.ts'
import type { Statement } from './statement.ts'

/** "One week in four now, every week from March": all of what another part is counted in. */
export const everyOne = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  const counted = known.find(part => part.whole !== undefined && part.to - part.from > 2)
  if (counted === undefined) return []
  const found: Proportion[] = []
  for (let at = 0; at < statement.tokens.length - 1; at++)
    if (
      /^(?:every|each)$/.test(statement.word(at)) &&
      (at < counted.from || at >= counted.to) &&
      isOneOf(statement, counted, statement.word(at + 1))
    )
      found.push({ ...statement.span(at, at + 2), percent: 100 })
  return found
}

const isOneOf = (statement: Statement, { from, to }: Proportion, thing: string): boolean => {
  for (let at = from + 1; at < to; at++)
    if (statement.word(at).replace(/s$/, '') === thing && thing.length > 2)
      return Number.isNaN(statement.tokens[at]?.value ?? 0)
  return false
}
