import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** A small-letter word that is no preposition, time or frequency: it carries meaning. */
export const isPlain = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token?.kind !== 'word' || token.shape !== 'lower') return false
  return (
    (token.bits &
      (wordClasses.prep |
        wordClasses.span |
        wordClasses.name |
        wordClasses.day |
        wordClasses.month |
        wordClasses.and |
        wordClasses.num)) ===
    0
  )
}

/** What letters often stand for, and what a plain word for them ends in. */
export const groups = new Set(
  'team teams meeting meetings group service services plan order form worker nurse teacher school benefit course questionnaire conference panel hearing test therapy therapist lead coordinator officer helper line fund payment check children child'.split(
    ' ',
  ),
)

/** "the children's mental health team (CAMHS)": the letters alone in brackets after what they stand for. */
export const isTheShortForm = (statement: Statement, { from, to }: Span): boolean => {
  const open = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss') ? from - 2 : from - 1
  const after = statement.word(to)
  if (statement.word(open) === '(' && after === 'for' && statement.word(to + 1) === 'short') return true
  if (after !== ')' && after !== ',' && after !== ';' && after !== '.' && after !== '-' && after !== '–')
    return false
  const before = statement.tokens[open - 1]
  if (before === undefined || before.kind !== 'word' || before.bits & wordClasses.name) return false
  if (open < from - 1) return statement.word(open) === '(' && countWords(statement, open) >= 4
  if (statement.word(open) === ',' || statement.word(open) === '-' || statement.word(open) === '–')
    return bodies.has(before.norm) && isPlain(statement, open - 2) && countWords(statement, open) >= 3
  if (statement.word(open) !== '(') return false
  return groups.has(before.norm) ? countWords(statement, open) >= 2 : spelledOut(statement, from, open)
}

/** What a short form after a comma may stand for: "the feelings team, CAMHS,". */
const bodies = new Set(['team', 'service', 'meeting', 'plan', 'order', 'course', 'form', 'group', 'panel'])

const countWords = (statement: Statement, before: number): number => {
  let words = 0
  for (let at = before - 1; at >= 0 && statement.tokens[at]?.kind === 'word' && words < 6; at--) words++
  return words
}

/** The letters are the first letters of the words before them: special educational needs coordinator (SENCO). */
const spelledOut = (statement: Statement, at: number, open: number): boolean => {
  const letters = statement.word(at)
  let next = letters.length - 1
  for (let word = open - 1; word >= 0 && word >= open - 8 && next >= 0; word--)
    if (statement.word(word).startsWith(letters.charAt(next))) next--
  return next < 0 || (letters.length > 3 && next === 0)
}
