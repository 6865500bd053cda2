import { attending, done, gatherings, ownPlaces, sittings } from '../lexicon/attendance.ts'
import { doingVerbs } from '../lexicon/doing-verbs.ts'
import { unmeasured } from '../lexicon/no-measure.ts'
import { services } from '../lexicon/services.ts'
import { observablesIn } from './observable.ts'
import { servicesAskedIn } from './services.ts'
import type { Found, Span, Statement } from './statement.ts'

/** Every stretch that says somebody was there or saw it through, in order. */
export const attendancesIn = (statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (const hit of statement.find(attending)) {
    const to = endOf(statement, hit)
    if (to !== undefined) found.push(statement.span(hit.from, to))
  }
  for (const hit of statement.find(done)) {
    const { from, to } = statement.sentenceAt(hit.from)
    const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
    const what = gatheringsIn(statement).find(span => span.from >= from && span.to <= hit.from)
    if (
      what !== undefined &&
      !moves.test(statement.word(from)) &&
      !(hit.to - hit.from === 2 && grants.test(statement.word(what.to - 1))) &&
      (hit.to >= last || hit.from - what.to < 3)
    )
      found.push(statement.span(what.from, hit.to))
  }
  for (const { from, to } of statement.sentences) {
    if (found.some(span => span.from >= from && span.to <= to)) continue
    const only = onlyGathering(statement, from, to)
    if (only !== undefined) found.push(only)
  }
  return found.sort((a, b) => a.from - b.from)
}

/** "Transfer to adult services complete": what is done is the moving. */
const moves = /^(?:transfer|transition|handover|move|referral|application|assessment|registration)$/

/** What professionals sign off among themselves: a package is granted, not sat through. */
const grants = /^(?:package|plan|agreement|contract|order|offer|assessment|support|service|scheme)$/

/** "Eight of eight sessions", "his slots at the project": a sentence about sittings, with nobody doing anything else. */
const onlyGathering = (statement: Statement, from: number, to: number): Span | undefined => {
  const what = sittingsIn(statement).find(
    hit =>
      hit.from >= from && hit.to <= to && (statement.field === 'goal' || isAskedToDo(statement, from, hit)),
  )
  if (what === undefined || statement.tokens.filter(token => token.unit === 'percent').length > 1)
    return undefined
  for (let at = from; at < to; at++)
    if (
      (beyond.test(statement.word(at)) && !/^(?:have|has)$/.test(statement.word(at - 1))) ||
      (statement.word(at) === 'to' && statement.is(at + 1, 'pron')) ||
      (statement.word(at) === 'with' && (statement.is(at + 1, 'child') || statement.word(at + 1) === 'you'))
    )
      return undefined
  const inside = (list: readonly Span[]): boolean =>
    list.some(hit => hit.from >= from && hit.to <= to && (hit.to <= what.from || hit.from >= what.to))
  if (
    inside(ownPlacesIn(statement)) ||
    inside(statement.find(unmeasured).filter(hit => hit.to > what.from || hit.to < what.from - 1)) ||
    servicesAskedIn(statement).some(hit => hit.from >= from && hit.from < what.from)
  )
    return undefined
  if (
    inside(
      observablesIn(statement).filter(
        seen =>
          (seen.kind === 'deed' && !comings.test(statement.word(seen.from))) ||
          seen.kind === 'thing' ||
          seen.kind === 'quote',
      ),
    )
  )
    return undefined
  const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
  return statement.span(from, last)
}

/** What nobody does but by being there: sittings and courses; and any service that somebody goes to, or does something with. */
const sittingsIn = (statement: Statement): readonly Found[] => [
  ...statement.find(sittings),
  ...statement.find(services).filter(hit => hit.plain === 'course' || isGoneTo(statement, hit)),
]

/** "Turning up for his mentoring", "co-operates with the drugs worker": a person, a doing, and only then the service. */
const isGoneTo = (statement: Statement, hit: Found): boolean => {
  if (hit.plain === 'doctor' || hit.plain === 'paper' || hit.plain === 'meeting') return false
  if (statement.tokens[hit.to - 1]?.possessive) return false
  const { from } = statement.sentenceAt(hit.from)
  let at = hit.from - 1
  while (at > from && (statement.is(at, 'det') || statement.is(at, 'poss') || statement.is(at, 'num') || /^(?:of|new|weekly)$/.test(statement.word(at)))) at--
  if (!/^(?:at|for|in|with|to|through)$/.test(statement.word(at)) || at - from < 2) return false
  for (let who = from; who < at - 1; who++)
    if (statement.is(who, 'who') || statement.word(who) === 'parents') return true
  return false
}

/** In a need: "Mum must plough on with the sessions", "keep on with your sessions"; the session by itself is a service asked for. */
const isAskedToDo = (statement: Statement, from: number, what: Span): boolean => {
  for (let at = from; at < what.from - 1; at++) {
    const asks =
      statement.word(at) === 'to' ||
      statement.is(at, 'modal') ||
      (at === from + 1 && statement.word(at) === ',' && statement.is(from, 'child'))
    const verb = statement.word(at + 1) === 'be' ? at + 2 : at + 1
    if (asks && (doingVerbs.has(statement.word(verb)) || verb > at + 1) && !given.test(statement.word(verb))) return true
  }
  return false
}

/** What happens to somebody who is given a service. */
const given = /^(?:be|have|get|receive|request|refer|arrange|allocate|offer|provide|need|find|open|known|referred|offered|given|put|seen|assessed|considered|supported|allocated|on|in|under)$/

/** Coming and going, and showing a card for it, is still only being there. */
export const comings =
  /^(?:bring|take|go|going|come|coming|get|sit|stay|tick|see|show|sign|ring|book|arriv|leav|catch|walk|driv|travel|drop|wait|text|phone|has|have|to|will|can|must|out$)/

/** Words that make it more than being there, or no wish at all. */
const beyond =
  /^(?:because|why|since|was|were|had|did|said|if|when|who|whose|which|needs?|wants?|offered|arranged|booked|identified|place|available|provided|referred|starts?|begins|run|runs|held|fit|fits|happen|happens)$/

/** Courses, sessions and appointments, which can be finished; a service or an assessment is another rule's. */
const gatheringsIn = (statement: Statement): readonly Span[] =>
  [...statement.find(gatherings), ...statement.find(services).filter(hit => hit.plain === 'course')].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  )

/** Where the thing attended ends; undefined when it is nothing this rule raises. */
const endOf = (statement: Statement, hit: Found): number | undefined => {
  if (statement.field === 'need' && isPast(statement, hit)) return undefined
  const from = hit.plain === 'within' ? hit.from : hit.to
  const reach = Math.min(statement.sentenceAt(hit.from).to, hit.to + (hit.plain === 'course' ? 8 : 9))
  const near = (spans: readonly Span[]): Span | undefined =>
    spans.find(span => span.from >= from && span.from < reach)
  const own = near(ownPlacesIn(statement))
  const service = near(statement.find(services).filter(each => suits(hit.plain, each.plain)))
  const gathering = hit.plain === 'worker' ? undefined : near(gatheringsIn(statement))
  const first =
    service !== undefined && (gathering === undefined || service.from <= gathering.from) ? service : gathering
  if (
    own !== undefined &&
    (first === undefined || own.from <= first.from) &&
    !(first === service && own.to === first?.from)
  )
    return undefined
  if (first !== undefined && hit.plain === 'course' && isApart(statement, hit.to, first.from))
    return undefined
  if (hit.plain === 'worker' && /^(?:an?)$/.test(statement.word(hit.to))) return undefined
  if (hit.plain === 'title' && !/^(?:from|for|of)$/.test(statement.word(hit.to)))
    return isCourseTitle(statement, hit) ? hit.to : undefined
  if (hit.plain === 'sure') return Math.max(first?.to ?? 0, hit.to)
  if (hit.plain === 'bare') return endsHere(statement, hit) ? hit.to : undefined
  if (
    first === undefined &&
    (finishes.test(statement.word(hit.to - 1)) || statement.word(hit.to - 1) === 'of')
  )
    return titleEnd(statement, hit.to)
  if (first === undefined) return undefined
  const whole = statement.word(first.to - 1) === 'of' ? near(statement.find(services)) : undefined
  return Math.max(first.to, whole?.to ?? 0, hit.to)
}

/** "Has all six letters ready for the hearing": what is had is the letters. */
const isApart = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:for|before|by|after|until)$/.test(statement.word(at))) return true
  return false
}

/** The child's own places; Dad and Dad's card are no places, Dad's is. */
const ownPlacesIn = (statement: Statement): readonly Span[] =>
  statement
    .find(ownPlaces)
    .filter(
      ({ from, to }) =>
        !statement.is(from, 'kin') ||
        (statement.tokens[from]?.possessive &&
          (statement.tokens[to]?.kind !== 'word' || (statement.tokens[to]?.bits ?? 0) > 0)),
    )

/** In a need, "attended two of the eight" and "has been to" are how things are. */
const isPast = (statement: Statement, { from }: Found): boolean => {
  if (/^(?:committed|expected)$/.test(statement.word(from)) || statement.is(from - 1, 'be')) return false
  const verb = /^(?:has|have)$/.test(statement.word(from)) ? from + 1 : from
  if (!/ed$|^(?:been|went|came|seen|saw|had|made|did|done)$/.test(statement.word(verb))) return false
  const { from: first } = statement.sentenceAt(from)
  for (let at = from - 1; at >= first && at > from - 6; at--)
    if (/^(?:to|will|should|must|needs?|be|fully|gets?|having)$/.test(statement.word(at))) return false
  return true
}

/** "His Caring Dads certificate": two capitals are a course; a level, an award or a stroke is something learnt. */
const isCourseTitle = (statement: Statement, { from, to }: Found): boolean => {
  let capitals = 0
  for (let at = from + 1; at < to; at++) {
    if (statement.is(at, 'num') || /^(?:aid|award|level|swimming|swim|badge|test)$/.test(statement.word(at)))
      return false
    if (isCapital(statement, at)) capitals++
  }
  return capitals > 1
}

const finishes = /^(?:complet|finish|graduat)/

/** "Complete Real Love Rocks": two capitals are a programme's name. Where it ends; undefined when there is none. */
const titleEnd = (statement: Statement, at: number): number | undefined => {
  let end = at
  let capitals = 0
  while (
    isCapital(statement, end) ||
    (capitals > 0 && small.test(statement.word(end)) && isCapital(statement, end + 1))
  ) {
    if (isCapital(statement, end)) capitals++
    end++
  }
  return capitals > 1 && !statement.tokens[end - 1]?.possessive ? end : undefined
}

const small = /^(?:to|of|and|for|in|the|your|my|with|on)$/

const isCapital = (statement: Statement, at: number): boolean =>
  /^(?:capital|caps|mixed)$/.test(statement.tokens[at]?.shape ?? '') &&
  !statement.is(at, 'kin') &&
  !statement.is(at, 'day') &&
  !statement.is(at, 'month')

/** "Completes" wants a course, "sees" wants a worker; whoever attends may attend anything. */
const suits = (verb: string | undefined, service: string | undefined): boolean => {
  if (service === 'doctor') return false
  if (verb === 'worker') return service === 'worker'
  if (verb === 'course') return service === 'course'
  return verb === 'sure' || service !== 'paper'
}

const endsHere = (statement: Statement, { from, to }: Found): boolean => {
  const next = statement.tokens[to]
  return next === undefined || next.kind === 'mark' || next.sentence !== statement.tokens[from]?.sentence
}
