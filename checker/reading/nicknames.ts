import { doesVerbs } from '../lexicon/doing-verbs.ts'
import { nicknames } from '../lexicon/nicknames.ts'
import { afterNames, wordsToo } from '../lexicon/not-names.ts'
import { JOB, personWord } from './person-words.ts'
import { speaksToYou } from './second-person.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { name: NAME, child: CHILD, kin: KIN, title: TITLE } = wordClasses

/** Whether a word is short for a first name, or the long form of it: Abi for Abigail, Tommy for Thomas, Bill for William. */
export const isShortFor = (word: string, given: string): boolean =>
  word !== given && (isShorter(word, given) || isShorter(given, word))

const isShorter = (short: string, long: string): boolean => {
  if (nicknames.get(long)?.includes(short)) return true
  if (short.length < 3 || long.length < short.length) return false
  if (short.length > 4 && long.length === short.length + 1 && isWithoutOne(short, long)) return true
  if (
    short.length < long.length - 1 &&
    (long.startsWith(short) || (short.length > 3 && long.endsWith(short)))
  )
    return true
  const stem = withoutEnding(short)
  return (
    stem.length > 2 &&
    stem.length < long.length - 1 &&
    long.startsWith(stem) &&
    short.length <= long.length + 1
  )
}

/** Amira for Amirah: one letter left out. */
const isWithoutOne = (short: string, long: string): boolean => {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return at > 0 && short.slice(at) === long.slice(at + 1)
}

/** Tommy and Joshie without what makes them small. */
const withoutEnding = (short: string): string => {
  const stem = /^(.{3,}?)(?:ie|y|i|ey|o|s|z|ik|ek|ka|ko|inho|ito|ita)$/.exec(short)?.[1] ?? ''
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

/** Whether the child is meant by a short name here: nobody is spoken to, and it is not Jess from the youth club. */
export const isNickname = (statement: Statement, at: number): boolean => {
  const { tokens, names } = statement
  const token = tokens[at]
  if (token === undefined || token.kind !== 'word' || names.given.length < 3) return false
  if (token.shape === 'lower' || token.shape === 'none' || token.bits & (CHILD | KIN | TITLE)) return false
  if (token.norm.length < 2 || !isShortFor(token.norm, names.given) || names.others.has(token.norm))
    return false
  const next = tokens[at + 1]
  if (
    !(token.bits & NAME) &&
    !(
      token.first &&
      (token.possessive || !wordsToo.has(token.norm)) &&
      next !== undefined &&
      (token.possessive || afterNames.has(next.norm) || doesVerbs.has(next.norm))
    )
  )
    return false
  if (speaksToYou(statement)) return false
  const before = tokens[at - 1]
  if (
    before !== undefined &&
    before.sentence === token.sentence &&
    before.bits & (TITLE | NAME | KIN) &&
    !before.possessive
  )
    return false
  if (next === undefined || next.sentence !== token.sentence) return true
  if (
    next.bits & NAME ||
    next.norm === 'from' ||
    next.norm === 'at' ||
    next.norm === 'the' ||
    next.norm === '('
  )
    return false
  if (personWord(next) & JOB) return false
  if (next.norm !== ',') return true
  for (let place = at + 2; place < at + 7; place++)
    if (tokens[place] !== undefined && personWord(tokens[place] as Token) & JOB) return false
  return true
}
