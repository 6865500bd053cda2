import { nots, stops } from '../lexicon/negation.ts'
import { unwanted } from '../lexicon/unwanted.ts'
import { type Clause, clauseOf, clausesIn } from './clauses.ts'
import { doingsIn } from './doings.ts'
import { observablesIn } from './observable.ts'
import type { Found, Span, Statement } from './statement.ts'

/** The unwanted is only an edge when it stands in a side clause, or beside a clause that says what is wanted. */
export const isEdge = (statement: Statement, hit: Found): boolean => {
  const own = clauseOf(statement, hit.from)
  if (own.side) return true
  if (
    (hit.plain === 'stop' && !isOfMisdeed(statement, hit) && isCue(statement, own)) ||
    saysHow(statement, hit)
  )
    return true
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
      (clause.to <= hit.from || (clause.from >= hit.to && !isBroken(statement, own, hit))) &&
      clause.sentence === own.sentence &&
      !clause.side &&
      !goesOn(statement, own, clause) &&
      saysWanted(statement, clause),
  )
}

/** "Will not, under any circumstances, swear": what it denies comes after. */
const isBroken = (statement: Statement, own: Clause, { to }: Span): boolean =>
  own.to === to && statement.word(to) === ',' && /^(?:not|never|won't)$/.test(statement.word(to - 1))

/** "Stop shouting and swearing": the second is to stop as well. */
const goesOn = (statement: Statement, own: Clause, { from }: Clause): boolean =>
  from === own.to && statement.is(from, 'and') && /..ing$/.test(statement.word(from + 1))

/** "Shakes the fear by sitting on the side": the way is a thing to be seen. */
const saysHow = (statement: Statement, { to }: Span): boolean => {
  const { to: last } = statement.sentenceAt(to - 1)
  for (let at = to; at < last - 2; at++)
    if (statement.word(at) === 'by' && /ing$/.test(statement.word(at + 1)))
      return observablesIn(statement).some(seen => seen.from > at && seen.to <= last && seen.kind !== 'often')
  return false
}

/** "Stop running off when you are told no", "stops shouting when asked to wash up": no signal to stop, but what starts it. */
const isOfMisdeed = (statement: Statement, { to }: Span): boolean =>
  /..ing$/.test(statement.word(to)) &&
  (/^(?:off|out|back|away|up)$/.test(statement.word(to + 1)) ||
    statement.find(unwanted).some(({ from }) => from === to))

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
  for (let at = from; at < to; at++)
    if (/^(?:was|were|since|still|keeps)$/.test(statement.word(at))) return true
  return false
}
