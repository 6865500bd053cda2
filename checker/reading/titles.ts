import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'

/** True when the words are part of a name: "the Stop Smoking nurse", "at the Conference Inn", a band called "The Assessment". */
export const isTitle = (statement: Statement, span: Span): boolean => {
  if (isCapital(statement, span.to - 1) && span.to - span.from > 1 && isLonger(statement, span)) return true
  if (!isCapital(statement, span.from) || statement.tokens[span.from]?.first || isTitleCased(statement))
    return false
  if (isCalled(statement, span)) return true
  for (let at = span.from + 1; at < span.to; at++)
    if (!isCapital(statement, at) && !small.test(statement.word(at))) return false
  return span.to - span.from > 1 || isLonger(statement, span)
}

/** Another capital word that is no person, day or month follows, so that the name is longer than the words. */
export const isLonger = (statement: Statement, { to }: Pick<Span, 'to'>): boolean =>
  isCapital(statement, to) &&
  !statement.is(to - 1, 'forename') &&
  !statement.is(to - 1, 'title') &&
  !statement.tokens[to]?.first &&
  !(['kin', 'child', 'forename', 'day', 'month', 'modal', 'pron'] as const).some(name =>
    statement.is(to, name),
  ) &&
  !isTitleCased(statement)

/** A word of naming stands just before: a dog named Trouble, their band, The Assessment. */
export const isCalled = (statement: Statement, { from }: Pick<Span, 'from'>): boolean => {
  if (!isCapital(statement, from) || statement.loud) return false
  const isThe = statement.word(from - 1) === 'the' && isCapital(statement, from - 1)
  if (isThe && !statement.tokens[from - 1]?.first && !isTitleCased(statement)) return true
  for (let at = from - 1; at > from - 4; at--) if (naming.test(statement.word(at))) return true
  return false
}

const naming =
  /^(?:called|named|nicknamed|titled|band|pony|horse|dog|puppy|cat|kitten|hamster|rabbit|boat|song|single|album|book|film|pub|caf[eé]|mc|dj)$/
const small = /^(?:to|of|and|for|in|the|is|a|it|on|with|[,!-])$/

const isCapital = (statement: Statement, at: number): boolean =>
  /^(?:capital|mixed)$/.test(statement.tokens[at]?.shape ?? '')

/** Where Most Words Are Written So, a capital tells nothing. */
const isTitleCased = readOnce((statement: Statement): boolean => {
  let words = 0
  let capitals = 0
  statement.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    words++
    if (isCapital(statement, at)) capitals++
  })
  return statement.loud || capitals > words * 0.6
})
