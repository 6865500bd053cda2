import { saysHowThingsAre } from './how-things-are.ts'
import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/**
 * Absolutes by their make, whatever they are about: "every" with something that is no stretch of time, "everything he is
 * asked", "completely", "not for a second", "will not drink". A day beside them makes a job of it that has an end:
 * "completely clear the hall by Saturday".
 */
export const absolutesIn = readOnce((statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const to = endOf(statement, at)
    if (to !== undefined && !hasDay(statement, at) && !saysHowThingsAre(statement, at))
      found.push(statement.span(at, to))
  }
  return found
})

const endOf = (statement: Statement, at: number): number | undefined => {
  const word = statement.word(at)
  if (wholly.has(word)) return at + 1
  if (word === 'every' || word === 'everything' || word === 'everywhere') return endOfEvery(statement, at)
  if (statement.is(at, 'neg')) return endOfNot(statement, at)
  return undefined
}

const wholly = new Set(
  'completely totally entirely utterly wholly constantly perpetually unfailingly invariably unconditionally permanently'.split(
    ' ',
  ),
)

/** "On time for every lesson", "does everything he is asked": but not "after every meal", "every Monday", "every child". */
const endOfEvery = (statement: Statement, at: number): number | undefined => {
  if (statement.sentenceAt(at).from === at || when.test(statement.word(at - 1))) return undefined
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

const when = /^(?:of|in|at|after|before|during|from|since|between|with|per|like|as|have|has|want|wants)$/
const times =
  /^(?:now|other|second|third|few|so|time|chance|opportunity|effort|right|inch|bit|meal|mealtime|breakfast|lunch|tea|dinner|bedtime|feed|need|aspect|area|way|birthday|holiday|payday|match|game|season)$/

/** "Not left for a second", "will not drink" and no more. */
const endOfNot = (statement: Statement, at: number): number | undefined => {
  if (habits.test(statement.word(at + 1)) && isEnd(statement, at + 2)) return at + 2
  const { to } = statement.sentenceAt(at)
  for (let after = at + 1; after < Math.min(to, at + 8); after++)
    if (
      /^(?:for|even)$/.test(statement.word(after)) &&
      /^(?:an?|one)$/.test(statement.word(after + 1)) &&
      /^(?:second|minute|moment|instant)$/.test(statement.word(after + 2))
    )
      return after + 3
  return undefined
}

const habits = /^(?:drinks?|drinking|smokes?|smoking|gambles?|gambling|vapes?|vaping|bets?|uses?)$/

const isEnd = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return token === undefined || token.kind === 'mark' || token.first
}

const hasDay = (statement: Statement, at: number): boolean => {
  const { from, to } = statement.sentenceAt(at)
  return timesIn(statement).some(
    time =>
      time.from >= from &&
      time.to <= to &&
      (time.kind === 'date' || time.kind === 'named' || time.kind === 'clock'),
  )
}
