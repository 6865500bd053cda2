import { healthReviews, meetings } from '../lexicon/meetings.ts'
import type { Found, Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'
import { isCalled, isLonger } from './titles.ts'

/** A professionals' meeting about the plan that stands as a deadline, with the words before it ("by", "ready for"). */
export const meetingDeadlines = (statement: Statement): readonly Span[] =>
  statement.reading(meetingDeadlines, () => {
    const found = statement
      .find(meetings)
      .filter(hit => !isHealthReview(statement, hit) && !isName(statement, hit))
    return found
      .filter(hit => isDeadline(statement, hit))
      .map(hit => statement.span(leadOf(statement, hit) ?? hit.from, hit.to))
  })

/** True when the text's time is a professionals' meeting. */
export const meetsToReview = (statement: Statement): boolean => meetingDeadlines(statement).length > 0

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
      ',;.('.includes(word) ||
      /^(?:so|before|ahead|then|not|and|days?|weeks?|for|we|to|earlier|later|after)$/.test(word)
    )
      return false
  }
  return true
}

const leads = new Set(
  'by before b4 until till at for when prior ahead once between following after pre against'.split(' '),
)
/** Words that make a deadline whatever the meeting is called. */
const strong = new Set(['by', 'before', 'b4', 'until', 'till', 'the', 'next'])

const fillers = new Set(
  'the a an our your his her their next first second third fourth final 1st 2nd 3rd last coming upcoming following forthcoming of to in time ready we all are is meet meets sit sits sat down together get gets back comes come round for s this another mid initial new autumn spring summer winter january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec 3-month three six month monthly week weekly annual day date then end start beginning point stage week weeks of case same no number no.'.split(
    ' ',
  ),
)

/** The deadline word before a meeting ("by", "in time for", "when we all … meet"), past its small words and names. */
const leadOf = (statement: Statement, hit: Found): number | undefined => {
  const sentence = statement.sentenceAt(hit.from)
  let lead: number | undefined
  let strangers = 1
  if (leads.has(statement.word(hit.from)) || statement.word(hit.from) === 'next') lead = hit.from
  for (let at = hit.from - 1; at >= sentence.from && hit.from - at < 9; at--) {
    const token = statement.tokens[at]
    if (token === undefined || token.kind === 'mark') break
    if (
      leads.has(token.norm) ||
      (token.norm === 'to' && statement.word(at + 1) === 'the' && statement.word(at + 2) === 'next')
    ) {
      lead = at
      if (strong.has(token.norm) || token.norm === 'to') break
    } else if (strangers > 0 && strong.has(statement.word(at - 1))) strangers--
    else if (
      !fillers.has(token.norm) &&
      !token.possessive &&
      !statement.is(at, 'name') &&
      !statement.is(at, 'num')
    )
      break
  }
  if (lead === undefined || isDecided(statement, lead)) return undefined
  if (
    statement.word(lead) === 'for' &&
    lead > sentence.from &&
    !['time', 'ready', 'done', 'complete', 'completed', 'prepared', 'finished', 'place'].includes(
      statement.word(lead - 1),
    ) &&
    !isComplete(statement, lead)
  )
    return undefined
  if (/^(?:after|following)$/.test(statement.word(lead)) && statement.field !== 'by') return undefined
  if (statement.word(lead) === 'at' && statement.field !== 'by' && mentionsOnly(statement, lead))
    return undefined
  return lead
}

/** "Agreed by panel", "was praised at conference": the meeting is who does it, or where it was done. */
const isDecided = (statement: Statement, lead: number): boolean =>
  deciding.test(statement.word(lead - 1)) &&
  (statement.word(lead) === 'by' ||
    (statement.word(lead) === 'at' && /^(?:was|were|been)$/.test(statement.word(lead - 2))))

const deciding =
  /^(?:agreed|granted|approved|decided|set|ordered|funded|signed|heard|refused|declined|awarded|given|chosen|recommended|seen|asked|told|praised|made|named|advised|offered|off|down|out|held|run|chaired|picked|paid)$/

/** "Complete the tool for review conference": what is done for a meeting has it as its deadline. */
const isComplete = (statement: Statement, lead: number): boolean =>
  ['complete', 'finish', 'file', 'submit', 'write', 'update', 'do', 'prepare', 'have'].includes(
    statement.word(statement.sentenceAt(lead).from),
  )

/** "Tell the network meeting on the 12th what she saw": the meeting is where it is said, and another day is given. */
const mentionsOnly = (statement: Statement, lead: number): boolean => {
  const sentence = statement.sentenceAt(lead)
  return timesIn(statement).some(
    time => time.from >= sentence.from && time.to <= lead && time.kind !== 'clock',
  )
}
