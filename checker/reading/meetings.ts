import {
  deadlineLeads,
  deciding,
  decidingWith,
  finishing,
  firmLeads,
  healthReviews,
  meetings,
  ofMeetings,
  readyWords,
  smallWords,
  startsLead,
} from '../lexicon/meetings.ts'
import { dueAt, hasDay } from './due-to-meetings.ts'
import { readOnce } from './read-once.ts'
import type { Found, Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import { isCalled, isLonger } from './titles.ts'

/** A professionals' meeting about the plan that stands as a deadline, with the words before it ("by", "ready for"). */
export const meetingDeadlines = readOnce((statement: Statement): readonly Span[] => {
  const all = statement.find(meetings)
  if (all.length === 0) return all
  const found = all.filter(hit => !isHealthReview(statement, hit) && !isName(statement, hit))
  return found
    .filter(hit => isDeadline(statement, hit))
    .map(hit => statement.span(leadOf(statement, hit) ?? hit.from, hit.to))
})

/** True when the text's time is a professionals' meeting. */
export const meetsToReview = (statement: Statement): boolean => meetingDeadlines(statement).length > 0

/** A by-when box whose own day comes first: a meeting named after it only looks at what was done. */
export const hasOwnDay = (statement: Statement): boolean => {
  const meeting = statement.field === 'by' ? statement.find(meetings)[0] : undefined
  return (
    meeting !== undefined &&
    !meetsToReview(statement) &&
    timesIn(statement).some(time => time.kind === 'date' && time.to <= meeting.from)
  )
}

const isHealthReview = (statement: Statement, hit: Found): boolean =>
  statement.find(healthReviews).some(other => other.from < hit.to && hit.from < other.to)

/** The Conference Inn, the Panel Beaters' garage. */
const isName = (statement: Statement, hit: Found): boolean =>
  isCalled(statement, hit) || (statement.tokens[hit.to - 1]?.shape === 'capital' && isLonger(statement, hit))

/** A `by` box is a deadline from end to end, unless a day of its own comes first. Elsewhere the words before it tell. */
const isDeadline = (statement: Statement, hit: Found): boolean => {
  if (statement.field !== 'by') return leadOf(statement, hit) !== undefined
  const sentence = statement.sentenceAt(hit.from)
  const before = timesIn(statement).find(
    time => time.to <= hit.from && (time.kind === 'date' || time.kind === 'often'),
  )
  if (before === undefined)
    return !(sentence.index > 0 && timesIn(statement).some(time => time.to <= sentence.from))
  return isJoined(statement, before, hit)
}

/** "12 January at core group" is one time; "12 January, two weeks before the review" is a day of its own. */
const isJoined = (statement: Statement, before: Span, hit: Span): boolean => {
  for (let at = before.to; at < hit.from; at++) {
    const word = statement.word(at)
    if (statement.tokens[at]?.sentence !== statement.tokens[hit.from]?.sentence) return false
    if (
      ',;.'.includes(word) ||
      (word === '(' && !(at + 1 === hit.from && statement.word(hit.to) === ')')) ||
      /^(?:so|before|ahead|then|not|and|days?|weeks?|for|we|to|earlier|later|after)$/.test(word)
    )
      return false
  }
  return true
}

/** The deadline word before a meeting ("by", "in time for", "when we all … meet"), where it makes the meeting a deadline. */
const leadOf = (statement: Statement, hit: Found): number | undefined => {
  const lead = nearestLead(statement, hit) ?? dueAt(statement, hit)
  if (lead === undefined || isDecided(statement, lead) || isMargin(statement, lead)) return undefined
  const isBox = statement.field === 'by'
  switch (statement.word(lead)) {
    case 'for':
      return isBox || isReadiness(statement, lead, hit) ? lead : undefined
    case 'after':
    case 'following':
      return isBox ? lead : undefined
    case 'at':
      return isBox || !(mentionsOnly(statement, lead) || isAboutMeeting(statement, 0, lead))
        ? lead
        : undefined
    default:
      return lead
  }
}

/** "By 1 March, two weeks ahead of the review": the day is the child's, and how long before the meeting is only said. */
const isMargin = (statement: Statement, lead: number): boolean => {
  const mark = /^(?:days?|weeks?|fortnight|month)$/.test(statement.word(lead - 1)) ? lead - 3 : lead - 1
  return (
    ',(-–—'.includes(statement.word(mark) || ' ') &&
    timesIn(statement).some(time => time.kind === 'date' && time.to === mark)
  )
}

/** Looks back from a meeting past small words, names and numbers, and past one unknown word right after a lead. */
const nearestLead = (statement: Statement, hit: Found): number | undefined => {
  const { from } = statement.sentenceAt(hit.from)
  let lead = isLead(statement, hit.from) || statement.word(hit.from) === 'next' ? hit.from : undefined
  let strangers = 1
  for (let at = hit.from - 1; at >= Math.max(from, hit.from - REACH); at--) {
    if (statement.tokens[at]?.kind === 'mark') break
    if (isLead(statement, at)) {
      lead = at
      if (firmLeads.has(statement.word(at))) break
    } else if (isSmall(statement, at)) continue
    else if (strangers > 0 && startsLead.has(statement.word(at - 1))) strangers--
    else break
  }
  return lead === undefined ? undefined : lead - (wordsBefore[statement.word(lead)] ?? 0)
}

/** "In advance of", "no later than": how many words of a lead stand before the one it is known by. */
const wordsBefore: Readonly<Record<string, number>> = { advance: 1, than: 2 }

/** "Invite Nan for the review", "a day off work for conference": what is done about the meeting. */
const isAboutMeeting = (statement: Statement, from: number, lead: number): boolean => {
  for (let at = from; at < lead; at++)
    if (/^(?:invite|book|arrange|collect|drive|fetch|thank|ask|off)$/.test(statement.word(at))) return true
  return false
}

/** How many words back a lead may stand. */
const REACH = 8

const isLead = (statement: Statement, at: number): boolean =>
  (deadlineLeads.has(statement.word(at)) &&
    (statement.word(at) !== 'than' || statement.word(at - 1) === 'later')) ||
  (statement.word(at) === 'come' && /^(?:the|next|our|your)$/.test(statement.word(at + 1))) ||
  (statement.word(at) === 'to' && statement.word(at + 1) === 'the' && statement.word(at + 2) === 'next')

const isSmall = (statement: Statement, at: number): boolean =>
  smallWords.has(statement.word(at)) ||
  (statement.word(at) === 'and' && statement.word(at - 1) === 'now') ||
  (statement.word(at) === 'now' && statement.word(at - 1) === 'between') ||
  statement.tokens[at]?.possessive === true ||
  statement.is(at, 'name') ||
  statement.is(at, 'num')

/** "For" asks for something to be ready: "in time for", "complete the tool for". Alone it only says what for. */
const isReadiness = (statement: Statement, lead: number, hit: Span): boolean => {
  const { from, to } = statement.sentenceAt(lead)
  return (
    lead === from ||
    readyWords.has(statement.word(lead - 1)) ||
    (statement.word(lead - 1) === 'date' && statement.word(lead - 2) === 'to') ||
    finishing.has(statement.word(from)) ||
    !(
      ofMeetings.has(statement.word(lead - 1)) ||
      isAboutMeeting(statement, from, lead) ||
      hasDay(statement, from, lead) ||
      hasDay(statement, hit.to + 2, to)
    )
  )
}

/** "Agreed by panel", "was praised at conference": the meeting is who does it, or where it was done. */
const isDecided = (statement: Statement, lead: number): boolean =>
  (deciding.has(statement.word(lead - 1)) ||
    (/^(?:out|off|down|before)$/.test(statement.word(lead - 1)) &&
      decidingWith.has(statement.word(lead - 2)))) &&
  (statement.word(lead) === 'by' ||
    (statement.word(lead) === 'at' && /^(?:was|were|been)$/.test(statement.word(lead - 2))))

/** "Tell the network meeting on the 12th what she saw": the meeting is where it is said, and another day is given. */
const mentionsOnly = (statement: Statement, lead: number): boolean => {
  const sentence = statement.sentenceAt(lead)
  return timesIn(statement).some(
    time => time.from >= sentence.from && time.to <= lead && time.kind !== 'clock',
  )
}
