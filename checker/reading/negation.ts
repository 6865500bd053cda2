import { nots, stops } from '../lexicon/negation.ts'
import { type Clause, clauseOf, clausesIn } from './clauses.ts'
import { doingsIn } from './doings.ts'
import { endingsIn } from './endings.ts'
import { notDoing } from './not-doing.ts'
import { observablesIn } from './observable.ts'
import { isQuoted } from './quotes.ts'
import { readOnce } from './read-once.ts'
import { inOrder } from './spans.ts'
import type { Found, Span, Statement } from './statement.ts'
import { isTitle } from './titles.ts'
import { wordClasses } from './word-classes.ts'

/** Words that ask for an end, a ban or less of something; `edge` when the same sentence says what is wanted and this only marks its edge. */
export type Negative = Span & { readonly kind: 'stop' | 'less' | 'not'; readonly edge: boolean }

const none: readonly Negative[] = []

/** Every place where a statement says what must not be, in order. */
export const negativesIn = readOnce((statement: Statement): readonly Negative[] => {
  const said = [
    ...statement.find(stops),
    ...statement.find(nots),
    ...notDoing(statement),
    ...endingsIn(statement),
  ]
  if (said.length === 0) return none
  const found: Negative[] = []
  for (const hit of inOrder(said)) {
    if (
      isQuoted(statement, hit.from) ||
      isFact(statement, hit) ||
      found.some(known => hit.from < known.to) ||
      isTitle(statement, hit) ||
      isOfThing(statement, hit)
    )
      continue
    const kind =
      hit.plain === 'less' || hit.plain === 'reduced'
        ? 'less'
        : hit.plain === 'stop' || hit.plain === 'ended' || hit.plain === 'gone'
          ? 'stop'
          : 'not'
    const { from, to, start, end } = hit
    found.push({ from, to, start, end, kind, edge: isEdge(statement, hit) })
  }
  return found
})

/** "Three foods that are not beige", "a latch he can't reach": which thing is meant, and nothing that must end. */
const isOfThing = (statement: Statement, { from }: Found): boolean => {
  if (!statement.is(from, 'neg') && !statement.is(from + 1, 'neg')) return false
  const at = statement.is(from - 1, 'be') ? from - 2 : from - 1
  const thing = statement.tokens[at - 1]
  return (
    /^(?:that|which)$/.test(statement.word(at)) &&
    thing?.kind === 'word' &&
    thing.shape === 'lower' &&
    (thing.bits & (wordClasses.kin | wordClasses.pron | wordClasses.be)) === 0 &&
    !/^(?:so|sure|ensure|mean|means|know|knows|see|such|is|tell|tells|say|says|ensures|agree|want|wants|need|needs|like|important|essential)$/.test(
      thing.norm,
    )
  )
}

const auxiliaries = new Set([
  'has',
  'have',
  'having',
  'be',
  'been',
  'being',
  'is',
  'are',
  'will',
  'get',
  'gets',
  'to',
  'a',
  'the',
])

/** How things are or were is no wish: "Dad stopped coming", and in a need "he does not sleep". */
const isFact = (statement: Statement, { from, plain }: Found): boolean => {
  const before = statement.word(from - 1)
  if (plain === 'ended' || plain === 'reduced') {
    const nearer =
      auxiliaries.has(before) ||
      auxiliaries.has(statement.word(from - 2)) ||
      statement.tokens[from]?.first === true
    if (!nearer) return statement.field === 'need' || plain === 'ended'
    return statement.field === 'need' && (before === 'has' || before === 'have' || before === 'was')
  }
  if (plain === 'stated' || (plain === 'gone' && /^(?:in|history|a)$/.test(statement.word(from))))
    return statement.field !== 'goal'
  if (statement.field === 'need' && isSaid(statement, from)) return true
  return before === 'was' || before === 'were' || before === 'had' || before === 'did'
}

/** "Dad said he won’t sign": in a need, somebody’s word is told. */
const isSaid = (statement: Statement, from: number): boolean =>
  /^(?:won't|wouldn't|don't|doesn't)$/.test(statement.word(from)) &&
  [2, 3].some(back => /^(?:said|says|thinks)$/.test(statement.word(from - back)))

/** The unwanted is only an edge when it stands in a side clause, or beside a clause that says what is wanted. */
const isEdge = (statement: Statement, hit: Found): boolean => {
  const own = clauseOf(statement, hit.from)
  if (own.side) return true
  if ((hit.plain === 'stop' && isCue(statement, own)) || saysHow(statement, hit)) return true
  if (hit.plain === 'gone') return false
  if (
    pointsBack.has(statement.word(own.from)) ||
    pointsBack.has(statement.word(own.from + 1)) ||
    pointsBack.has(statement.word(hit.from - 1))
  )
    return false
  if (hit.plain === 'none' && hit.from <= own.from + 1 && isAfterDoing(statement, own)) return true
  return clausesIn(statement).some(
    clause =>
      clause !== own && clause.sentence === own.sentence && !clause.side && saysWanted(statement, clause),
  )
}

/** "Shakes the fear by sitting on the side": the way is a thing to be seen. */
const saysHow = (statement: Statement, { to }: Span): boolean => {
  const { to: last } = statement.sentenceAt(to - 1)
  for (let at = to; at < last - 2; at++)
    if (statement.word(at) === 'by' && /ing$/.test(statement.word(at + 1)))
      return observablesIn(statement).some(seen => seen.from > at && seen.to <= last && seen.kind !== 'often')
  return false
}

/** "Stops the game when Nan says tea's ready": stopping when asked is a thing done. */
const isCue = (statement: Statement, own: Clause): boolean =>
  clausesIn(statement).some(
    ({ from, to, side, sentence }) =>
      side &&
      sentence === own.sentence &&
      from >= own.to &&
      /^(?:when|whenever|once)$/.test(statement.word(from)) &&
      saysCue(statement, from, to),
  )

const saysCue = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      /^(?:says?|asks?|asked|tells?|told|calls?|holds?|shouts|rings|signals|counts)$/.test(statement.word(at))
    )
      return true
  return false
}

/** "…and it has to end": what stood before is the very thing that is unwanted. */
const pointsBack = new Set(['it', 'this', 'that', 'these', 'those', 'which', "it's"])

/** "…, no swearing": what stands before it in the sentence has a verb of its own. */
const isAfterDoing = (statement: Statement, own: Clause): boolean => {
  const { from } = statement.sentenceAt(own.from)
  for (let at = from; at < own.from; at++)
    if (
      statement.is(at, 'modal') ||
      statement.is(at, 'be') ||
      (at > from && /[^s]s$|^to$/.test(statement.word(at)))
    )
      return true
  return false
}

/** A clause that names something to be seen, and is not itself a stop, says what is wanted. */
const saysWanted = (statement: Statement, { from, to }: Clause): boolean => {
  const isNegative = [...statement.find(stops), ...statement.find(nots)].some(
    hit => hit.from >= from && hit.from < to,
  )
  if (isNegative || to - from < 3 || isPast(statement, from, to)) return false
  if (doingsIn(statement).some(doing => doing.from >= from && doing.to <= to)) return true
  return observablesIn(statement).some(
    seen => seen.from >= from && seen.to <= to && seen.kind !== 'often' && seen.kind !== 'count',
  )
}

/** "…: the last time was 29 November": what was, and no wish. */
const isPast = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (/^(?:was|were|since)$/.test(statement.word(at))) return true
  return false
}
