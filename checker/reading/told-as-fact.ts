import type { Span, Statement } from './statement.ts'

/** "Sleeps all day because she works nights", "can't sit still since the accident": told with its reason, it is a fact. */
export const hasReason = (statement: Statement, { to }: Span): boolean => {
  const end = statement.sentenceAt(to - 1).to
  for (let at = to; at < end; at++) {
    const word = statement.word(at)
    if (word === 'which' && /^(?:says|said)$/.test(statement.word(at + 3))) return true
    if (/^(?:because|since|due)$/.test(word)) return true
    if (
      word === ',' &&
      /^(?:he|she|they)$/.test(statement.word(at + 1)) &&
      /^(?:told|says|said)$/.test(statement.word(at + 2))
    )
      return true
  }
  return false
}

/** "The dog made a scene". */
export const isSaidOfAnimal = (statement: Statement, { from }: Span): boolean =>
  /^(?:dog|cat|puppy|horse|budgie|rabbit|dogs|cats)$/.test(statement.word(from - 1))

/** "Drives a taxi from six till four, and sleeps until noon": who works at night is in bed by day. */
export const isAfterNights = (statement: Statement, { from, to }: Span): boolean => {
  let sleeps = false
  for (let at = from; at < to; at++)
    if (/^(?:bed|sleeps?|slept|asleep)$/.test(statement.word(at))) sleeps = true
  if (!sleeps) return false
  for (let at = statement.sentenceAt(from).from; at < from; at++)
    if (/^(?:nights?|shifts?|taxi|lates|bakery)$/.test(statement.word(at))) return true
  return false
}
