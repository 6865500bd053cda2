import { JOB, personWord } from './person-words.ts'
import type { Statement } from './statement.ts'

/**
 * Where somebody's job ends that no list of services names, so long as a word before it says what for: "the nurture
 * lead", "his dietetic assistant", "the bereavement lady". Undefined where nobody of the kind is met.
 */
export const workerMet = (statement: Statement, from: number, reach: number): number | undefined => {
  for (let at = from; at < Math.min(reach, from + 5); at++) {
    const token = statement.tokens[at]
    if (token === undefined || token.kind === 'mark' || joins.test(token.norm)) return undefined
    if (!((personWord(token) & JOB) !== 0 || lady.test(token.norm)) || everyday.test(token.norm)) continue
    if (!token.possessive && isOfSomething(statement, at - 1, from)) return at + 1
  }
  return undefined
}

/** A word that is no article, no owner and nobody's name. */
const isOfSomething = (statement: Statement, at: number, from: number): boolean =>
  at >= from &&
  !(['det', 'poss', 'num', 'kin', 'prep', 'pron', 'and', 'folk', 'good'] as const).some(each =>
    statement.is(at, each),
  ) &&
  !school.test(statement.word(at))

const joins = /^(?:and|or|who|when|where|because|about|to|for|at|in|on|before|after|outside|by)$/
const lady = /^(?:lady|man|woman|person|lass|chap|bloke|fella|people|folk)$/
const everyday =
  /^(?:teachers?|doctors?|dentists?|opticians?|coach(?:es)?|drivers?|cooks?|cleaners?|landlords?|landlady|chair|head|headteacher|friend|police|policeman|carers?|childminders?|babysitters?|leaders?|trainers?|instructors?|boss|manager|judge|solicitors?|lawyers?|colleagues?|staff|partner|lollipop|employer|guardian|parent)$/
const school =
  /^(?:teaching|classroom|class|form|year|shop|sales|care|old|young|same|right|new|nice|other|football|swimming|dance|lollipop|post|milk|sports|dinner|bus|taxi|birthday)$/
