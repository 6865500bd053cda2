import { overlaps, type Proportion } from './proportion.ts'
import type { Statement } from './statement.ts'

/** "three days a week", "two nights each week": parts of a school week or of a whole one. */
export const partsOfWeeks = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  if (!statement.tokens.some(token => token.norm === 'week')) return []
  const found: Proportion[] = []
  const counts = statement.tokens.map((token, at) => ({
    at,
    to: unitAfter(statement, at),
    value: token.value,
  }))
  const weekly = counts.filter(
    ({ to, value }) => !Number.isNaN(value) && value <= 7 && isAWeek(statement, to + 1),
  )
  const days = weekly.some(({ to, value }) => value > 5 && /^days?$/.test(statement.word(to))) ? 7 : 5
  for (const { at, to, value } of weekly) {
    const whole = /^(?:nights?|evenings?)$/.test(statement.word(to))
      ? 7
      : /^(?:days?|mornings?|afternoons?)$/.test(statement.word(to))
        ? days
        : 0
    if (whole >= value && !overlaps(known, { from: at, to: to + 1 }))
      found.push({ ...statement.span(at, to + 3), percent: (value / whole) * 100, whole })
  }
  const whole = found[0]?.whole
  if (whole !== undefined)
    counts.forEach(({ at }) => {
      const value = statement.word(at) === 'once' ? 1 : statement.word(at) === 'twice' ? 2 : 0
      if (value > 0 && isAWeek(statement, at + 1))
        found.push({ ...statement.span(at, at + 3), percent: (value / whole) * 100, whole })
    })
  return found
}

const unitAfter = (statement: Statement, at: number): number =>
  kinds.has(statement.word(at + 1)) ? at + 2 : at + 1

const kinds = new Set(['full', 'school', 'whole'])

const isAWeek = (statement: Statement, at: number): boolean =>
  /^(?:a|per|each|every)$/.test(statement.word(at)) && statement.word(at + 1) === 'week'
