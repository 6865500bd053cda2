import { dueWords, reportingWords } from '../lexicon/meetings.ts'
import type { Found, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** "Target date is the pathway review", "reported on to the second review": in place of "by". */
export const dueAt = (statement: Statement, hit: Found): number | undefined => {
  let at = hit.from - 1
  while (statement.is(at, 'det') || statement.is(at, 'poss') || ordinals.test(statement.word(at))) at--
  const before = statement.word(at - 1)
  if (/^(?:is|:|=|-|–)$/.test(statement.word(at)) && dueWords.has(before)) return at - 1
  if (isBroughtTo(statement, at)) return at
  return statement.word(at) === 'to' &&
    reportingWords.has(before) &&
    !hasDay(statement, statement.sentenceAt(at).from, at)
    ? at
    : undefined
}

/** "To bring the completed form to the conference": ready by then; with a day of its own it only goes there. */
const isBroughtTo = (statement: Statement, to: number): boolean => {
  if (statement.word(to) !== 'to' || statement.field !== 'task') return false
  const { from, to: end } = statement.sentenceAt(to)
  if (hasDay(statement, from, end)) return false
  for (let at = from; at < to - 1; at++)
    if (/^(?:bring|fetch|have)$/.test(statement.word(at)))
      return statement.word(at - 1) === 'to' || statement.is(at - 1, 'modal')
  return false
}

const ordinals = /^(?:next|first|second|third|final|last|1st|2nd|3rd)$/

/** A day of its own before the words. */
export const hasDay = (statement: Statement, from: number, to: number): boolean =>
  timesIn(statement).some(time => time.from >= from && time.to <= to && time.kind !== 'clock')
