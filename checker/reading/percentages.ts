import { overlaps, type Proportion } from './proportion.ts'
import type { Statement } from './statement.ts'
import { timesIn } from './times.ts'

const percentWords = new Set(['percent', 'pc', 'percentage', '%'])

/** Percentages in figures or words ("eighty-five per cent"); in "42 to 88 percent" both are. */
export const percentages = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const length = isPercent(statement, at)
    if (length === 0) continue
    const tens = statement.tokens[at - 1]
    const compound =
      statement.tokens[at]?.kind === 'word' &&
      tens?.kind === 'word' &&
      (statement.tokens[at]?.value ?? 10) < 10 &&
      tens !== undefined &&
      tens.value >= 20 &&
      tens.value <= 90
    const from = compound ? at - 1 : at
    const percent = (statement.tokens[at]?.value || 0) + (compound ? (tens?.value ?? 0) : 0)
    const paired = pairedBefore(statement, from)
    if (paired !== undefined && !overlaps(found, { from: paired, to: paired + 1 }))
      found.push({ ...statement.span(paired, paired + 1), percent: statement.tokens[paired]?.value || 0 })
    if (percent <= 100) found.push({ ...statement.span(from, at + length), percent })
  }
  return found
}

const isPercent = (statement: Statement, at: number): number => {
  const token = statement.tokens[at]
  if (token === undefined || (Number.isNaN(token.value) && !nought.test(token.norm))) return 0
  if (token.unit === 'percent') return 1
  if (percentWords.has(statement.word(at + 1))) return 2
  return statement.word(at + 1) === 'per' && statement.word(at + 2) === 'cent' ? 3 : 0
}

const nought = /^(?:nought|naught|nowt|nil|zilch)$/

const pairedBefore = (statement: Statement, at: number): number | undefined => {
  const arrow = statement.word(at - 1) === '>' && statement.word(at - 2) === '-' ? at - 2 : at - 1
  const number = statement.tokens[arrow - 1]
  const isPair =
    number !== undefined &&
    (nought.test(number.norm) || (!Number.isNaN(number.value) && number.unit === '' && number.value <= 100))
  return isPair &&
    /^(?:to|->|→|>|–|—|-|into)$/.test(statement.word(arrow)) &&
    statement.word(arrow - 2) !== 'between'
    ? arrow - 1
    : undefined
}

/** "attendance from 30 to 85": bare figures are percentages where the text is about attendance. */
export const attendanceFigures = (
  statement: Statement,
  known: readonly Proportion[],
): readonly Proportion[] => {
  if (known.length > 0 || !statement.tokens.some(token => counted.test(token.norm))) return []
  const named = statement.tokens.flatMap((token, at) =>
    token.unit === '' && token.value >= 10 && token.value <= 100 && isNamed(statement, at)
      ? [{ ...statement.span(at, at + 1), percent: token.value }]
      : [],
  )
  if (named.length === 2) return named
  const loose = statement.tokens.flatMap((token, at) =>
    token.kind === 'number' &&
    token.unit === '' &&
    token.value >= 10 &&
    token.value <= 100 &&
    isFree(statement, at)
      ? [{ ...statement.span(at, at + 1), percent: token.value }]
      : [],
  )
  return loose.length === 2 ? loose : []
}

/** "Attendance was 35, aiming for 92 by Easter": a figure that counts nothing and is no day. */
const isFree = (statement: Statement, at: number): boolean => {
  const next = statement.tokens[at + 1]
  const counts = next !== undefined && next.kind !== 'mark' && !after.test(next.norm)
  return !counts && !timesIn(statement).some(time => time.kind !== 'often' && time.from <= at && at < time.to)
}

const after = /^(?:to|now|by|from|today|currently|at|this|last|until|plus|and|in|before|after|for|or|is|was)$/

const counted =
  /^(?:attendance|attendence|percentage|percent|att|attn|punctuality|registrations?|timekeeping)$/

/** "Target: 95. Baseline: 54." */
const isNamed = (statement: Statement, at: number): boolean =>
  /^(?:target|goal|aim|baseline|now|start|current|currently|was|actual)$/.test(
    statement.word(statement.tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1),
  )
