import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { peopleIn } from './people.ts'
import { ANYONE, FAMILY, JOB, personWord, RELATIVE } from './person-words.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const {
  child: CHILD,
  name: NAME,
  kin: KIN,
  det: DET,
  pron: PRON,
  poss: POSS,
  modal: MODAL,
  be: BE,
  neg: NEG,
  prep: PREP,
} = wordClasses

const pronouns = new Set(
  "he she him her his hers himself herself he's she's he'll she'll he'd she'd s/he hes shes".split(' '),
)
/** Who may be "he" or "she" beside family, names and jobs. */
const others = new Set(
  `dog cat puppy kitten hamster rabbit pony horse guinea pig budgie parrot baby boy girl lad lass man woman lady gentleman bloke guy chap person adult teenager
toddler kid child mate teacher stranger grown-up grownup cousin driver someone somebody anyone anybody nobody whoever everyone everybody one year-old old
boss peer classmate figure parent carer friend neighbour neighbor doll teddy character player singer author victim perpetrator offender god allah jesus newborn other
another sibling twin fella wean bairn babby bub bump soldier star hero`
    .trim()
    .split(/\s+/),
)
const plurals = JOB | FAMILY | ANYONE

const couldBeSomebody = (token: Token): boolean => {
  if (token.kind !== 'word' || token.bits & CHILD) return false
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

/** The places of "he", "she", "his" and "her" that can only mean the child, for nobody else has been spoken of before. */
export const pronounsForChild = (statement: Statement): readonly number[] => {
  const { tokens } = statement
  const found: number[] = []
  if (!tokens.some(({ norm }) => pronouns.has(norm))) return found
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
      if (isSomebody ? isObjectOfAnother(statement, at) : !isBeforeSomebody(statement, at)) found.push(at)
    } else if (!isSomebody && couldBeSomebody(token)) isSomebody = true
  }
  return found
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

const seeing = new Set(
  'see sees saw seen watch watches watched hear hears heard help helps helped let lets make makes made'.split(
    ' ',
  ),
)
const objective = new Set(['her', 'him'])
const between = MODAL | BE | NEG | PREP
const small = new Set(
  'to too so very also still often always sometimes really not quite hard soft close good kind rough cross angry strict worried firm able ready harsh'.split(
    ' ',
  ),
)

/** "Mrs Lomas sees her eat": whoever does it to her is not her; with nobody else about, she is the child. */
const isObjectOfAnother = (statement: Statement, at: number): boolean => {
  const { tokens } = statement
  if (!objective.has(statement.word(at))) return false
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
  const subject = peopleIn(statement)[0]
  if (subject === undefined || !(subject.kind === 'kin' || subject.kind === 'name' || subject.kind === 'job'))
    return false
  const { from } = statement.sentenceAt(at)
  if (subject.from - from > 1 || subject.from < from || subject.to > at || at - subject.to > 6) return false
  for (let place = 0; place < subject.from; place++)
    if (couldBeSomebody(tokens[place] as Token) || (tokens[place]?.norm ?? '').startsWith('who')) return false
  let verbs = 0
  for (let place = subject.to; place < at; place++) {
    const token = tokens[place] as Token
    if (token.kind !== 'word') return false
    if (doesVerbs.has(token.norm) || doingVerbs.has(token.norm) || token.norm.endsWith('ed')) verbs++
    else if (token.bits & BE) verbs++
    else if (!(token.bits & between) && !small.has(token.norm)) return false
    if (token.norm === 'about' || token.norm === 'around' || token.norm === 'with') return false
  }
  return verbs > 0
}
