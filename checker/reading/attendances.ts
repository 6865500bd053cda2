import { attending, done, gatherings } from '../lexicon/attendance.ts'
import { services } from '../lexicon/services.ts'
import { isCourseTitle, titleEnd, trainingEnd } from './course-titles.ts'
import { grownUpsPlace } from './grown-ups-places.ts'
import { isNoAttending } from './not-attending.ts'
import { ownPlacesIn } from './own-places.ts'
import { readOnce } from './read-once.ts'
import { onlyGathering } from './sittings.ts'
import { inOrder } from './spans.ts'
import type { Found, Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import { timetableIn } from './timetables.ts'
import { workerMet } from './workers-met.ts'

/** Every stretch that says somebody was there or saw it through, in order. */
export const attendancesIn = readOnce((statement: Statement): readonly Span[] => {
  const found: Span[] = []
  for (const hit of statement.find(attending)) {
    const to = endOf(statement, hit) ?? (isWhatWasNamed(statement, hit) ? hit.to : undefined)
    if (to !== undefined) found.push(statement.span(hit.from, to))
  }
  for (const hit of statement.find(done)) {
    const { from, to } = statement.sentenceAt(hit.from)
    const last = statement.tokens[to - 1]?.kind === 'mark' ? to - 1 : to
    const before = gatheringsIn(statement).filter(span => span.from >= from && span.to <= hit.from)
    const what = before.at(-1)
    const whole = before.find(span => what !== undefined && span.to >= what.from)
    if (
      what !== undefined &&
      whole !== undefined &&
      !moves.test(statement.word(from)) &&
      !moves.test(statement.word(what.to - 1)) &&
      !(hit.to - hit.from === 2 && grants.test(statement.word(what.to - 1))) &&
      !isCutOff(statement, what.to, hit.from) &&
      !ownPlacesIn(statement).some(place => place.from < what.to && what.from <= place.to) &&
      (hit.to >= last || hit.from - what.to < 3)
    )
      found.push(statement.span(whole.from, hit.to))
  }
  for (const { from, to } of statement.sentences) {
    if (found.some(span => span.from >= from && span.to <= to)) continue
    const only = onlyGathering(statement, from, to) ?? timetableIn(statement, from, to)
    if (only !== undefined) found.push(only)
  }
  return inOrder(found)
})

/** "The mentoring is something you need to turn up for", "…eight weeks. He is to be at each one": it was named before. */
const isWhatWasNamed = (statement: Statement, hit: Found): boolean => {
  if ((hit.plain !== 'with' && hit.plain !== 'course') || isNoAttending(statement, hit)) return false
  if (hit.to - hit.from < 2 && !finishes.test(statement.word(hit.from))) return false
  if (!endsHere(statement, hit) && !again.test(statement.word(hit.to))) return false
  const { index, from } = statement.sentenceAt(hit.from)
  const since = statement.sentences[index - 1]?.from ?? from
  const lastOf = (spans: readonly Span[]): number =>
    spans.findLast(span => span.from >= since && span.to <= hit.from)?.to ?? -1
  return lastOf(gatheringsIn(statement)) > lastOf(ownPlacesIn(statement))
}

/** Words that stand for what was named. */
const again = /^(?:it|them|each|every|all|there|this|these)$/

/** "Missed three appointments; his jabs are not done": something else is said, or not done. */
const isCutOff = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (statement.word(at) === ';' || statement.is(at, 'neg')) return true
  return false
}

/** "Transfer to adult services complete": what is done is the moving. */
const moves =
  /^(?:transfer|transition|handover|move|referral|application|assessments?|reassessment|registration|diagnosis|pep|fgc|taf|consultations?)$/

/** What professionals sign off among themselves: a package is granted, not sat through. */
const grants = /^(?:package|plan|agreement|contract|order|offer|assessment|support|service|scheme)$/

/** Courses, sessions and appointments, which can be finished; a service or an assessment is another rule's. */
const gatheringsIn = readOnce((statement: Statement): readonly Span[] =>
  [...statement.find(gatherings), ...statement.find(services).filter(hit => hit.plain === 'course')].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  ),
)

/** Where the thing attended ends; undefined when it is nothing this rule raises. */
const endOf = (statement: Statement, hit: Found): number | undefined => {
  if (isNoAttending(statement, hit)) return undefined
  const from = hit.plain === 'within' ? hit.from : hit.to
  const reach = Math.min(statement.sentenceAt(hit.from).to, hit.to + (hit.plain === 'course' ? 8 : 9))
  const near = (spans: readonly Span[]): Span | undefined =>
    spans.find(span => span.from >= from && span.from < reach && !elsewhere.test(wordBefore(statement, span)))
  if (hit.plain === 'with' || hit.plain === 'course') {
    const place = grownUpsPlace(statement, hit, reach)
    if (place !== undefined) return place
  }
  const own = near(ownPlacesIn(statement))
  const title = finishes.test(statement.word(hit.to - 1)) ? trainingEnd(statement, hit.to) : undefined
  if (title !== undefined) return title
  const service = near(statement.find(services).filter(each => suits(hit.plain, each.plain)))
  const gathering = near(
    gatheringsIn(statement).filter(each => hit.plain !== 'worker' || isWorker.test(statement.textOf(each))),
  )
  const first =
    service !== undefined && (gathering === undefined || service.from <= gathering.from) ? service : gathering
  if (
    own !== undefined &&
    (first === undefined || own.from <= first.from) &&
    !(first === service && own.to === first?.from)
  )
    return undefined
  if (first !== undefined && isApart(statement, hit, first)) return undefined
  if (hit.plain === 'worker' && isToMeet(statement, hit)) return undefined
  if (hit.plain === 'title' && !/^(?:from|for|of)$/.test(statement.word(hit.to)))
    return isCourseTitle(statement, hit) || (hit.to - hit.from === 3 && endsHere(statement, hit))
      ? hit.to
      : undefined
  if (hit.plain === 'sure' && first === undefined && ownPlacesIn(statement).some(({ to }) => to === hit.from))
    return undefined
  if (hit.plain === 'sure') return Math.max(first?.to ?? 0, hit.to)
  if (hit.plain === 'bare') return endsHere(statement, hit) ? hit.to : undefined
  if (
    first === undefined &&
    (finishes.test(statement.word(hit.to - 1)) || statement.word(hit.to - 1) === 'of')
  )
    return titleEnd(statement, hit.to)
  if (first === undefined && hit.plain === 'worker') return workerMet(statement, hit.to, reach)
  if (first === undefined || isPaper.test(statement.word(first.to))) return undefined
  const whole = statement.word(first.to - 1) === 'of' ? near(statement.find(services)) : undefined
  return Math.max(first.to, whole?.to ?? 0, hit.to)
}

/** "Completes the Family Fund form": only what the paper is for. */
const isPaper = /^(?:forms?|applications?|paperwork|questionnaires?|letters?|reports?)$/

const isWorker = /^workers?$/i

/** "To see a mentor"; in a need, "to see the counsellor" with no word of how often: it is the worker that is asked for. */
const isToMeet = (statement: Statement, { from, to }: Found): boolean =>
  /^(?:see|meet)/.test(statement.word(from)) &&
  (/^an?$/.test(statement.word(to)) ||
    (statement.field === 'need' &&
      statement.word(to) === 'the' &&
      !statement.tokens.some((_, at) => statement.is(at, 'day')) &&
      !timesIn(statement).some(({ kind }) => kind === 'often')))

/** "The car outside the clinic", "sitting without help", "when you visit": not where somebody is. */
const elsewhere = /^(?:without|outside|near|opposite|beside|behind|past|you|he|she|they|we|i)$/

const wordBefore = (statement: Statement, { from }: Span): string => {
  const isLed = statement.is(from - 1, 'det') || statement.is(from - 1, 'poss')
  return statement.word(isLed ? from - 2 : from - 1)
}

/** "Has all six letters ready for the hearing", "finishes the decorating before the review", "keeps the slot for Kai". */
const isApart = (statement: Statement, hit: Found, first: Span): boolean => {
  if (hit.plain !== 'course' && hit.plain !== 'with') return false
  if (
    statement.word(first.to) === 'for' &&
    (statement.is(first.to + 1, 'child') || /^(?:you|him)$/.test(statement.word(first.to + 1)))
  )
    return true
  if (hit.plain === 'with') {
    let at = first.from - 1
    while (statement.is(at, 'det') || statement.is(at, 'poss') || statement.is(at, 'num')) at--
    return at >= hit.to && /^(?:before|between|after|until|during)$/.test(statement.word(at))
  }
  for (let at = hit.to; at < first.from; at++)
    if (/^(?:for|before|by|after|until|from)$/.test(statement.word(at))) return true
  return false
}

const finishes = /^(?:complet|finish|graduat)/

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
