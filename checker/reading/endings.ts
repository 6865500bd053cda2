import { endingsAfter, endingsBefore, unwanted } from '../lexicon/unwanted.ts'
import { readOnce } from './read-once.ts'
import type { Found, Span, Statement } from './statement.ts'

/** Every place where an unwanted thing stands with a word for its going or shrinking: "rows are rare", "shed the habit". */
export const endingsIn = readOnce((statement: Statement): readonly Found[] => {
  const things = statement.find(unwanted)
  if (things.length === 0) return none
  const found: Found[] = []
  for (const thing of things) {
    const before = statement.find(endingsBefore).find(word => isNear(statement, word, thing))
    if (before !== undefined)
      found.push({ ...before, ...statement.span(before.from, Math.max(before.to, thing.to)) })
    else if (opensWithout(statement, thing))
      found.push({
        ...thing,
        ...statement.span(statement.sentenceAt(thing.from).from, thing.to),
        plain: 'bar',
      })
    else if (isWithNone(statement, thing.from))
      found.push({ ...thing, ...statement.span(thing.from - 1, thing.to), plain: 'none' })
    const after = statement.find(endingsAfter).find(word => isNear(statement, thing, word))
    if (
      after !== undefined &&
      (statement.field === 'goal' || after.plain === 'bar' || isAsked(statement, thing))
    )
      found.push({
        ...after,
        ...statement.span(thing.from, after.to),
        plain: after.plain === 'less' ? 'less' : 'stop',
      })
    else if (statement.field === 'goal' && goes.test(statement.word(thing.to)) && isLast(statement, thing.to))
      found.push({ ...thing, ...statement.span(thing.from, thing.to + 1), plain: 'stop' })
    if (
      statement.word(thing.to) === 'free' &&
      (statement.tokens[thing.to]?.joined || isLast(statement, thing.to))
    )
      found.push({ ...thing, ...statement.span(thing.from, thing.to + 1), plain: 'bar' })
  }
  return found
})

/** "Contact with no crying": none of it is asked for; "he has no worries", "there was no trouble" is told. */
const isWithNone = (statement: Statement, at: number): boolean =>
  statement.field === 'goal' &&
  /^(?:no|zero)$/.test(statement.word(at - 1)) &&
  (statement.word(at - 2) === 'with' || statement.sentenceAt(at).from === at - 1) &&
  !statement.is(at - 3, 'pron')

const goes = /^(?:goes|go|vanish|vanishes|disappears?)$/

const isLast = (statement: Statement, at: number): boolean => {
  const next = statement.tokens[at + 1]
  return next === undefined || next.kind === 'mark' || next.sentence !== statement.tokens[at]?.sentence
}

const none: readonly Found[] = []

/** The second stands at most four words after the first, or after whom the first is between, with no mark and no second doing. */
const isNear = (statement: Statement, first: Span, second: Span): boolean => {
  if (first.from < second.from && second.to <= first.to) return true
  const isTied = ties.test(statement.word(first.to)) || statement.word(first.to - 1) === 'of'
  if (second.from < first.to || second.from - first.to > (isTied ? 9 : 4)) return false
  for (let at = first.to; at < second.from; at++)
    if (
      statement.tokens[at]?.kind === 'mark' ||
      (joints.test(statement.word(at)) && !(isTied && statement.word(at) === 'and'))
    )
      return false
  return statement.sentenceAt(first.from) === statement.sentenceAt(second.from)
}

/** "The shouting between Mum and Gran". */
const ties = /^(?:between|with|about|over|from|at|of)$/

const joints = /^(?:and|but|so|then|when|if|because|who|which|that|until|before|after|not|until|while|for)$/

/** "Without the constant rows." */
const opensWithout = (statement: Statement, thing: Span): boolean => {
  const { from } = statement.sentenceAt(thing.from)
  return statement.word(from) === 'without' && thing.from - from < 4
}

/** In a need, "the rows have died down" is how things are; "to die down" is asked for. */
const isAsked = (statement: Statement, thing: Span): boolean => {
  const { from, to } = statement.sentenceAt(thing.from)
  for (let at = from; at < to; at++)
    if (/^(?:to|must|should|needs?|will|wants?|would)$/.test(statement.word(at))) return true
  return false
}
