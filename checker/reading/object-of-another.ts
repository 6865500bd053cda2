import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { peopleIn } from './people.ts'
import { second, speaksToYou } from './second-person.ts'
import { couldBeSomebody, others } from './somebodies.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { det: DET, kin: KIN, pron: PRON, poss: POSS, modal: MODAL, be: BE, neg: NEG, prep: PREP } = wordClasses

const seeing = new Set(
  'see sees saw seen watch watches watched hear hears heard help helps helped let lets make makes made'.split(
    ' ',
  ),
)
const ofChildhood = new Set(
  `attendance homework nappy nappies milestones centile centiles bottles ehcp phonics spellings cot crib moses pram pushchair buggy
weaning tantrums bedtime playtime playground pe book-bag bookbag lunchbox classmates
curfew toys toy dummy pacifier potty peers feeds teddy schoolwork coursework gcses exams detention detentions exclusion`
    .trim()
    .split(/\s+/),
)

/** A nurse or a teacher who is named says nothing of her own. */
const ofAnyone = new Set(
  'weight height speech growth teeth eyes ears hearing chest skin hips jabs rash spelling bmi sleep behaviour'.split(
    ' ',
  ),
)

/** "The nurse says her weight is up": what only a child has; a grown-up who is spoken of does not matter. */
export const isOfChildhood = (statement: Statement, at: number): boolean => {
  const word = statement.word(at)
  return (
    (word === 'her' || word === 'his') &&
    (ofChildhood.has(statement.word(at + 1)) ||
      (ofAnyone.has(statement.word(at + 1)) && !statement.tokens.some(({ bits }) => bits & KIN))) &&
    !speaksToYou(statement) &&
    !statement.tokens.some(({ norm }) => others.has(norm))
  )
}

/** "Your da lets him walk over you": the child is "you", in the same sentence. */
const isBesideYou = (statement: Statement, at: number): boolean => {
  const { from, to } = statement.sentenceAt(at)
  for (let place = from; place < to; place++) if (second.has(statement.word(place))) return true
  return false
}

const clauses = new Set(['who', 'whose', 'whom', 'when', 'if', 'that', 'because', 'than', 'as'])
const objective = new Set(['her', 'him'])
const pasts = new Set(
  'took saw gave brought told drove woke kept met got had heard held fed left let made put taught found knew caught hit bit sent held'.split(
    ' ',
  ),
)
const between = MODAL | BE | NEG | PREP
const small = new Set(
  'to too so very also still often always sometimes really not quite hard soft close good kind rough cross angry strict worried firm able ready harsh'.split(
    ' ',
  ),
)

/** "Mrs Lomas sees her eat": whoever does it to her is not her; with nobody else about, she is the child. */
export const isObjectOfAnother = (statement: Statement, at: number): boolean => {
  const { tokens } = statement
  if (!objective.has(statement.word(at)) || isBesideYou(statement, at)) return false
  const next = tokens[at + 1]
  if (
    statement.word(at) === 'her' &&
    next !== undefined &&
    next.kind === 'word' &&
    !(next.bits & (PREP | DET | POSS | PRON)) &&
    next.norm !== 'and' &&
    !(doingVerbs.has(next.norm) && seeing.has(statement.word(at - 1)))
  )
    return false
  const subject = peopleIn(statement).find(({ kind }) => kind !== 'you' && kind !== 'child')
  if (subject === undefined || !(subject.kind === 'kin' || subject.kind === 'name' || subject.kind === 'job'))
    return false
  const { from } = statement.sentenceAt(at)
  if (subject.from < from || subject.to > at || at - subject.to > 6) return false
  for (let place = 0; place < subject.from; place++)
    if (couldBeSomebody(tokens[place] as Token) || clauses.has(statement.word(place))) return false
  let verbs = 0
  for (let place = subject.to; place < at; place++) {
    const token = tokens[place] as Token
    if (token.kind !== 'word') return false
    if (
      doesVerbs.has(token.norm) ||
      doingVerbs.has(token.norm) ||
      token.norm.endsWith('ed') ||
      token.norm.endsWith('ing') ||
      pasts.has(token.norm)
    )
      verbs++
    else if (token.bits & BE) verbs++
    else if (!(token.bits & between) && !small.has(token.norm)) return false
    if (token.norm === 'about' || token.norm === 'around' || token.norm === 'with') return false
  }
  return verbs > 0
}
