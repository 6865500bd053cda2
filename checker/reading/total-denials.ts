import { clauseOf } from './clauses.ts'
import type { Statement } from './statement.ts'

/**
 * Where a denial ends that one slip would break, counted from its "not", "nobody" or "without": "not let over the step
 * again", "no one tells a lie ever", "won't be late once", "nobody in the house drinks".
 */
export const endOfDenial = (statement: Statement, at: number): number | undefined => {
  if (wishes.has(statement.word(at + 1))) return undefined
  if (conditions.has(statement.word(clauseOf(statement, at).from))) return undefined
  if (opensWithNotA(statement, at)) return at + 3
  const to = Math.min(statement.sentenceAt(at).to, at + REACH)
  for (let after = at + 1; after < to; after++) {
    const end = endOfSeal(statement, at, after)
    if (end !== undefined) return end
    if (breaks.has(statement.word(after))) return undefined
  }
  return undefined
}

/** "We don't want you to move again": a wish, and no demand of anybody. */
const wishes = new Set(
  'want wants like likes know knows think thinks need needs remember doubt longer matter wonder'.split(' '),
)

/** How far after its "not" a denial is sealed. */
const REACH = 16

/** What begins another thought, of which the "not" says nothing. */
const breaks = new Set(
  `" “ ” ‘ ’ ' ; : – — - ( but if when because unless until than who which while so`.split(' '),
)

/** What a denial stands under that is a condition of something else. */
const conditions = new Set(['if', 'when', 'whenever', 'unless', 'until', 'till', 'where', 'wherever', 'in'])

/** The word that leaves no slip: "again", "at all", "once", "for a second", "one cross word", "drinks" of nobody. */
const endOfSeal = (statement: Statement, at: number, after: number): number | undefined => {
  const next = statement.word(after + 1)
  switch (statement.word(after)) {
    case 'again':
      return next === 'and' || statement.word(after - 1) === 'and' ? undefined : after + 1
    case 'ever':
    case 'whatsoever':
      return after + 1
    case 'at':
      return next === 'all' && !statement.is(after + 2, 'num') && statement.word(after + 2) !== 'times'
        ? after + 2
        : undefined
    case 'once':
      return (isEnd(statement, after + 1) || whole.has(next)) && isSteady(statement, at)
        ? after + 1
        : undefined
    case 'for':
    case 'even':
      return /^(?:an?|one)$/.test(next) && instants.has(statement.word(after + 2)) ? after + 3 : undefined
    case 'so':
      return next === 'much' && statement.word(after + 2) === 'as' ? after + 3 : undefined
    case 'single':
      return after > at + 1 ? after + 1 : undefined
    case 'one':
      return isOne(statement, after) ? after + (isEnd(statement, after + 2) ? 2 : 3) : undefined
    case 'another':
      return statement.is(after + 1, 'span') || statement.is(after + 1, 'day') ? after + 2 : undefined
    case 'day':
      return next === 'or' && statement.word(after + 2) === 'night' ? after + 3 : undefined
    case 'missing':
      return statement.word(at) === 'without' && (next === 'any' || next === 'one') ? after + 2 : undefined
    default:
      return nobodies.has(statement.word(at)) &&
        vices.has(statement.word(after)) &&
        isEnd(statement, after + 1)
        ? after + 1
        : undefined
  }
}

const whole = new Set(['this', 'all', 'in', 'between', 'from', 'before', 'during', 'until', 'till'])

/** "Walks the whole way without holding the rail once" is one walk. */
const isSteady = (statement: Statement, at: number): boolean =>
  statement.word(at) !== 'without' || /^(?:ever|missing|failing)$/.test(statement.word(at + 1))

const instants = new Set(['second', 'minute', 'moment', 'instant'])
const nobodies = new Set([
  'not',
  'nobody',
  'no',
  'no-one',
  'noone',
  'neither',
  'none',
  "doesn't",
  "don't",
  "won't",
  'never',
])
const vices = new Set(
  'drink drinks drinking smoke smokes smoking gamble gambles gambling vape vapes vaping bet bets uses'.split(
    ' ',
  ),
)

/** "One angry word", with nothing after it; "one of them", "in one room" count nothing. */
const isOne = (statement: Statement, at: number): boolean =>
  !statement.is(at - 1, 'prep') &&
  statement.word(at - 1) !== 'no' &&
  statement.tokens[at + 1]?.kind === 'word' &&
  !/^(?:of|day|to|another|more|or|and|for|in|by|who)$/.test(statement.word(at + 1)) &&
  (isEnd(statement, at + 2) || isEnd(statement, at + 3))

/** "Not a cross word between them": no verb is said, and nothing else is offered. */
export const opensWithNotA = (statement: Statement, at: number): boolean => {
  if (statement.sentenceAt(at).from !== at || statement.word(at) !== 'not') return false
  if (!/^(?:an?|one|another)$/.test(statement.word(at + 1))) return false
  const { to } = statement.sentenceAt(at)
  for (let after = at + 2; after < to; after++)
    if (/^(?:but|just|only|yet|day|problem|:)$/.test(statement.word(after))) return false
  return true
}

/** Nothing follows, or a mark, or a new sentence. */
export const isEnd = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return token === undefined || token.kind === 'mark' || token.first
}
