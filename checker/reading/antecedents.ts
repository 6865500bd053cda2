import { notNames } from '../lexicon/not-names.ts'
import { isObjectOfAnother, isOfChildhood } from './object-of-another.ts'
import { isOfOtherSex } from './other-sex.ts'
import { peopleIn } from './people.ts'
import { personWord } from './person-words.ts'
import { isQuoted as isInQuotes } from './quotes.ts'
import { speaksToYou } from './second-person.ts'
import { couldBeSomebody, isCalledUpon, isDoingSo, isSaidOfChild } from './somebodies.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { child: CHILD, name: NAME, kin: KIN } = wordClasses

const pronouns = new Set(
  "he she him her his hers himself herself he's she's he'll she'll he'd she'd s/he hes shes".split(' '),
)
/** Mum: "She ate all of it." What is said is not of the speaker, nor of anybody who is spoken to. */
const isQuoted = (statement: Statement, at: number): boolean => {
  const opens = statement.word(at - 1)
  const before = statement.word(at - 2)
  return (
    (opens === '"' || opens === '“') &&
    (before === ':' || before === ',') &&
    isInQuotes(statement, at) &&
    !speaksToYou(statement) &&
    peopleIn(statement).filter(({ from, kind }) => from < at && kind !== 'child').length === 1
  )
}

const isHOrS = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first === 104 || first === 115
}

/** The places of "he", "she", "his" and "her" that can only mean the child, for nobody else has been spoken of before. */
export const pronounsForChild = (statement: Statement): readonly number[] => {
  const { tokens } = statement
  const found: number[] = []
  if (!tokens.some(({ norm }) => isHOrS(norm) && pronouns.has(norm))) return found
  let isSomebody = false
  let mention = 0
  const people = peopleIn(statement)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    while (mention < people.length && (people[mention]?.from ?? 0) < at) {
      const kind = people[mention++]?.kind
      if (kind === 'name') isSomebody = true
    }
    if (pronouns.has(token.norm)) {
      if (
        isSomebody
          ? isObjectOfAnother(statement, at) ||
            isOfChildhood(statement, at) ||
            isOfOtherSex(statement, at) ||
            isQuoted(statement, at)
          : !isBeforeSomebody(statement, at) && !isOfWho(statement, at)
      )
        found.push(at)
    } else if (
      !isSomebody &&
      (couldBeSomebody(token) || isDoingSo(statement, at) || isOwnerByName(token)) &&
      !isSaidOfChild(statement, at) &&
      !(speaksToYou(statement) && isCalledUpon(statement, at))
    )
      isSomebody = true
  }
  return found
}

/** "Ola's sheet has her in on 14 days": a capital that owns something, and on no list of words. */
const isOwnerByName = (token: Token): boolean =>
  token.possessive &&
  token.shape === 'capital' &&
  (token.bits & CHILD) === 0 &&
  personWord(token) === 0 &&
  !notNames.has(token.norm)

/** "You will be a grown-up who can look after herself": of whoever "who" stands for. */
const isOfWho = (statement: Statement, at: number): boolean => {
  if (!speaksToYou(statement)) return false
  const { from } = statement.sentenceAt(at)
  for (let place = at - 1; place > from; place--) if (statement.word(place) === 'who') return true
  return false
}

const forward = new Set(
  'when if while as after before since because until once although though whenever with despite in for now given by at on from during through over within without to'.split(
    ' ',
  ),
)

/** "When she is home, Mum will…": the one who is meant may come after. */
const isBeforeSomebody = (statement: Statement, at: number): boolean => {
  const { from, to } = statement.sentenceAt(at)
  const { tokens } = statement
  let opens = false
  if (statement.word(from) === 'as' && /^an?$/.test(statement.word(from + 1))) return false
  for (let place = from; place < at; place++) if (forward.has(statement.word(place))) opens = true
  const next = tokens[at + 1]
  let comma = false
  for (let place = at + 1; place < to; place++) {
    const token = tokens[place] as Token
    if (token.norm === ',') comma = true
    else if (
      opens &&
      couldBeSomebody(token) &&
      !(tokens[place - 1]?.bits && (tokens[place - 1]?.norm === 'her' || tokens[place - 1]?.norm === 'his'))
    )
      return true
    else if (
      comma &&
      token.bits & (KIN | NAME) &&
      !(token.bits & CHILD) &&
      /^(?:says|said|thinks|feels|told|tells)$/.test(statement.word(place + 1)) &&
      next !== undefined
    )
      return true
  }
  return false
}
