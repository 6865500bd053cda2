import { doesVerbs } from '../lexicon/doing-verbs.ts'
import { peopleIn } from './people.ts'
import { ANYONE, BODY, FAMILY, FIELD, JOB, PLACE, personWord, RELATIVE } from './person-words.ts'
import { speaksToYou } from './second-person.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { child: CHILD, name: NAME, kin: KIN, span: SPAN, day: DAY, pron: PRON, be: BE, neg: NEG } = wordClasses

const they = new Set(
  "they their them theirs themselves themself they're they'll they've they'd theyre theyve".split(' '),
)
const own = new Set(['i', 'me', 'my', 'we', 'us', 'our', "i'm", "i've", "i'll", 'who', 'whose'])
const anybody = JOB | PLACE | BODY | ANYONE | FAMILY | FIELD | RELATIVE
const inS = new Set(
  'is was has does this his us its as yes always sometimes perhaps towards afterwards thus across besides less unless access process progress stress illness bus class address success business'.split(
    ' ',
  ),
)
const manyToo = new Set(
  'people children men women teeth feet police staff family school nursery team hospital council class club many few several both group court'.split(
    ' ',
  ),
)

/** The first "they" or "their" that can only be the child, for there is nobody and nothing else that it could be. */
export const theyForChild = (statement: Statement): number | undefined => {
  const { tokens } = statement
  if (!tokens.some(({ norm }) => norm.startsWith('the') && they.has(norm))) return undefined
  if (speaksToYou(statement) || tokens.some(({ norm }) => own.has(norm) || norm === '"' || norm === '“'))
    return undefined
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (they.has(token.norm))
      return peopleIn(statement).some(({ kind, from }) => from < at && kind !== 'child' && kind !== 'name')
        ? undefined
        : at
    if (couldBeThey(token, tokens[at - 1])) return undefined
  }
  return undefined
}

/** Anybody, and whatever there are several of. */
const couldBeThey = (token: Token, before: Token | undefined): boolean => {
  if (token.kind !== 'word' || token.bits & CHILD) return false
  if (token.bits & (NAME | KIN) || personWord(token) & anybody || manyToo.has(token.norm)) return true
  if (!token.norm.endsWith('s') || token.norm.endsWith('ss') || token.bits & (SPAN | DAY | PRON | BE | NEG))
    return false
  return (
    !inS.has(token.norm) &&
    !token.possessive &&
    !(doesVerbs.has(token.norm) && before !== undefined && (before.bits & (CHILD | PRON)) !== 0)
  )
}
