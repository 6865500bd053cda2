import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { forenames } from '../lexicon/forenames.ts'
import { afterNames, notNames, wordsToo } from '../lexicon/not-names.ts'
import { teams } from '../lexicon/teams.ts'
import {
  ANYONE,
  BEFORE,
  BODY,
  CARE,
  doingToo,
  FAMILY,
  FIELD,
  HEAD,
  JOB,
  PLACE,
  personWord,
  RELATIVE,
} from './person-words.ts'
import type { Span, Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

/**
 * How a text points at somebody. Named: `name`, `kin` (a family word for one person), `child`, `you`. Unnamed: `job`,
 * `place` (an organisation one can walk into), `field` (housing, legal), `body` (a team), `group`, `someone`, `nobody`.
 */
export type PersonKind =
  | 'name'
  | 'kin'
  | 'child'
  | 'you'
  | 'job'
  | 'place'
  | 'field'
  | 'body'
  | 'group'
  | 'someone'
  | 'nobody'
export type Mention = Span & { readonly kind: PersonKind }

const unnamed: ReadonlySet<PersonKind> = new Set([
  'job',
  'place',
  'field',
  'body',
  'group',
  'someone',
  'nobody',
])

/** Whether nobody can tell who is meant. */
export const isUnnamed = ({ kind }: Mention): boolean => unnamed.has(kind)

/** Everybody a text points at, in order. An owner ("Mum's friend") is not pointed at, the friend is. */
export const peopleIn = (statement: Statement): readonly Mention[] =>
  statement.reading(peopleIn, () => read(statement))

const {
  name: NAME,
  child: CHILD,
  kin: KIN,
  title: TITLE,
  det: DET,
  prep: PREP,
  pron: PRON,
  modal: MODAL,
  poss: POSS,
  and: AND,
  be: BE,
} = wordClasses
const functionWord = DET | PREP | PRON | MODAL | AND | BE
const isFunction = (token: Token): boolean =>
  (token.bits & functionWord) !== 0 || ((token.bits & POSS) !== 0 && !token.possessive)
const itsOwnJob = new Set(['job', 'turn', 'task', 'responsibility', 'role', 'go', 'shift'])
const particles = new Set([
  'van',
  'de',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'binti',
  'ibn',
  'ap',
  'ab',
  'ferch',
  'ní',
  'ni',
  'nic',
  'mac',
  'ó',
  'o',
  'la',
  'le',
  'von',
  'da',
  'dos',
  'di',
])
const stripped = new Set([
  'early',
  'next',
  'new',
  'other',
  'same',
  'after',
  'plus',
  'current',
  'contact',
  'help',
  'support',
  'link',
  'lead',
  'visit',
  'transition',
  'transport',
  'response',
])

const read = (statement: Statement): readonly Mention[] => {
  const { tokens } = statement
  const found: Mention[] = []
  const phrases = statement.find(teams)
  let phrase = 0
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as Token
    if (token.kind !== 'word') {
      at++
      continue
    }
    while (phrase < phrases.length && (phrases[phrase]?.from ?? 0) < at) phrase++
    const hit = phrases[phrase]?.from === at ? phrases[phrase] : undefined
    if (hit === undefined && saysNothing(statement, token)) {
      at++
      continue
    }
    const mention =
      titled(statement, at) ??
      runOf(statement, at, hit?.to ?? at, hit?.plain as PersonKind | undefined) ??
      named(statement, at)
    if (mention === undefined) {
      at++
      continue
    }
    if (!isOwner(statement, mention)) found.push(mention)
    at = mention.to
  }
  return found
}

/** Most words: no name, no job, no family word. */
const saysNothing = ({ field }: Statement, token: Token): boolean =>
  token.shape === 'lower' &&
  (token.bits & (NAME | CHILD | KIN | TITLE)) === 0 &&
  !(field === 'who' && token.first) &&
  !isYou.has(token.norm) &&
  personWord(token) === 0 &&
  !forenames.has(token.norm)

const isYou = new Set(['you', 'yourself'])

/** "Ruby's teacher" points at the teacher, "Ruby's turn" at Ruby. */
const isOwner = (statement: Statement, { to }: Mention): boolean => {
  const last = statement.tokens[to - 1]
  const next = statement.tokens[to]
  if (!last?.possessive || next === undefined || next.kind !== 'word' || next.sentence !== last.sentence)
    return false
  return !itsOwnJob.has(next.norm) && (next.bits & functionWord) === 0
}

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'word' && token.shape !== 'lower' && token.shape !== 'none'

/** Mrs Streeter, PC 4471 Hollis, Mr & Mrs Whitaker, dr patel; a title with a blank after it is nobody. */
const titled = (statement: Statement, at: number): Mention | undefined => {
  const { tokens } = statement
  const first = tokens[at] as Token
  if ((first.bits & TITLE) === 0) return undefined
  let next = at + 1
  const secondTitle = tokens[next + 1]
  if (
    (tokens[next]?.norm === '&' || tokens[next]?.norm === 'and' || tokens[next]?.norm === '/') &&
    secondTitle !== undefined &&
    secondTitle.bits & TITLE
  )
    next += 2
  if (tokens[next]?.norm === '.' && tokens[next + 1]?.norm !== '.') next++
  while (tokens[next]?.kind === 'number' && (first.norm.length < 5 || first.norm === 'constable')) next++
  const name = tokens[next]
  if (name === undefined || name.sentence !== first.sentence) return undefined
  if (name.kind === 'mark')
    return isBlank(name) && isFormal(first)
      ? { ...statement.span(at, endOfBlank(tokens, next)), kind: 'nobody' }
      : undefined
  if (name.kind !== 'word' || (personWord(name) & HEAD && !(name.bits & NAME))) return undefined
  const isName =
    name.bits & NAME ||
    (isFormal(first) && (name.bits & functionWord) === 0 && /^[a-z]/.test(name.norm) && name.norm !== 'tbc')
  return isName ? { ...statement.span(at, endOfName(statement, next + 1)), kind: 'name' } : undefined
}

const formalTitles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'pc', 'dc', 'sgt', 'rev', 'prof'])
const isFormal = (token: Token): boolean => formalTitles.has(token.norm)
const isBlank = (token: Token): boolean => '_….?-'.includes(token.norm)

const endOfBlank = (tokens: readonly Token[], at: number): number => {
  let end = at
  while (tokens[end]?.kind === 'mark' && isBlank(tokens[end] as Token)) end++
  return end
}

/** The end of a name that has begun: surnames, initials, particles. */
const endOfName = (statement: Statement, from: number): number => {
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

/** A run of words about jobs, teams and groups: "the family support worker from the hub" gives two. */
const runOf = (
  statement: Statement,
  at: number,
  least: number,
  plain: PersonKind | undefined,
): Mention | undefined => {
  const { tokens } = statement
  const first = tokens[at] as Token
  const bits = plain === undefined ? personWord(first) : BEFORE
  if ((bits & ~RELATIVE) === 0) return undefined
  if (first.bits & CHILD) return undefined
  if (first.norm === 'person' && tokens[at - 1]?.norm === 'in') return undefined
  if (doingToo.has(first.norm) && first.shape === 'lower' && followsTo(tokens[at - 1])) return undefined
  let end = Math.max(at, least)
  let head = least > at ? end : 0
  let last = 0
  for (; end < tokens.length; end++) {
    const token = tokens[end] as Token
    if (token.sentence !== first.sentence) break
    if (end > at && tokens[end - 1]?.possessive && tokens[end - 1]?.shape !== 'lower' && token.bits & NAME)
      break
    let word = personWord(token)
    if (token.kind === 'mark' || word === 0) {
      if (
        !(token.norm === 'and' || token.norm === '&') ||
        head > 0 ||
        end === at ||
        !paired.has(tokens[end - 1]?.norm ?? '')
      )
        break
      word = personWord(tokens[end + 1] ?? token)
      if (word === 0) break
      continue
    }
    if (token.bits & (NAME | CHILD) && token.shape === 'capital' && !(word & (BODY | JOB | PLACE))) break
    if (head > 0 && doingToo.has(token.norm) && token.shape === 'lower' && followsHead(tokens[end + 1])) break
    if (word & HEAD) {
      head = end + 1
      last = word
      if (word & (JOB | ANYONE) && token.possessive) break
    } else if (word & CARE && end > at) {
      head = end + 1
      last = FIELD
    }
    if (word & FAMILY && !(word & (BEFORE | JOB))) {
      end++
      break
    }
  }
  if (head === 0) return undefined
  const isBare =
    head === end || head === least || stripped.has(tokens[head]?.norm ?? '') || isVerb(tokens[head])
  if (!isBare && (!(last & JOB) || last & BEFORE)) return undefined
  const kind =
    head === least && plain !== undefined
      ? plain
      : head - at > 1 && last & ANYONE && keyPeople.has(tokens[head - 1]?.norm ?? '')
        ? 'job'
        : kindOf(last)
  if (
    (kind === 'place' || kind === 'field' || kind === 'body' || last & BEFORE) &&
    isThing(tokens[head], last)
  )
    return undefined
  return { ...statement.span(at, head), kind }
}

const afterHead = new Set(
  'tbc tbd tba here too instead first again today tomorrow once twice once where why how soon asap etc combined ones he she they have do'.split(
    ' ',
  ),
)

const thingsToo = new Set(
  'runs reports books plays trips records rules times tests checks works lets'.split(' '),
)

/** "School days", "police incident number": the head is only the first word of a thing. */
const isThing = (next: Token | undefined, head: number): boolean =>
  next !== undefined &&
  next.kind === 'word' &&
  next.shape === 'lower' &&
  (next.bits & functionWord) === 0 &&
  personWord(next) === 0 &&
  !(head & (JOB | FAMILY | ANYONE) && doingVerbs.has(next.norm)) &&
  (thingsToo.has(next.norm) || !doesVerbs.has(next.norm)) &&
  !afterNames.has(next.norm) &&
  !afterHead.has(next.norm) &&
  !/(?:ly|ed|ing)$/.test(next.norm)

/** What is named in pairs: speech and language, drugs and alcohol. */
const paired = new Set(
  'speech drug drugs alcohol substance sexual behaviour emotional attendance advice domestic asylum hearing learning benefits information crime fire sports youth mental support'.split(
    ' ',
  ),
)

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.shape === 'lower' && (doesVerbs.has(token.norm) || doingVerbs.has(token.norm))

/** "School lead the review": a head that is followed by what it leads is a doing word. */
const followsHead = (next: Token | undefined): boolean =>
  next !== undefined && (next.bits & (DET | POSS)) !== 0

const followsTo = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.norm === 'to' ||
    (before.bits & MODAL) !== 0 ||
    ((before.bits & PRON) !== 0 && (before.bits & POSS) === 0))

/** "Appropriate adult", "named person": a part that somebody plays, as a job is. */
const keyPeople = new Set(['adult', 'person', 'professional', 'practitioner', 'partner', 'member'])

const kindOf = (bits: number): PersonKind =>
  bits & JOB
    ? 'job'
    : bits & ANYONE
      ? 'someone'
      : bits & FAMILY
        ? 'group'
        : bits & PLACE
          ? 'place'
          : bits & BODY
            ? 'body'
            : 'field'

/** Of these a child may have several: "his cousin" is not yet a person. */
export const oneOfMany: ReadonlySet<string> = new Set([
  'cousin',
  'aunt',
  'auntie',
  'aunty',
  'uncle',
  'niece',
  'nephew',
  'sibling',
  'guardian',
  'godparent',
])

/** Names, family words, "you", and the child; a capitalised place word after a name makes it a place's name. */
const named = (statement: Statement, at: number): Mention | undefined => {
  const { tokens } = statement
  const token = tokens[at] as Token
  if (isYou.has(token.norm)) return { ...statement.span(at, at + 1), kind: 'you' }
  if (token.bits & CHILD) {
    let end = at + 1
    while ((tokens[end]?.bits ?? 0) & CHILD && tokens[end]?.sentence === token.sentence) end++
    return { ...statement.span(at, end), kind: 'child' }
  }
  if (token.bits & KIN && !(token.shape === 'caps' && token.norm.length === 2)) {
    let end = at + 1
    while (tokens[end]?.joined) end++
    if (!token.possessive && (tokens[end]?.bits ?? 0) & NAME && tokens[end]?.sentence === token.sentence)
      end = endOfName(statement, end)
    return { ...statement.span(at, end), kind: 'kin' }
  }
  if (personWord(token) & RELATIVE) {
    if (!token.possessive && (tokens[at + 1]?.bits ?? 0) & NAME)
      return { ...statement.span(at, endOfName(statement, at + 1)), kind: 'kin' }
    const before = tokens[at - 1]
    const isOneOfMany =
      oneOfMany.has(token.norm) && before !== undefined && (before.bits & (POSS | DET)) !== 0
    return { ...statement.span(at, at + 1), kind: isOneOfMany ? 'someone' : 'kin' }
  }
  if (!startsName(statement, at, token)) return undefined
  const end = endOfName(statement, at + 1)
  const place = tokens[end]
  if (
    isCapital(place) &&
    place.shape === 'capital' &&
    place.sentence === token.sentence &&
    !(tokens[end - 1]?.possessive && end - at === 1 && !saints.has(token.norm))
  ) {
    const bits = personWord(place)
    const isSurname = surnamesToo.has(place.norm) && end - at === 1 && forenames.has(token.norm)
    const isBody = (bits & (PLACE | BODY)) !== 0 || tokens[at - 1]?.norm === 'the'
    if ((isBody || bits & BEFORE) && !(bits & JOB) && !isSurname) {
      const run = runOf(statement, end, end, undefined)
      if (run !== undefined && (run.kind === 'place' || (isBody && run.kind === 'body')))
        return { ...statement.span(at, run.to), kind: run.kind }
    }
  }
  if (saints.has(token.norm)) return end > at + 1 ? { ...statement.span(at, end), kind: 'place' } : undefined
  const whole =
    isCapital(place) && surnamesToo.has(place.norm) && end - at === 1 && place.sentence === token.sentence
      ? end + 1
      : end
  return { ...statement.span(at, whole), kind: 'name' }
}

const surnamesToo = new Set([
  'ward',
  'church',
  'court',
  'board',
  'house',
  'college',
  'temple',
  'shop',
  'hall',
  'lodge',
  'high',
  'manor',
  'school',
])
const saints = new Set(['st', 'saint'])

const startsName = (statement: Statement, at: number, token: Token): boolean => {
  if (token.bits & NAME || saints.has(token.norm)) return true
  const { tokens } = statement
  const next = tokens[at + 1]
  if (isFunction(token)) return false
  if (
    statement.field === 'who' &&
    token.first &&
    isCapital(token) &&
    wordsToo.has(token.norm) &&
    (next === undefined || next.kind === 'mark' || belongs.has(next.norm) || (next.bits & NAME) !== 0)
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
    personWord(token) === 0 &&
    !/\d/.test(token.norm) &&
    !notPeople.has(token.norm) &&
    looksCalled(next)
  )
}

const belongs = new Set(['from', 'at', '(', '@'])
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
