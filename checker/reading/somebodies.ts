import { doesVerbs } from '../lexicon/doing-verbs.ts'
import { happening } from './doer-words.ts'
import { ANYONE, FAMILY, JOB, personWord, RELATIVE } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { child: CHILD, name: NAME, kin: KIN } = wordClasses

/** Who may be "he" or "she" beside family, names and jobs. */
export const others: ReadonlySet<string> = new Set(
  `dog cat puppy kitten hamster rabbit pony horse guinea pig budgie parrot baby boy girl lad lass man woman lady gentleman bloke guy chap person adult teenager
toddler kid child mate teacher stranger grown-up grownup cousin driver someone somebody anyone anybody nobody whoever everyone everybody one year-old old
rep lodger bloke maw missus hubby lass boss peer classmate figure parent carer friend neighbour neighbor doll teddy character player singer author victim perpetrator offender god allah jesus newborn other
another sibling twin fella wean bairn babby bub bump soldier star hero bear elephant unicorn monkey toy`
    .trim()
    .split(/\s+/),
)
const plurals = JOB | FAMILY | ANYONE

/** Mum in "You need to know, Mum, that he…": spoken to, not of. */
export const isCalledUpon = ({ tokens }: Statement, at: number): boolean => {
  const token = tokens[at] as Token
  if (!(token.bits & KIN) || tokens[at + 1]?.norm !== ',') return false
  const before = tokens[at - 1]
  return (
    before?.norm === ',' &&
    tokens[at - 2] !== undefined &&
    !(((tokens[at - 2] as Token).bits & (KIN | NAME)) !== 0)
  )
}

/** A word for one person, or one animal, other than the child. */
export const couldBeSomebody = (token: Token): boolean => {
  if (token.kind !== 'word' || token.bits & CHILD || token.norm === 'nobody') return false
  if (token.bits & (KIN | NAME) || others.has(token.norm)) return true
  const word = personWord(token)
  if (word & RELATIVE) return true
  return (
    (word & plurals) !== 0 &&
    !token.norm.endsWith('s') &&
    token.norm !== 'staff' &&
    token.norm !== 'people' &&
    token.norm !== 'all' &&
    token.norm !== 'both'
  )
}

/** Your maw in "Your maw turns her back": whoever does something, though no list knows the word. */
export const isDoingSo = ({ tokens }: Statement, at: number): boolean => {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    before !== undefined &&
    (before.norm === 'your' || before.norm === 'ur' || before.norm === 'yer') &&
    next?.shape === 'lower' &&
    doesVerbs.has(next.norm) &&
    !happening.has(next.norm)
  )
}

/** "As an unaccompanied child he has nobody": the one who is spoken of already. */
export const isSaidOfChild = (statement: Statement, at: number): boolean => {
  for (let place = at - 1; place >= 0 && place > at - 7; place--) {
    const token = statement.tokens[place]
    if (token?.kind !== 'word') return false
    if (token.norm === 'as')
      return /^an?$/.test(statement.word(place + 1)) && children.has(statement.word(at))
  }
  return false
}

const children = new Set(
  'child person boy girl teenager toddler kid baby lad lass pupil student minor carer'.split(' '),
)
