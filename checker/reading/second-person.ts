import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { readOnce } from './read-once.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { kin: KIN, det: DET, prep: PREP, and: AND, modal: MODAL } = wordClasses

/** Words that speak to somebody. */
export const second: ReadonlySet<string> = new Set(
  "you your yours yourself you're you've you'll you'd u ur urself youre youve youll".split(' '),
)

/** Whether the text speaks to somebody as "you". */
export const speaksToYou = readOnce((statement: Statement): boolean =>
  statement.tokens.some(({ norm }) => second.has(norm)),
)

/** "You get your mojo back Brogan": with no comma, in a sentence that has said "you". */
export const isCalledAtEnd = (statement: Statement, from: number, before: Token): boolean => {
  if (
    before.bits & (PREP | DET | AND | KIN | MODAL) ||
    doingVerbs.has(before.norm) ||
    doesVerbs.has(before.norm)
  )
    return endsAnyway.has(before.norm) && hasYouBefore(statement, from)
  return hasYouBefore(statement, from)
}

const endsAnyway = new Set([
  'out',
  'up',
  'down',
  'on',
  'off',
  'over',
  'reading',
  'work',
  'play',
  'school',
  'sleep',
  'about',
  'around',
  'do',
])

const hasYouBefore = (statement: Statement, at: number): boolean => {
  const { from } = statement.sentenceAt(at)
  for (let place = from; place < at; place++) {
    if (second.has(statement.word(place))) return true
    if (statement.is(place, 'kin') && statement.word(place + 1) === ',') return false
  }
  return false
}
