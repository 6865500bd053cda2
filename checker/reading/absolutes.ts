import { saysHowThingsAre } from './how-things-are.ts'
import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import { endOfDenial, isEnd } from './total-denials.ts'

/**
 * Absolutes by their make, whatever they are about: "every" with something that is no stretch of time, "everything he is
 * asked", "completely", "not for a second", "will not drink". A day beside them makes a job of it that has an end:
 * "completely clear the hall by Saturday".
 */
export const absolutesIn = readOnce((statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const denied = statement.is(at, 'neg') ? endOfDenial(statement, at) : undefined
    const to = denied ?? endOf(statement, at)
    if (to === undefined || saysHowThingsAre(statement, at)) continue
    if (denied !== undefined || !hasDay(statement, at)) found.push(statement.span(at, to))
  }
  return found
})

const endOf = (statement: Statement, at: number): number | undefined => {
  const word = statement.word(at)
  if (wholly.has(word)) return at + 1
  if (word === 'zero' && isNothing(statement, at)) return at + 2
  if (word === 'everywhere' || (statement.field !== 'task' && (word === 'every' || word === 'everything')))
    return endOfEvery(statement, at)
  return undefined
}

/** "Zero tantrums"; "zero hours", "ten to zero" are figures. */
const isNothing = (statement: Statement, at: number): boolean =>
  statement.tokens[at + 1]?.shape === 'lower' &&
  statement.tokens[at + 1]?.kind === 'word' &&
  !statement.is(at + 1, 'prep') &&
  !statement.is(at + 1, 'and') &&
  !/^(?:hours?|degrees?|point|carbon|waste|sugar|rated|emissions?|is|was|days?|lessons?|sessions?)$/.test(
    statement.word(at + 1),
  ) &&
  !statement.is(at - 1, 'prep')

const wholly = new Set(
  'completely totally entirely utterly wholly constantly perpetually unfailingly invariably unconditionally permanently'.split(
    ' ',
  ),
)

/** "On time for every lesson", "does everything he is asked": but not "after every meal", "every Monday", "every child". */
const endOfEvery = (statement: Statement, at: number): number | undefined => {
  if (statement.sentenceAt(at).from === at) return undefined
  if (knows.test(statement.word(at - 1))) return undefined
  if (when.test(statement.word(at - 1)) && !isDoubled(statement, at)) return undefined
  if (
    /^(?:capable|able|can|could|wants?|needs?|owns?|packed)$/.test(statement.word(at + 2)) ||
    /^(?:capable|able)$/.test(statement.word(at + 3))
  )
    return undefined
  if (statement.word(at) !== 'every')
    return isEnd(statement, at + 1) || statement.is(at + 1, 'pron') || statement.is(at + 1, 'name')
      ? at + 1
      : undefined
  const next = statement.tokens[at + 1]
  const isSomething =
    next?.kind === 'word' &&
    !['span', 'day', 'month', 'num', 'folk', 'poss', 'trouble'].some(each =>
      statement.is(at + 1, each as 'day'),
    ) &&
    !times.test(next.norm)
  return isSomething ? at + 2 : undefined
}

const knows =
  /^(?:name|names|know|knows|list|lists|read|reads|spell|spells|learn|learns|play|plays|fill|fills|see|sees|find|finds|colours?|love|loves|like|likes|enjoy|enjoys|been|visit|visits|to|try|tries)$/

/** "In every lesson, every day". */
const isDoubled = (statement: Statement, at: number): boolean =>
  statement.word(at + 2) === ',' && statement.word(at + 3) === 'every'

const when = /^(?:of|in|at|after|before|during|from|since|between|with|per|like|as|have|has|want|wants)$/
const times =
  /^(?:now|other|second|third|few|so|time|chance|opportunity|effort|right|inch|bit|meal|mealtime|breakfast|lunch|tea|dinner|bedtime|feed|need|aspect|area|way|birthday|holiday|payday|match|game|season)$/

const hasDay = (statement: Statement, at: number): boolean => {
  const { from, to } = statement.sentenceAt(at)
  return timesIn(statement).some(
    time =>
      time.from >= from &&
      time.to <= to &&
      (time.kind === 'date' || time.kind === 'named' || time.kind === 'clock'),
  )
}
