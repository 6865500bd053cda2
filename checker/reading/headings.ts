import { startOf } from './clause-starts.ts'
import { at, joiners } from './doer-words.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './sentences.ts'
import type { Statement } from './statement.ts'

/** "Midwife & Mum: birth plan", "SW/HV - weigh in": the people before a colon or a dash, one of several. */
export const isHeading = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  start: number,
): boolean => {
  let place = sentence.from
  let several = 0
  let holds = false
  for (;;) {
    const one = here.find(other => startOf(statement, sentence, other) === place)
    if (one === undefined) return false
    if (place === start) holds = true
    several++
    const next = at(statement, one.to)
    if (next === undefined || one.to >= sentence.to - 1) return false
    if (joiners.has(next.norm)) place = one.to + 1
    else return holds && several > 1 && (next.norm === ':' || next.norm === '-' || next.norm === '–')
  }
}

/** "Sort it. Whoever's nearest.", "Swimming kit in the bag. Mum and school.": a sentence that only says who. */
export const isAllThereIs = (
  statement: Statement,
  sentence: Sentence,
  here: readonly Mention[],
  start: number,
): boolean => {
  if (statement.sentences.length < 2) return false
  if (start === sentence.from && statement.word(start).startsWith('whoever')) return true
  for (let place = sentence.from; place < sentence.to; place++) {
    const one = here.find(other => startOf(statement, sentence, other) === place)
    if (one !== undefined) place = one.to - 1
    else if (at(statement, place)?.norm !== '.' && !joiners.has(at(statement, place)?.norm ?? ''))
      return false
  }
  return true
}
