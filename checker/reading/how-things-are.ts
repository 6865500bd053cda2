import type { Statement } from './statement.ts'

/** In a need, a sentence that asks for nothing up to a word tells how things are: "Jo is completely alone at break". */
export const saysHowThingsAre = (statement: Statement, at: number): boolean => {
  if (statement.field !== 'need' || isBanned(statement, at)) return false
  const { from } = statement.sentenceAt(at)
  let isSaid = false
  for (let before = from; before < at; before++) {
    if (isReported(statement, before)) return true
    if (statement.is(before, 'modal') || asks.test(statement.word(before))) return false
    if (isToBe(statement, before) || isCaredFor(statement, before)) return false
    if (statement.is(before, 'be') || states.test(statement.word(before))) isSaid = true
  }
  return isSaid || isHabit(statement, at) || isOfThePast(statement, at)
}

/** "Tia says she will never forgive him". */
const isReported = (statement: Statement, at: number): boolean => {
  if (!/^(?:says?|thinks?|believes?|worries)$/.test(statement.word(at))) return false
  const who = statement.word(at + 1) === 'that' ? at + 2 : at + 1
  return statement.is(who, 'who') && /^(?:will|won't|would|can|can't|could)$/.test(statement.word(who + 1))
}

/** "Nobody at all came", "no one has ever asked her". */
const isOfThePast = (statement: Statement, at: number): boolean => {
  if (!statement.is(at, 'neg')) return false
  const to = Math.min(statement.sentenceAt(at).to, at + 5)
  for (let after = at + 1; after < to; after++)
    if (/^(?:came|went|got|was|were|did|told|gave|has|had|took|said|saw|knew)$/.test(statement.word(after)))
      return true
  if (/^(?:nothing|nobody)$/.test(statement.word(at)) && statement.word(at + 3) === 'is')
    return !/^(?:to|ever|allowed)$/.test(statement.word(at + 4))
  return /^(?:can't|cannot)$/.test(statement.word(at)) && /^(?:ever|always)$/.test(statement.word(at + 1))
}

/** "There can't be one more row", "he mustn't": nothing that is told. */
const isBanned = (statement: Statement, at: number): boolean =>
  /^(?:mustn't|shouldn't)$/.test(statement.word(at)) ||
  (/^(?:can't|cannot)$/.test(statement.word(at)) && /^(?:be|have|keep|go)$/.test(statement.word(at + 1)))

/** "Mum is not to drink", "he isn't ever to": asked for, whatever "is" may say. */
const isToBe = (statement: Statement, at: number): boolean =>
  statement.is(at, 'be') &&
  [1, 2, 3].some(
    after =>
      statement.word(at + after) === 'to' &&
      [1, 2]
        .slice(0, after - 1)
        .every(each => /^(?:not|never|ever|always|only)$/.test(statement.word(at + each))),
  )

/** "Meera is supervised round the clock": what adults do for a child is what they are to do. */
const isCaredFor = (statement: Statement, at: number): boolean =>
  statement.is(at, 'be') && caredFor.test(statement.word(at + 1))

const caredFor = /^(?:supervised|accompanied|escorted|chaperoned|observed|guarded|shadowed)$/

const asks = /^(?:to|needs?|wants?|must|should|let|lets|please|ensure|make|that|wish|wishes)$/
const states =
  /^(?:has|have|had|you've|they've|lives?|gets?|feels?|says?|said|told|tells|thinks?|knows?|used|did|didn't|went|came|was|were)$/

/** "She never sleeps before three", "Dad always shouts": somebody, and then what they do. */
const isHabit = (statement: Statement, at: number): boolean =>
  habits.test(statement.word(at)) &&
  /[^s]s$/.test(statement.word(at + 1)) &&
  (statement.is(at - 1, 'who') || statement.is(at - 1, 'name'))

const habits = /^(?:never|always|hardly|often|regularly|frequently)$/
