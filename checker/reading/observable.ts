import { deeds, things } from '../lexicon/observable.ts'
import { isQuoted, quotesIn } from './quotes.ts'
import { readOnce } from './read-once.ts'
import { inOrder, isWithin } from './spans.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** What could be seen, heard, shown or counted at a review, and which of these it is. */
export type Observable = Span & { readonly kind: 'deed' | 'thing' | 'count' | 'often' | 'quote' }

/** Everything in a statement that somebody could see, hear, be shown or count, in order. */
export const observablesIn = readOnce((statement: Statement): readonly Observable[] => read(statement))

/** True when the stretch holds something that somebody could see, hear, be shown or count. */
export const isObservable = (
  statement: Statement,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => observablesIn(statement).some(seen => seen.from >= from && seen.to <= to)

const read = (statement: Statement): readonly Observable[] => {
  const found: Observable[] = []
  for (const hit of statement.find(deeds))
    if (!statement.is(hit.from, 'name')) found.push(seenAs('deed', hit))
  for (const hit of statement.find(things))
    if (!statement.is(hit.from, 'child') && !isOwner(statement, hit.from) && !isSurname(statement, hit.from))
      found.push(seenAs('thing', hit))
  const times = timesIn(statement)
  for (const time of times)
    if (time.kind === 'often' || time.kind === 'clock' || isTally(statement, time))
      found.push(seenAs('often', time))
  for (let at = 0; at < statement.tokens.length; at++) {
    if (!statement.is(at, 'num') || !isCount(statement, at) || isWithin(times, at)) continue
    found.push(seenAs('count', statement.span(at, at + 1)))
  }
  for (const { from, to } of quotesIn(statement))
    if (to - from > 1 && isQuoted(statement, from)) found.push(seenAs('quote', statement.span(from, to)))
  return inOrder(found)
}

const seenAs = (kind: Observable['kind'], { from, to, start, end }: Span): Observable => ({
  from,
  to,
  start,
  end,
  kind,
})

/** "Coates's": a name that is a thing as well. */
const isOwner = (statement: Statement, at: number): boolean =>
  statement.tokens[at]?.shape === 'capital' &&
  statement.tokens[at]?.possessive === true &&
  statement.is(at, 'name')

/** "On nine nights": so many of a time of day is a count. */
const isTally = (statement: Statement, { from, to }: Span): boolean =>
  statement.word(from - 1) === 'on' && /^(?:nights|days|mornings|evenings)$/.test(statement.word(to - 1))

/** "Mr Bolt", "Mrs Lock": a name that is a thing as well. */
const isSurname = (statement: Statement, at: number): boolean =>
  statement.tokens[at]?.shape === 'capital' && statement.is(at - 1, 'title')

const notCounted = new Set(
  'the these those you us them year yr age aged both stage phase section or no his her their your any this that key'.split(
    ' ',
  ),
)
const ages = new Set('year years yr yrs y/o month months week weeks day days'.split(' '))

/** How many people there are is no measure. */
const people = new Set(
  'adults parents households families homes sides people caring loving children siblings brothers sisters boys girls'.split(
    ' ',
  ),
)
const isAgeLimit =
  /^(?:5|10|11|12|13|14|15|16|17|18|five|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)$/

/** A number counts something, unless it is an age, a school year or "two of you". */
const isCount = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token === undefined || token.unit === 'date' || token.unit === 'ordinal' || token.unit === 'clock')
    return false
  if (token.unit === 'percent' || token.unit === 'money' || token.unit === 'slash' || token.unit === 'unit')
    return true
  if (token.joined && statement.tokens[at - 1]?.shape === 'capital') return false
  const next = statement.word(at + 1)
  if (token.norm === 'one' || token.norm === 'zero') return isRate(statement, at + 1)
  if (notCounted.has(statement.word(at - 1)) || ages.has(next) || people.has(next)) return false
  if (
    isAgeLimit.test(token.norm) &&
    /^(?:over|under|turns?|is|was|nearly|turned|at|before|post|past|beyond|until|till|reaches|reached|approaching|he's|she's|you're|they're|age|aged)$/.test(
      statement.word(at - 1),
    )
  )
    return false
  return !(next === 'of' && statement.is(at + 2, 'pron')) && next !== 'lots'
}

/** "One missed session a month": a rate follows within four words. */
const isRate = (statement: Statement, from: number): boolean => {
  for (let at = from; at < from + 4; at++)
    if (/^(?:a|an|per|each|every)$/.test(statement.word(at)) && statement.is(at + 1, 'span')) return true
  return false
}
