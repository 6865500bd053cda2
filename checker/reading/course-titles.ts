import type { Found, Statement } from './statement.ts'

/** "His Caring Dads certificate": two capitals are a course; a level, an award or a stroke is something learnt. */
export const isCourseTitle = (statement: Statement, { from, to }: Found): boolean => {
  let capitals = 0
  for (let at = from + 1; at < to; at++) {
    if (statement.is(at, 'num') || /^(?:aid|award|level|swimming|swim|badge|test)$/.test(statement.word(at)))
      return false
    if (isCapital(statement, at)) capitals++
  }
  return capitals > 1
}

/** "Complete Real Love Rocks": two capitals are a programme's name. Where it ends; undefined when there is none. */
export const titleEnd = (statement: Statement, at: number): number | undefined => {
  let end = at
  let capitals = 0
  while (
    isCapital(statement, end) ||
    (capitals > 0 && small.test(statement.word(end)) && isCapital(statement, end + 1))
  ) {
    if (isCapital(statement, end)) capitals++
    end++
  }
  return capitals > 1 && !statement.tokens[end - 1]?.possessive && !describes(statement, end)
    ? end
    : undefined
}

/** "The Quiet Time rule", "the Family Fund form": the name is only what sort of thing it is. */
const describes = (statement: Statement, at: number): boolean =>
  statement.tokens[at]?.kind === 'word' &&
  statement.tokens[at]?.shape === 'lower' &&
  !(['prep', 'and', 'modal', 'be', 'neg', 'pron', 'det', 'num'] as const).some(each =>
    statement.is(at, each),
  ) &&
  !courses.test(statement.word(at)) &&
  !/^(?:again|so|as|together|then|twice|weekly|fortnightly|monthly|when|while|if|because|who|that|which)$/.test(
    statement.word(at),
  )

/** What a course's name may end with in small letters. */
export const courses =
  /^(?:training|courses?|programmes?|groups?|workshops?|modules?|evenings?|nights?|mornings?|days|sessions?|classes|work|project|café|cafe|club|circle)$/

/** "Complete the Foundations for Attachment training": the same with what it is after it. */
export const trainingEnd = (statement: Statement, at: number): number | undefined => {
  const end = titleEnd(statement, statement.is(at, 'det') || statement.is(at, 'poss') ? at + 1 : at)
  return end !== undefined && courses.test(statement.word(end)) ? end + 1 : undefined
}

const small = /^(?:to|of|and|for|in|the|your|my|with|on)$/

const isCapital = (statement: Statement, at: number): boolean =>
  /^(?:capital|caps|mixed)$/.test(statement.tokens[at]?.shape ?? '') &&
  !statement.is(at, 'kin') &&
  !statement.is(at, 'day') &&
  !statement.is(at, 'month')
