import { nots, stops } from '../lexicon/negation.ts'
import { isEdge } from './edges.ts'
import { endingsIn } from './endings.ts'
import { notDoing } from './not-doing.ts'
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
  if (statement.is(from - 1, 'who') && somethings.test(statement.word(from - 2))) return true
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

const somethings =
  /^(?:something|anything|someone|somebody|anyone|anybody|things|people|foods?|words?|ones?|those|what)$/

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
      /'(?:ve|s)$/.test(before) ||
      (auxiliaries.has(statement.word(from - 2)) && !statement.is(from - 2, 'det')) ||
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
