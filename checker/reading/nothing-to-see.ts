import { broadVerbs, lightVerbs, vagueThings } from '../lexicon/broad-verbs.ts'
import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { type Observable, observablesIn } from './observable.ts'
import { HEAD, personWord } from './person-words.ts'
import type { Sentence } from './sentences.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import type { Token } from './token.ts'

/**
 * "Steph to clarify expectations", "Dad to take more of a role": a task whose last sentence has nothing in it that could
 * be watched, counted or dated, and a verb that says no more than that somebody is busy (an earlier sentence is told by the
 * next). Where its verb phrase stands; undefined in any other.
 */
export const nothingToSee = (statement: Statement): Span | undefined => {
  const last = statement.sentences.at(-1)
  if (statement.field !== 'task' || last === undefined) return undefined
  const { from, to } = last
  if (timesIn(statement).some(time => time.from >= from)) return undefined
  const verb = verbOf(statement, last)
  if (
    verb === undefined ||
    observablesIn(statement).some(seen => seen.from >= from && !isLight(statement, seen, verb))
  )
    return undefined
  const end = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
  for (let at = verb; at < end; at++)
    if (statement.tokens[at]?.kind !== 'word' && !/^[,()–—-]$/.test(statement.word(at))) return undefined
  if (end - verb > LONGEST || !saysLittle(statement, verb, end)) return undefined
  return statement.span(verb, end)
}

/** "Give Dad some pointers", "put Kai's needs first": a light verb is no deed by itself, whoever it is done to. */
const isLight = (statement: Statement, { kind, from }: Observable, verb: number): boolean =>
  kind === 'deed' && (from === verb || from === verb - 1) && lightVerbs.has(statement.word(verb))

/** A longer text says something. */
const LONGEST = 8

/** The verb that the first "to", "will" or "should" asks for; or the first word, where that is a verb. */
const verbOf = (statement: Statement, { from, to }: Sentence): number | undefined => {
  for (let at = from; at < to; at++) {
    if (statement.word(at) !== 'to' && !statement.is(at, 'modal')) continue
    let verb = at + 1
    while (
      /^(?:also|then|both|always|all|just|try|continue|go|[a-z]+ly)$/.test(statement.word(verb)) &&
      verb < at + 3
    )
      verb++
    return statement.is(at, 'neg') || statement.is(verb, 'neg') ? undefined : verb
  }
  const first = statement.word(from)
  if (broadVerbs.has(first) || lightVerbs.has(first)) return from
  return vagueThings.has(first) && statement.is(from + 1, 'prep') ? from : undefined
}

/** A broad verb with anybody or anything vague; a light one with something vague only. */
const saysLittle = (statement: Statement, verb: number, end: number): boolean => {
  const word = statement.word(verb)
  const isBroad =
    broadVerbs.has(word) ||
    (statement.tokens[verb]?.first === true && vagueThings.has(word)) ||
    (!lightVerbs.has(word) && !doingVerbs.has(word) && isStrange(statement.tokens[verb]))
  if (!isBroad && !lightVerbs.has(word)) return false
  let vague =
    (end - verb === 1 && broadVerbs.has(word)) ||
    (isBroad && !isBeing.test(word) && isParticles(statement, verb + 1, end))
  for (let at = verb + 1; at < end; at++) {
    if (isVague(statement.word(at)) && !isGoneTo(statement, at) && !pointsBack(statement, at)) vague = true
    else if (isBroad && isSomebody(statement, at)) vague = true
    else if (isThing(statement, at)) return false
  }
  return vague
}

/** "Take Kai to contact", "find work": where one goes, and no idea. */
const isGoneTo = (statement: Statement, at: number): boolean =>
  (statement.word(at) === 'contact' && statement.word(at - 1) === 'to') ||
  (statement.word(at) === 'work' && /^(?:to|at|find|get|start|seek|look|for)$/.test(statement.word(at - 1)))

/** "Take the cane out. Nanaji will keep it": what was said before. */
const pointsBack = (statement: Statement, at: number): boolean =>
  statement.sentenceAt(at).index > 0 && /^(?:it|this)$/.test(statement.word(at))

const isBeing = /^(?:be|stay|remain|step)$/

/** "Check in", "act on it": nothing but small words. */
const isParticles = (statement: Statement, from: number, end: number): boolean => {
  for (let at = from; at < end; at++) if (!statement.is(at, 'prep') && !statement.is(at, 'pron')) return false
  return true
}

/** What nobody could point at: a listed matter, a verb as broad as the first, or an idea by its ending. */
const isVague = (word: string): boolean =>
  vagueThings.has(word) ||
  broadVerbs.has(word) ||
  (/....(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|hood)s?$/.test(word) && !madeThings.test(word))

/** Papers, places and payments that end as ideas do. */
const madeThings =
  /^(?:application|prescription|invitation|payment|appointment|document|equipment|apartment|medication|station|reservation|declaration|statement|receipt|city|charity|university|insurance|licence|fence|appliance|allowance|ambulance|entrance|witness|cushion|television|question|donation|permission|extension|section|basement|collection|injection|introduction|vaccination|lotion|portion|conversation|meditation|tuition|competition|performance|reference|conference|certificate|ointment|instrument|kitchen|garment)s?$/

const isSomebody = (statement: Statement, at: number): boolean =>
  (['kin', 'child', 'pron', 'name', 'folk', 'job'] as const).some(each => statement.is(at, each)) ||
  isAtWork(statement.tokens[at])

/** A job, a team, a field of work. */
const isAtWork = (token: Token | undefined): boolean =>
  token !== undefined && (personWord(token) & HEAD) !== 0

/** A word on none of our lists: where a verb stands, one of being busy, for deeds that can be seen are listed. */
const isStrange = (token: Token | undefined): boolean => token?.shape === 'lower' && token.bits === 0

/** A word of no known kind may be a thing to see: a kettle, a splint. */
const isThing = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return (
    token?.kind === 'word' &&
    token.bits === 0 &&
    !isAtWork(token) &&
    !small.has(token.norm) &&
    !/ly$/.test(token.norm)
  )
}

const small = new Set(
  'as so if not be been being when where what how who which that there then up forward together well more less than through along over again back away ahead'.split(
    ' ',
  ),
)
