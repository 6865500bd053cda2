import type { Statement } from './statement.ts'

/** In a need, a sentence that asks for nothing up to a word tells how things are: "Jo is completely alone at break". */
export const saysHowThingsAre = (statement: Statement, at: number): boolean => {
  if (statement.field !== 'need') return false
  const { from } = statement.sentenceAt(at)
  let isSaid = false
  for (let before = from; before < at; before++) {
    if (statement.is(before, 'modal') || asks.test(statement.word(before))) return false
    if (statement.is(before, 'be') || states.test(statement.word(before))) isSaid = true
  }
  return isSaid || isHabit(statement, at)
}

const asks = /^(?:to|needs?|wants?|must|should|let|lets|please|ensure|make|that|wish|wishes)$/
const states =
  /^(?:has|have|had|you've|they've|lives?|gets?|feels?|says?|said|told|tells|thinks?|knows?|used|did|didn't|went|came|was|were)$/

/** "She never sleeps before three", "Dad always shouts": somebody, and then what they do. */
const isHabit = (statement: Statement, at: number): boolean =>
  habits.test(statement.word(at)) &&
  /[^s]s$/.test(statement.word(at + 1)) &&
  (statement.is(at - 1, 'who') || statement.is(at - 1, 'name'))

const habits = /^(?:never|always|hardly|often|regularly|frequently)$/
