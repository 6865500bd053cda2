import { forenames } from '../lexicon/forenames.ts'
import { teams } from '../lexicon/teams.ts'
import { ownDuties, runOf } from './job-words.ts'
import { isUnnamed, type Mention, type PersonKind } from './mention.ts'
import { endOfName, functionWord, isCapital, saints, startsName } from './name-words.ts'
import { isNamedForWork, isPlaceOfWork } from './named-for.ts'
import { BEFORE, BODY, couldBeAnybody, HEAD, JOB, PLACE, personWord, RELATIVE } from './person-words.ts'
import { readOnce } from './read-once.ts'
import type { Statement } from './statement.ts'
import { isAcronym, isCalledAfterThings, isRoom, isTroop, surnamesToo } from './team-names.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { name: NAME, child: CHILD, kin: KIN, title: TITLE, det: DET, poss: POSS } = wordClasses

export { isUnnamed, type Mention, type PersonKind }

/** Everybody a text points at, in order. An owner ("Mum's friend") is not pointed at, the friend is. */
export const peopleIn = readOnce((statement: Statement): readonly Mention[] => read(statement))

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
  !couldBeAnybody(token)

const isYou = new Set(['you', 'yourself'])

/** "Ruby's teacher" points at the teacher, "Ruby's turn" at Ruby. */
const isOwner = (statement: Statement, { to }: Mention): boolean => {
  const last = statement.tokens[to - 1]
  const mark = statement.tokens[to]
  const next = mark?.norm === "'" || mark?.norm === '’' ? statement.tokens[to + 1] : mark
  if (!last?.possessive || next === undefined || next.kind !== 'word' || next.sentence !== last.sentence)
    return false
  return !ownDuties.has(next.norm) && (next.bits & functionWord) === 0
}

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
  if (name === undefined && statement.field === 'who' && isFormal(first) && at === 0)
    return { ...statement.span(at, next), kind: 'nobody' }
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

/** Of these a child may have several: "his cousin" is not yet a person. */
export const oneOfMany: ReadonlySet<string> = new Set(
  'cousin aunt auntie aunty uncle niece nephew sibling guardian godparent'.split(' '),
)

/** Of these a child has several, or nobody knows. */
const alwaysMany = new Set(['cousin', 'niece', 'nephew', 'sibling'])

const calling = new Set(['called', 'named'])

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
      alwaysMany.has(token.norm) ||
      (oneOfMany.has(token.norm) && before !== undefined && (before.bits & (POSS | DET)) !== 0)
    return { ...statement.span(at, at + 1), kind: isOneOfMany ? 'someone' : 'kin' }
  }
  if (!startsName(statement, at, token)) return undefined
  const end = endOfName(statement, at + 1)
  const place = tokens[end]
  if (place !== undefined && isRoom(statement, at, end))
    return { ...statement.span(at, end + 1), kind: 'place' }
  if (
    isCapital(place) &&
    place.shape === 'capital' &&
    place.sentence === token.sentence &&
    !(tokens[end - 1]?.possessive && end - at === 1 && !saints.has(token.norm))
  ) {
    const bits = personWord(place)
    const isSurname =
      surnamesToo.has(place.norm) &&
      end - at === 1 &&
      (forenames.has(token.norm) ||
        calling.has(tokens[at - 1]?.norm ?? '') ||
        (personWord(tokens[at - 1] ?? place) & JOB) !== 0)
    const isBody = (bits & (PLACE | BODY)) !== 0 || isTroop(place, bits) || tokens[at - 1]?.norm === 'the'
    if ((isBody || bits & BEFORE) && !(bits & JOB) && !isSurname) {
      const run = runOf(statement, end, end, undefined)
      if (
        run !== undefined &&
        (run.kind === 'place' || (isBody && (run.kind === 'body' || run.kind === 'field')))
      )
        return { ...statement.span(at, run.to), kind: run.kind }
    }
  }
  if (!saints.has(token.norm) && isNamedForWork(statement, at, end)) {
    const run = runOf(statement, end, end, undefined)
    if (run !== undefined && isUnnamed(run)) return { ...statement.span(at, run.to), kind: run.kind }
  }
  if (isPlaceOfWork(statement, at)) return { ...statement.span(at, end), kind: 'place' }
  if (
    statement.field === 'who' &&
    tokens[at - 1]?.norm === 'the' &&
    token.shape === 'capital' &&
    !token.possessive
  )
    return { ...statement.span(at, end), kind: 'body' }
  if (isCalledAfterThings(statement, at, end) || isAcronym(statement, at, end))
    return { ...statement.span(at, end), kind: 'field' }
  if (saints.has(token.norm)) return end > at + 1 ? { ...statement.span(at, end), kind: 'place' } : undefined
  const whole =
    isCapital(place) && surnamesToo.has(place.norm) && end - at === 1 && place.sentence === token.sentence
      ? end + 1
      : end
  return { ...statement.span(at, whole), kind: 'name' }
}
