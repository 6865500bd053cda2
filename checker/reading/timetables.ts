import type { Span, Statement } from './statement.ts'

/** "Taster in March, eight Tuesdays, certificate in May": the days of a course one after another, and nobody doing anything. */
export const timetableIn = (statement: Statement, from: number, to: number): Span | undefined => {
  let stages = 0
  let isRun = false
  let isStaged = false
  let first: number | undefined
  for (let at = from; at < to; at++) {
    if (
      (statement.is(at, 'modal') && !statement.is(at, 'month')) ||
      statement.is(at, 'neg') ||
      statement.is(at, 'pron')
    )
      return undefined
    if (!opensPart(statement, at, from)) continue
    const isOne = isRunOfDays(statement, at)
    const isNamed = stage.test(statement.word(at))
    if (!isOne && !isNamed) continue
    stages++
    isStaged ||= isNamed
    isRun ||= isOne || run.test(statement.word(at))
    first ??= at
  }
  if (stages < 3 && !(stages === 2 && isRun)) return undefined
  const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
  return isRun && isStaged && first !== undefined ? statement.span(first, last) : undefined
}

/** The first word of a part between commas, and of the whole. */
const opensPart = (statement: Statement, at: number, from: number): boolean =>
  at === from ||
  statement.tokens[at - 1]?.kind === 'mark' ||
  /^(?:then|and|a|the|his|her|first|final|last)$/.test(statement.word(at - 1))

/** "Six Mondays", "ten weeks". */
const isRunOfDays = (statement: Statement, at: number): boolean =>
  statement.is(at, 'num') &&
  (statement.is(at + 1, 'span') || statement.is(at + 1, 'day')) &&
  /s$/.test(statement.word(at + 1))

const run = /^(?:group|course|programme|sessions|modules|classes|workshops|block)$/
const stage =
  /^(?:taster|induction|intro|introduction|intake|start|starts|begin|begins|sign-up|enrol|enrolment|registration|group|course|programme|sessions|modules|classes|workshops|block|certificate|finish|finishes|end|ends|done|graduation|graduate|completion|complete|sign-off|follow-up|presentation)$/
