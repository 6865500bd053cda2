import { readOnce } from './read-once.ts'
import type { Statement } from './statement.ts'

/** A stretch of a sentence between its joints; `side` when it only says why, when, if or who. */
export type Clause = {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly side: boolean
}

/** The clauses of a statement: sentences cut at commas and the like, and where "and", "so that" or "when" begins something new. */
export const clausesIn = readOnce((statement: Statement): readonly Clause[] => read(statement))

/** The clause that holds a token. */
export const clauseOf = (statement: Statement, token: number): Clause =>
  clausesIn(statement).find(clause => clause.from <= token && token < clause.to) ?? {
    sentence: 0,
    from: 0,
    to: statement.tokens.length,
    side: false,
  }

const sideWords = new Set(
  'because if when whenever where until till since who whom whose which why whether while whilst unless although though after before once as how what'.split(
    ' ',
  ),
)
const joints = new Set([
  'and',
  'but',
  'so',
  'then',
  'or',
  '&',
  'plus',
  'instead',
  'rather',
  'without',
  'with',
])

const read = (statement: Statement): readonly Clause[] => {
  const clauses: Clause[] = []
  for (const { index, from, to } of statement.sentences) {
    let begin = from
    let side = false
    const close = (at: number): void => {
      if (at > begin) clauses.push({ sentence: index, from: begin, to: at, side })
      begin = at
    }
    for (let at = from; at < to; at++) {
      const token = statement.tokens[at]
      if (token === undefined) break
      if (token.kind === 'mark') {
        if (!',;:–—-()…/'.includes(token.norm)) continue
        close(at)
        begin = at + 1
        side = token.norm === '(' || startsSide(statement, at + 1)
      } else if (at === begin) side = startsSide(statement, at)
      else if (startsSide(statement, at)) {
        close(at)
        side = true
      } else if (joints.has(token.norm) && opensClause(statement, at)) {
        close(at)
        side = startsSide(statement, at + 1)
      } else if (side && at > begin + 2 && startsMain(statement, at)) {
        close(at)
        side = false
      }
    }
    close(to)
  }
  return clauses
}

const startsSide = (statement: Statement, at: number): boolean => {
  const word = statement.word(at)
  if (word === 'so')
    return (
      statement.word(at + 1) === 'that' ||
      statement.is(at + 1, 'pron') ||
      statement.is(at + 1, 'name') ||
      statement.is(at + 1, 'kin') ||
      statement.is(at + 1, 'poss')
    )
  if (word === 'in')
    return (
      statement.word(at + 1) === 'case' ||
      (statement.word(at + 1) === 'order' && statement.word(at + 2) === 'to')
    )
  if (word === 'even') return statement.word(at + 1) === 'if'
  if (!sideWords.has(word)) return false
  if (word === 'as' && (statement.is(at + 1, 'det') || statement.is(at + 1, 'poss'))) return true
  // "before school" and "after tea" say when; they begin no clause.
  if (
    word === 'before' ||
    word === 'after' ||
    word === 'since' ||
    word === 'until' ||
    word === 'till' ||
    word === 'as' ||
    word === 'once'
  )
    return statement.is(at + 1, 'pron') || statement.is(at + 1, 'kin') || statement.is(at + 1, 'name')
  return true
}

const adverbs = /^(?:now|then|still|also|always|usually|often|just|both)$/

/** "And" joins two doings when a verb's sign follows within a few words; "Mum and Dad" is one doer. */
const opensClause = (statement: Statement, at: number): boolean => {
  const word = statement.word(at)
  if (word === 'instead' || word === 'rather') return true
  if (word === 'without' || word === 'with') return false
  let after = at + 1
  while (adverbs.test(statement.word(after))) after++
  const next = statement.word(after)
  if (next === 'to' || statement.is(at + 1, 'pron') || statement.is(at + 1, 'neg')) return true
  if (statement.is(at + 1, 'kin') || statement.is(at + 1, 'name')) {
    return !hasVerbBefore(statement, at)
      ? false
      : statement.is(at + 2, 'modal') ||
          /s$/.test(statement.word(at + 2)) ||
          statement.word(at + 2) === 'to' ||
          (adverbs.test(statement.word(at + 2)) && /s$/.test(statement.word(at + 3)))
  }
  return /(?:[^s]s|ing|ed)$/.test(next) && hasVerbBefore(statement, at)
}

const hasVerbBefore = (statement: Statement, at: number): boolean => {
  const { from } = statement.sentenceAt(at)
  for (let before = from; before < at; before++)
    if (
      statement.is(before, 'modal') ||
      statement.is(before, 'be') ||
      /^(?:to|needs?|stops?|keeps|uses)$/.test(statement.word(before)) ||
      /[^s]s$/.test(statement.word(before))
    )
      return true
  return false
}

/** A second doer begins the main clause after "when she is upset". */
const startsMain = (statement: Statement, at: number): boolean =>
  (statement.is(at, 'modal') && !statement.is(at - 1, 'pron')) ||
  ((statement.is(at, 'kin') ||
    statement.is(at, 'name') ||
    /^(?:he|she|they|you|we)$/.test(statement.word(at))) &&
    statement.is(at + 1, 'modal'))
