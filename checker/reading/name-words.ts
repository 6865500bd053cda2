import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { forenames } from '../lexicon/forenames.ts'
import { afterNames, notNames, wordsToo } from '../lexicon/not-names.ts'
import { BEFORE, HEAD, JOB, personWord } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const {
  name: NAME,
  kin: KIN,
  det: DET,
  prep: PREP,
  pron: PRON,
  modal: MODAL,
  poss: POSS,
  and: AND,
  be: BE,
} = wordClasses

/** Small words that no name begins with. */
export const functionWord = DET | PREP | PRON | MODAL | AND | BE

const isFunction = (token: Token): boolean =>
  (token.bits & functionWord) !== 0 || ((token.bits & POSS) !== 0 && !token.possessive)

/** A word that begins with a capital. */
export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none'

/** A doing word, as it stands after somebody. */
export const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'lower' && (doesVerbs.has(token.norm) || doingVerbs.has(token.norm))

/** What may stand after a job or a place without making a thing of it. */
export const afterHead = new Set(
  'tbc tbd tba please here too instead first again today tomorrow once twice once where why how soon asap etc combined ones he she they have do'.split(
    ' ',
  ),
)

const particles = new Set(
  'van de der den al el bin binti ibn ap ab ferch ní ni nic mac ó o la le von da dos di'.split(' '),
)

/** The end of a name that has begun: surnames, initials, particles. */
export const endOfName = (statement: Statement, from: number): number => {
  const { tokens } = statement
  let end = from
  for (;;) {
    const last = tokens[end - 1] as Token
    const next = tokens[end]
    if (next === undefined || next.sentence !== last.sentence || last.possessive) return end
    if (next.kind === 'mark') {
      const after = tokens[end + 1]
      const isInitial = last.end - last.start === 1 && next.norm === '.'
      if (!isInitial) return end
      if (!isCapital(after) || after.sentence !== last.sentence || personWord(after) & HEAD) return end + 1
      end++
      continue
    }
    if (next.kind !== 'word') return end
    const isSurname =
      next.bits & NAME ||
      next.joined ||
      (particles.has(next.norm) &&
        isCapital(tokens[end + 1]) &&
        ((tokens[end + 1]?.bits ?? 0) & functionWord) === 0) ||
      (isCapital(next) && next.end - next.start === 1 && next.norm !== 'i') ||
      (isCapital(next) &&
        next.shape === 'capital' &&
        !notNames.has(next.norm) &&
        personWord(next) === 0 &&
        (next.bits & (functionWord | KIN)) === 0)
    if (!isSurname && !(statement.field === 'who' && isSmallSurname(tokens[from - 1], next, end - from)))
      return end
    end++
  }
}

/** "jas kaur": somebody who types no capitals at all. */
const isSmallSurname = (first: Token | undefined, next: Token, known: number): boolean =>
  known === 0 &&
  first?.shape === 'lower' &&
  forenames.has(first.norm) &&
  next.shape === 'lower' &&
  next.bits === 0 &&
  personWord(next) === 0 &&
  !notNames.has(next.norm) &&
  !isVerb(next) &&
  !afterNames.has(next.norm) &&
  !afterHead.has(next.norm)

/** St Anne is a school. */
export const saints = new Set(['st', 'saint'])

/** Whether somebody’s name begins here. */
export const startsName = (statement: Statement, at: number, token: Token): boolean => {
  if (token.bits & NAME || saints.has(token.norm)) return true
  const { tokens } = statement
  const next = tokens[at + 1]
  if (isFunction(token)) return false
  if (
    statement.field === 'who' &&
    token.first &&
    isCapital(token) &&
    wordsToo.has(token.norm) &&
    (next === undefined ||
      next.kind === 'mark' ||
      belongs.has(next.norm) ||
      (next.bits & NAME) !== 0 ||
      (next.shape === 'caps' && (personWord(next) & JOB) !== 0))
  )
    return true
  if (notNames.has(token.norm)) return false
  if (statement.field === 'who' && isCapital(token) && forenames.has(token.norm)) return true
  if (isCapital(token) && token.end - token.start === 1)
    return next?.norm === '.'
      ? isCapital(tokens[at + 2])
      : isCapital(next) && (next.bits & functionWord) === 0
  if (token.shape === 'caps' && token.end - token.start === 2 && !statement.loud)
    return next === undefined || (personWord(next) & (JOB | BEFORE)) === 0
  if (token.shape === 'lower')
    return (
      (forenames.has(token.norm) && !wordsToo.has(token.norm)) ||
      (statement.field === 'who' &&
        token.first &&
        token.bits === 0 &&
        personWord(token) === 0 &&
        belongs.has(next?.norm ?? '') &&
        !isVerb(token) &&
        !notPeople.has(token.norm))
    )
  return (
    token.first &&
    isCapital(token) &&
    !wordsToo.has(token.norm) &&
    !(doingVerbs.has(token.norm) && !forenames.has(token.norm)) &&
    personWord(token) === 0 &&
    !/\d/.test(token.norm) &&
    !notPeople.has(token.norm) &&
    looksCalled(next)
  )
}

const belongs = new Set(['from', 'at', '(', '@', 'next'])

const notPeople = new Set(
  'input advice contribution assistance referral letter email session sessions text appointment agreed as'.split(
    ' ',
  ),
)

/** After an unknown capital at a beginning: a mark, another capital, a job, or what follows a name. */
const looksCalled = (next: Token | undefined): boolean =>
  next === undefined ||
  (next.kind === 'mark' && next.norm !== ':') ||
  (isCapital(next) && (next.bits & functionWord) === 0) ||
  afterNames.has(next.norm) ||
  next.norm === 'the' ||
  belongs.has(next.norm) ||
  (personWord(next) & JOB) !== 0
