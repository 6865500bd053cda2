import { beforeSeeing, endsOfClaim, familyNouns, seeing, sights } from '../lexicon/source-words.ts'
import { records, wanting } from '../lexicon/sources.ts'
import { outsidersIn } from './sides.ts'
import { isWithin } from './spans.ts'
import { isBareStart, speakerOf } from './speakers.ts'
import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

/** True when something or somebody outside the family shows it too; what stands only inside a family claim does not. */
export const hasWitness = (statement: Statement, claims: readonly Span[]): boolean =>
  statement.find(records).some(hit => isRecord(statement, hit, claims)) ||
  somebodySaw(statement, claims) ||
  somebodyDid(statement, claims) ||
  isSigned(statement, claims) ||
  ownsRecord(statement, claims) ||
  isCounted(statement, claims)

/** A record that is there: not missing, awaited or refused, and not only named in the family's own claim. */
const isRecord = (statement: Statement, hit: Span, claims: readonly Span[]): boolean => {
  if (isWithin(claims, hit.from) && !isSent(statement, hit.from)) return false
  const { from, to } = statement.sentenceAt(hit.from)
  if (/^(?:nobody|no-one|none|nothing)$/.test(statement.word(from)) && hit.from - from < 9) return false
  const isWanting = statement
    .find(wanting)
    .some(
      word =>
        word.from >= Math.max(from, hit.from - 4) &&
        word.to >= hit.from - 3 &&
        word.from <= Math.min(to, hit.to + 3) &&
        !isParted(statement, word, hit) &&
        !isItsFinding(statement, word, hit),
    )
  return !isWanting && !isFamilySight(statement, hit)
}

/** "A text off Mum with a photo of the gate": what came with the word shows it. */
const isSent = (statement: Statement, at: number): boolean =>
  /^(?:photos?|photograph|pictures?|video|receipt|screenshot|certificate)$/.test(statement.word(at)) &&
  (statement.word(at - 1) === 'with' || statement.word(at - 2) === 'with')

/** A comma or a stop between the two parts them. */
const isParted = (statement: Statement, a: Span, b: Span): boolean => {
  for (let at = Math.min(a.to, b.to); at < Math.max(a.from, b.from); at++)
    if (endsOfClaim.has(statement.word(at))) return true
  return false
}

/** "shows no drink", "found nothing": what the record says is none; the record is there. */
const isItsFinding = (statement: Statement, word: Span, record: Span): boolean =>
  word.from >= record.to &&
  /^(?:no|none|nothing|not|nobody|never)$/.test(statement.word(word.from)) &&
  !statement.is(word.from + 1, 'be') &&
  !/^(?:seen|back|in|checked|yet|kept|available|done|taken|shared|up|filled)$/.test(
    statement.word(word.from + 1),
  )

/** "Nan has seen it": the family's sight is the family's word. */
const isFamilySight = (statement: Statement, hit: Span): boolean => {
  if (!sights.has(statement.word(hit.from)) || statement.word(hit.to) === 'by') return false
  if (isBareStart(statement, hit.from, statement.sentenceAt(hit.from).from)) return false
  return speakerOf(statement, hit) === 'family' && isFamilyNear(statement, hit.from)
}

const isFamilyNear = (statement: Statement, verb: number): boolean => {
  for (let at = verb - 1; at > verb - 5 && at >= 0; at--) {
    const word = statement.word(at)
    if (endsOfClaim.has(word) || statement.is(at, 'be')) return false
    if (statement.is(at, 'kin') || statement.is(at, 'third') || familyNouns.has(word) || word === 'they')
      return true
  }
  return false
}

/** Somebody outside the family as the one who saw: "Siân counted", "Mr Oak watched", "Nursery: in by nine", "we saw". */
const somebodySaw = (statement: Statement, claims: readonly Span[]): boolean =>
  outsidersIn(statement).some(person => !isWithin(claims, person.from) && saw(statement, person)) ||
  statement.tokens.some(
    (token, at) =>
      (token.norm === 'we' || token.norm === 'i') && sees(statement, at + 1) && !isWithin(claims, at),
  )

/** "The nurse has cut her visits", "Ken fitted the locks": a sentence of its own in which somebody outside did something. */
const somebodyDid = (statement: Statement, claims: readonly Span[]): boolean =>
  outsidersIn(statement).some(({ from, to }) => {
    const sentence = statement.sentenceAt(from)
    const start = statement.is(from - 1, 'det') ? from - 1 : from
    if (start !== sentence.from && statement.word(start - 1) !== ';') return false
    for (let at = start; at < sentence.to; at++)
      if (
        isWithin(claims, at) ||
        statement.is(at, 'neg') ||
        statement.is(at, 'modal') ||
        hopes.test(statement.word(at))
      )
        return false
    return /[^e]ed$|^(?:has|have|had|was|were)$/.test(statement.word(to))
  })

const hopes =
  /^(?:to|asked|booked|due|waiting|awaits?|if|said|told|reported|agreed|pleased|informed|advised)$/

/** At once, or after "and": "Jo visited on 4 May and saw…", "Jean next door, who has heard…". */
const saw = (statement: Statement, person: Span): boolean => {
  const isNextDoor = statement.word(person.to) === 'next' && statement.word(person.to + 1) === 'door'
  const to = isNextDoor
    ? person.to + 2
    : whereabouts.has(statement.word(person.to))
      ? person.to + 1
      : person.to
  if (statement.word(to) === ',' && statement.word(to + 1) === 'who' && sees(statement, to + 1)) return true
  if (statement.word(to) === ':' || sees(statement, to)) return true
  const end = Math.min(statement.sentenceAt(to - 1).to, to + 9)
  for (let at = to; at < end; at++) if (statement.word(at) === 'and' && sees(statement, at + 1)) return true
  return false
}

/** "Mrs Daly upstairs heard nothing." */
const whereabouts = new Set([
  'upstairs',
  'downstairs',
  'opposite',
  'below',
  'above',
  'outside',
  'there',
  'nearby',
])

const sees = (statement: Statement, from: number): boolean => {
  let at = from
  while (at < from + 3 && beforeSeeing.has(statement.word(at))) at++
  const verb = statement.word(at)
  const next = statement.word(at + 1)
  if (!seeing.has(verb) || next === 'from' || next === 'that') return false
  return !(next === 'in' && /^checks?/.test(verb))
}

/** "Dr Rao's chart", "Miss Rose has nine out of ten in her book": what somebody outside has written down. */
const ownsRecord = (statement: Statement, claims: readonly Span[]): boolean =>
  statement.tokens.some((token, at) => {
    if (!books.has(token.norm) || isWithin(claims, at) || statement.is(at - 1, 'kin')) return false
    const { from } = statement.sentenceAt(at)
    const owner = statement.tokens[statement.tokens[at - 2]?.possessive ? at - 2 : at - 1]
    if (owner?.possessive)
      return (
        (owner.bits & (wordClasses.name | wordClasses.job)) !== 0 &&
        !(owner.bits & (wordClasses.child | wordClasses.kin))
      )
    return (
      /^(?:her|his|their)$/.test(owner?.norm ?? '') &&
      outsidersIn(statement).some(
        person => person.from >= from && person.to < at && !isWithin(claims, person.from),
      ) &&
      !claims.some(claim => claim.from >= from && claim.from < at && !hasPersonBetween(statement, claim, at))
    )
  })

const books = new Set(
  'chart book log diary register tally notes sheet record notebook planner markbook list'.split(' '),
)

/** Whether somebody outside the family stands between a claim and a place. */
const hasPersonBetween = (statement: Statement, claim: Span, at: number): boolean =>
  outsidersIn(statement).some(person => person.from >= claim.to && person.to < at)

/** Figures outside the claim with somebody's name beside them in brackets: "31 words on 9 Jan, 48 on 6 March (Miss Tate)". */
const isSigned = (statement: Statement, claims: readonly Span[]): boolean =>
  outsidersIn(statement).some(person => statement.word(person.from - 1) === '(') &&
  statement.tokens.some(
    (token, at) => token.kind === 'number' && token.unit !== 'date' && !isWithin(claims, at),
  )

/** A count or a share in a sentence of its own: "On time 18 days of 20." */
const isCounted = (statement: Statement, claims: readonly Span[]): boolean =>
  statement.sentences.some(({ from, to }) => {
    if (claims.some(claim => claim.from >= from && claim.from < to)) return false
    for (let at = from; at < to; at++)
      if (statement.tokens[at]?.unit === 'percent' || isCountOf(statement, at)) return true
    return false
  })

const isCountOf = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token?.kind !== 'number' || token.unit !== '') return false
  for (let of = at + 1; of < at + 4; of++)
    if (statement.word(of) === 'of')
      return [1, 2, 3].some(next => statement.tokens[of + next]?.kind === 'number')
  return false
}
