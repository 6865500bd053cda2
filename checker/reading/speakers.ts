import {
  betweenDoerAndVerb,
  endsOfClaim,
  familyNouns,
  joinsOfClaim,
  sayingsOrThings,
} from '../lexicon/source-words.ts'
import { records } from '../lexicon/sources.ts'
import type { Mention } from './mention.ts'
import { peopleIn } from './people.ts'
import { outsidersIn, type Side, sideOf, sideOfWord, whoHas } from './sides.ts'
import type { Span, Statement } from './statement.ts'

const FARTHEST = 9

/** The words of a claim: up to the next stop, comma or "and"; a record named inside it is only the claimant's word. */
export const clauseFrom = (statement: Statement, { from, to }: Span): Span => {
  const sentence = statement.sentenceAt(from)
  let end = to
  while (
    end < sentence.to &&
    !endsOfClaim.has(statement.word(end)) &&
    !(joinsOfClaim.has(statement.word(end)) && end > to)
  )
    end++
  return statement.span(from, end)
}

/** Whose word it is: the nearest person before the verb, with those that "and" joins to them. */
export const speakerOf = (statement: Statement, hit: Span): Side => {
  const has = whoHas(statement, hit.from)
  if (has !== undefined) return has
  if (isThing(statement, hit.from)) return 'nobody'
  if (statement.word(hit.from - 2) === 'what' || statement.word(hit.from - 1) === 'what') return 'nobody'
  const after =
    statement.word(hit.to) === 'by' ? sideAfter(statement, hit.to + 1) : speakerAfter(statement, hit)
  if (after !== undefined) return after
  if (isOverheard(statement, hit.from)) return 'nobody'
  const sentence = statement.sentenceAt(hit.from)
  if (isPaper(statement, hit.from, sentence.from)) return 'outside'
  const before = subjectsOf(
    statement,
    hit.from,
    peopleIn(statement).filter(person => person.from >= sentence.from && person.to <= hit.from),
  )
  const person = before.at(-1)
  const pronoun = pronounBefore(statement, hit.from, person?.to ?? sentence.from, person !== undefined)
  if (pronoun !== undefined) return pronoun
  if (person === undefined || hit.from - person.to > FARTHEST) {
    if (isBareStart(statement, hit.from, sentence.from))
      return outsidersIn(statement).some(other => other.from >= sentence.from && other.to <= hit.from)
        ? 'outside'
        : 'family'
    return person === undefined ? nounBefore(statement, hit.from, sentence.from) : 'nobody'
  }
  return sideOfAll(statement, before)
}

/** "Baz heard you say it", "that's for you to say", "he had told Ali so": said, and vouched for by nobody. */
const isOverheard = (statement: Statement, at: number): boolean =>
  /^(?:heard|hears|hear|overheard)$/.test(statement.word(at - 2)) ||
  (statement.word(at - 1) === 'to' && statement.word(at - 3) === 'for') ||
  (statement.word(at) === 'told' && statement.word(at - 1) === 'had')

/** "The bailiff's letter of 2 Feb says": a paper that is not the family's own. */
const isPaper = (statement: Statement, verb: number, start: number): boolean => {
  if (
    !/^(?:says?|said|states?|stated|confirms?|confirmed|reports?|reported|notes?|noted)$/.test(
      statement.word(verb),
    )
  )
    return false
  for (let at = verb - 1; at >= start && at > verb - 6; at--) {
    if (statement.tokens[at]?.kind === 'mark' || statement.is(at, 'pron')) return false
    if (papers.has(statement.word(at)))
      return ![1, 2].some(
        back =>
          statement.is(at - back, 'kin') ||
          statement.is(at - back, 'child') ||
          familyNouns.has(statement.word(at - back)) ||
          /^(?:his|her|their|your|my)$/.test(statement.word(at - back)),
      )
  }
  return false
}

const papers = new Set(
  'letter letters log register certificate card invoice printout statement system database app email sheet notice order summary record records file minutes transcript bill receipt label tracker meter report'.split(
    ' ',
  ),
)

/** Whoever a plain verb may belong to: not a child spoken to ("Willa, …"), nor whom "and" passes over ("listened to you and ticked"). */
const subjectsOf = (statement: Statement, verb: number, people: readonly Mention[]): readonly Mention[] => {
  const kept = people.filter(
    ({ from, to, kind }) =>
      !/^(?:us|me)$/.test(statement.word(to - 1)) &&
      !(kind === 'child' && to < verb && statement.word(to) === ',' && isOpening(statement, from)),
  )
  const last = kept.at(-1)
  const isPassed =
    kept.length > 1 &&
    last !== undefined &&
    statement.word(verb - 1) === 'and' &&
    statement.is(last.from - 1, 'prep')
  return isPassed ? kept.slice(0, -1) : kept
}

const isOpening = (statement: Statement, at: number): boolean =>
  statement.sentenceAt(at).from === at || statement.tokens[at - 1]?.kind === 'mark'

/** The last person's side, unless somebody outside is joined to them: "Mum and the school say". */
const sideOfAll = (statement: Statement, people: readonly Mention[]): Side => {
  let next = people.at(-1) as Mention
  const side = sideOf(statement, next)
  for (let at = people.length - 2; at >= 0; at--) {
    const other = people[at] as Mention
    if (!isJoined(statement, other.to, next.from)) break
    if (sideOf(statement, other) === 'outside') return 'outside'
    next = other
  }
  return side
}

const gathering = new Set(['he', 'she', 'they', 'both', 'everyone', 'everybody'])

const pronounBefore = (
  statement: Statement,
  verb: number,
  start: number,
  hasPerson: boolean,
): Side | undefined => {
  for (let at = verb - 1; at >= start; at--) {
    const word = statement.word(at)
    if (word === 'who' || (word === 'both' && hasPerson)) return undefined
    if (word === 'we' || word === 'i') return /["“‘']/.test(statement.word(at - 1)) ? 'family' : 'outside'
    if (word === "you've" || word === "you'd") return 'child'
    if (gathering.has(word)) return 'family'
  }
  return undefined
}

/** "…, says Miss Lowe", "…, says Nerys's log": the speaker comes after. */
const speakerAfter = (statement: Statement, { from, to }: Span): Side | undefined => {
  if (
    !/^[,"”’'.!?]$/.test(statement.word(from - 1)) ||
    !/^(?:says|said|say|reports|adds|states)$/.test(statement.word(from))
  )
    return undefined
  const opensAside = (at: number): boolean => statement.word(at) === ',' && statement.word(at + 1) === 'who'
  if (outsidersIn(statement).some(({ to: end }) => end === from - 1 || opensAside(end))) return undefined
  if (statement.find(records).some(record => record.from >= to && record.from <= to + 3)) return 'outside'
  if ([1, 2, 3].some(after => papers.has(statement.word(to + after)) && !statement.is(to, 'kin')))
    return 'outside'
  return sideAfter(statement, to)
}

const sideAfter = (statement: Statement, at: number): Side | undefined => {
  if (/^(?:he|she|they)$/.test(statement.word(at))) return 'family'
  const person = peopleIn(statement).find(each => each.from >= at && each.from <= at + 2)
  return person === undefined ? undefined : sideOf(statement, person)
}

/** "The report", "missing reports", "Mum's claims": a thing, not somebody saying. */
const isThing = (statement: Statement, at: number): boolean => {
  if (!sayingsOrThings.has(statement.word(at))) return false
  if (/^(?:both|all|each)$/.test(statement.word(at - 1))) return false
  if (statement.is(at - 1, 'det') || statement.is(at - 1, 'poss') || statement.is(at - 1, 'num')) return true
  return /^(?:police|missing|school|lab|medical|further|new|more|word|short|right|wrong)$/.test(
    statement.word(at - 1),
  )
}

const isJoined = (statement: Statement, from: number, to: number): boolean => {
  if (from >= to) return false
  for (let at = from; at < to; at++)
    if (
      !statement.is(at, 'and') &&
      !/^(?:,|&|both|the|his|her|your|their|all|as|well)$/.test(statement.word(at))
    )
      return false
  return true
}

/** "Reports no use.", "Has said she takes them": no doer, as people write notes about the family. */
export const isBareStart = (statement: Statement, at: number, start: number): boolean => {
  let before = at - 1
  while (before >= start && (betweenDoerAndVerb.has(statement.word(before)) || statement.is(before, 'num')))
    before--
  return before < start || ',;:(.-–'.includes(statement.word(before))
}

/** A noun that the people reader leaves out ("household", "school") still says whose word it is. */
const nounBefore = (statement: Statement, at: number, start: number): Side => {
  for (let before = at - 1; before >= start && before > at - 7; before--) {
    const side = sideOfWord(statement, before)
    if (side !== undefined) return side
  }
  return 'nobody'
}
