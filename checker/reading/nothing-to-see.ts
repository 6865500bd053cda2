import { broadVerbs, lightVerbs, vagueThings } from '../lexicon/broad-verbs.ts'
import { observablesIn } from './observable.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/**
 * "Steph to clarify expectations", "Dad to take more of a role": a task in which nothing could be watched, counted or
 * dated, and whose verb says no more than that somebody is busy. Where its verb phrase stands; undefined in any other.
 */
export const nothingToSee = (statement: Statement): Span | undefined => {
  if (statement.field !== 'task' || statement.sentences.length !== 1) return undefined
  if (observablesIn(statement).length > 0 || timesIn(statement).length > 0) return undefined
  const verb = verbOf(statement)
  if (verb === undefined) return undefined
  const { to } = statement.sentenceAt(verb)
  const end = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
  for (let at = verb; at < end; at++)
    if (statement.tokens[at]?.kind !== 'word' && statement.word(at) !== ',') return undefined
  if (end - verb > LONGEST || !saysLittle(statement, verb, end)) return undefined
  return statement.span(verb, end)
}

/** A longer text says something. */
const LONGEST = 8

/** The verb that the first "to", "will" or "should" asks for; or the first word, where that is a verb. */
const verbOf = (statement: Statement): number | undefined => {
  for (let at = 0; at < statement.tokens.length; at++) {
    if (statement.word(at) !== 'to' && !statement.is(at, 'modal')) continue
    let verb = at + 1
    while (
      /^(?:also|then|both|always|all|just|try|continue|go|[a-z]+ly)$/.test(statement.word(verb)) &&
      verb < at + 3
    )
      verb++
    return statement.is(at, 'neg') || statement.is(verb, 'neg') ? undefined : verb
  }
  return broadVerbs.has(statement.word(0)) || lightVerbs.has(statement.word(0)) ? 0 : undefined
}

/** A broad verb with anybody or anything vague; a light one with something vague only. */
const saysLittle = (statement: Statement, verb: number, end: number): boolean => {
  const word = statement.word(verb)
  if (!broadVerbs.has(word) && !lightVerbs.has(word)) return false
  let vague = end - verb === 1
  for (let at = verb + 1; at < end; at++) {
    if (isVague(statement.word(at))) vague = true
    else if (broadVerbs.has(word) && isSomebody(statement, at)) vague = true
    else if (isThing(statement, at)) return false
  }
  return vague
}

/** What nobody could point at: a listed matter, a verb as broad as the first, or an idea by its ending. */
const isVague = (word: string): boolean =>
  vagueThings.has(word) ||
  broadVerbs.has(word) ||
  (/....(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|hood)s?$/.test(word) && !madeThings.test(word))

/** Papers, places and payments that end as ideas do. */
const madeThings =
  /^(?:application|prescription|invitation|payment|appointment|document|equipment|apartment|medication|station|reservation|declaration|statement|receipt|city|charity|university|insurance|licence|fence|appliance|allowance|ambulance|entrance|witness|cushion|television|question|donation|permission|extension|section|basement|collection|injection|vaccination|lotion|portion|conversation|meditation|tuition|competition|performance|reference|conference|certificate|ointment|instrument|kitchen|garment)s?$/

const isSomebody = (statement: Statement, at: number): boolean =>
  (['kin', 'child', 'pron', 'name', 'folk', 'job'] as const).some(each => statement.is(at, each))

/** A word of no known kind may be a thing to see: a kettle, a splint. */
const isThing = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return token?.kind === 'word' && token.bits === 0 && !small.has(token.norm) && !/ly$/.test(token.norm)
}

const small = new Set(
  'as so if not be been being when where what how who which that there then up forward together well more less than through along over again back away ahead'.split(
    ' ',
  ),
)
