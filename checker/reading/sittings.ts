import { sittings } from '../lexicon/attendance.ts'
import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { unmeasured } from '../lexicon/no-measure.ts'
import { services } from '../lexicon/services.ts'
import { observablesIn } from './observable.ts'
import { ownPlacesIn } from './own-places.ts'
import { servicesAskedIn } from './services.ts'
import type { Found, Span, Statement } from './statement.ts'

/** "Eight of eight sessions", "his slots at the project": a sentence about sittings, with nobody doing anything else. */
export const onlyGathering = (statement: Statement, from: number, to: number): Span | undefined => {
  const what = sittingsIn(statement).find(
    hit =>
      hit.from >= from && hit.to <= to && (statement.field === 'goal' || isAskedToDo(statement, from, hit)),
  )
  if (what === undefined || isGiven(statement, what) || isWhen(statement, what)) return undefined
  if (statement.tokens.filter(token => token.unit === 'percent').length > 1) return undefined
  for (let at = from; at < to; at++)
    if (
      (beyond.test(statement.word(at)) &&
        !/^(?:have|has)$/.test(statement.word(at - 1)) &&
        !isNeedToCome(statement, at)) ||
      (sees.test(statement.word(at)) && (statement.is(at + 1, 'kin') || statement.is(at + 1, 'poss'))) ||
      (statement.word(at) === 'to' && statement.is(at + 1, 'pron') && what.from - at > 3) ||
      (statement.word(at) === 'with' &&
        (statement.is(at + 1, 'child') || statement.is(at + 1, 'kin') || statement.word(at + 1) === 'you'))
    )
      return undefined
  const inside = (list: readonly Span[]): boolean =>
    list.some(hit => hit.from >= from && hit.to <= to && (hit.to <= what.from || hit.from >= what.to))
  const own = ownPlacesIn(statement)
  if (
    inside(own) ||
    own.some(place => place.from <= what.from && place.to >= what.to) ||
    inside(statement.find(unmeasured).filter(hit => hit.to > what.from || hit.to < what.from - 1)) ||
    servicesAskedIn(statement).some(hit => hit.from >= from && hit.from < what.from)
  )
    return undefined
  if (
    inside(
      observablesIn(statement).filter(
        seen =>
          (seen.kind === 'deed' &&
            !comings.test(statement.word(seen.from)) &&
            !isEffort(statement, seen, what)) ||
          seen.kind === 'thing' ||
          seen.kind === 'quote',
      ),
    )
  )
    return undefined
  const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
  return statement.span(from, last)
}

/** "Sam needs to catch up with his worker": what is needed is to be there. */
const isNeedToCome = (statement: Statement, at: number): boolean =>
  /^(?:needs?|wants?)$/.test(statement.word(at)) &&
  statement.word(at + 1) === 'to' &&
  comesTo.test(statement.word(at + 2))

const comesTo =
  /^(?:be|go|get|come|catch|touch|link|keep|stay|stick|check|meet|turn|show|carry|continue|join|sit|pitch|start|make)$/

/** "Sees Dad at the contact centre": whom, and not where, is what it is about. */
const sees = /^(?:sees?|seeing|meets?|visits?)$/

/** "Sessions from the young carers' service": they are what is given; "sessions from January" are to be sat. */
const isGiven = (statement: Statement, { to }: Span): boolean =>
  statement.word(to) === 'from' &&
  !(['month', 'day', 'num'] as const).some(name => statement.is(to + 1, name))

/** "Six weeks into the course": it says only when. */
const isWhen = (statement: Statement, { from }: Span): boolean => {
  const isLed = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss')
  return /^(?:into|since|during|between|before|after|from)$/.test(statement.word(isLed ? from - 2 : from - 1))
}

/** What nobody does but by being there: sittings and courses; and any service that somebody goes to, or does something with. */
const sittingsIn = (statement: Statement): readonly Found[] => [
  ...statement
    .find(sittings)
    .filter(
      hit =>
        !statement
          .find(services)
          .some(each => each.plain === 'meeting' && each.from <= hit.from && each.to > hit.to),
    ),
  ...statement.find(services).filter(hit => hit.plain === 'course' || isGoneTo(statement, hit)),
]

/** "Turning up for his mentoring", "co-operates with the drugs worker": a person, a doing, and only then the service. */
const isGoneTo = (statement: Statement, hit: Found): boolean => {
  if (hit.plain === 'doctor' || hit.plain === 'paper' || hit.plain === 'meeting') return false
  if (statement.tokens[hit.to - 1]?.possessive) return false
  const { from } = statement.sentenceAt(hit.from)
  if (/^(?:by|after|before|during|since)$/.test(statement.word(from))) return false
  let at = hit.from - 1
  while (
    at > from &&
    (statement.is(at, 'det') ||
      statement.is(at, 'poss') ||
      statement.is(at, 'num') ||
      /^(?:of|new|weekly)$/.test(statement.word(at)))
  )
    at--
  if (!/^(?:at|for|in|with|to|through)$/.test(statement.word(at)) || at - from < 2) return false
  if (statement.word(at) === 'for' && !beforeFor.test(statement.word(at - 1))) return false
  for (let who = from; who < at - 1; who++)
    if (statement.is(who, 'who') || statement.word(who) === 'parents') return true
  return false
}

/** "Turns up for", "is there for"; "does his exercises for" is no going. */
const beforeFor =
  /^(?:up|there|in|out|on|down|over|round|time|available|ready|present|expected|due|booked|[a-z]+ing)$/

/** In a need: "Mum must plough on with the sessions", "keep on with your sessions"; the session by itself is a service asked for. */
const isAskedToDo = (statement: Statement, from: number, what: Span): boolean => {
  for (let at = from; at < what.from - 1; at++) {
    const asks =
      statement.word(at) === 'to' ||
      statement.is(at, 'modal') ||
      (at === from + 1 && statement.word(at) === ',' && statement.is(from, 'child'))
    const isPassive = statement.word(at + 1) === 'be'
    let verb = isPassive ? at + 2 : at + 1
    while (besides.test(statement.word(verb))) verb++
    if (asks && (isPassive || isDoing(statement, from, at, verb)) && !given.test(statement.word(verb)))
      return true
  }
  return false
}

const besides = /^(?:never|always|also|then|both|all|each|now|still|just|first|[a-z]+ly)$/

const notVerbs = ['det', 'prep', 'pron', 'poss', 'be', 'modal', 'neg', 'and', 'num', 'folk'] as const

/** Any verb will do that is asked of a person: "Mum must plough through the programme". */
const isDoing = (statement: Statement, from: number, asked: number, verb: number): boolean => {
  if (doingVerbs.has(statement.word(verb))) return true
  if (statement.tokens[verb]?.shape !== 'lower' || notVerbs.some(each => statement.is(verb, each)))
    return false
  for (let who = from; who < asked; who++) if (statement.is(who, 'who')) return true
  return false
}

/** "Throws herself into the sessions", "puts the work in at the group": all that is done is to be there. */
const isEffort = (statement: Statement, deed: Span, what: Span): boolean => {
  if (!efforts.test(statement.word(deed.from))) return false
  for (let at = deed.to; at < what.from; at++)
    if (statement.tokens[at]?.bits === 0 && !effort.test(statement.word(at))) return false
  return true
}

const efforts = /^(?:throw|put|pass|hang|dig|plough|drag|haul|push|pull|carr|fling|pour|div|jump|battl|stick)/
const effort = /^(?:there|work|hours?|effort|graft|shift|heart|back|time|way|all|put|on|along|through)$/

/** What happens to somebody who is given a service. */
const given =
  /^(?:discussed|presented|raised|heard|talked|looked|brought|taken|reviewed|shared|be|have|do|get|receive|request|refer|arrange|allocate|offer|provide|need|find|open|known|referred|offered|given|put|seen|assessed|considered|supported|allocated|on|in|under|access|start|begin|benefit|commence|wait|await|want|go|continue|still|not|also|now)$/

/** Coming and going, and showing a card for it, is still only being there. */
export const comings =
  /^(?:bring|last|settl|plough|hang|pitch|roll|rock|clock|enrol|take|go|going|come|coming|get|sit|stay|tick|see|show|sign|join|listen|pay|contribut|ring|book|arriv|leav|catch|walk|driv|travel|drop|wait|text|phone|has|have|to|will|can|must|out$)/

/** Words that make it more than being there, or no wish at all. */
const beyond =
  /^(?:because|why|since|was|were|had|did|said|if|when|who|whose|which|needs?|wants?|offered|arranged|booked|identified|place|available|provided|referred|starts?|begins|run|runs|held|fit|fits|happen|happens)$/
