import type { Statement } from './statement.ts'

/** In a need, a sentence that asks for nothing up to a word tells how things are: "Jo is completely alone at break". */
export const saysHowThingsAre = (statement: Statement, at: number): boolean => {
  if (statement.field !== 'need') return false
  const { from } = statement.sentenceAt(at)
  let isSaid = false
  for (let before = from; before < at; before++) {
    if (statement.is(before, 'modal') || asks.test(statement.word(before))) return false
    if (statement.is(before, 'be') || /^(?:has|have|had|lives?|gets?|feels?)$/.test(statement.word(before)))
      isSaid = true
  }
  return isSaid
}

const asks = /^(?:to|needs?|wants?|must|should|let|please)$/
