import { attending } from '../lexicon/attendance.ts'
import { processes, serviceAdjectives } from '../lexicon/service-not-need.ts'
import { services } from '../lexicon/services.ts'
import { observablesIn } from './observable.ts'
import { standsAlone } from './services-alone.ts'
import { servicesInLetters } from './services-in-letters.ts'
import { isAsking, isTheirs, isTold, isWhere } from './services-standing.ts'
import type { Found, Span, Statement } from './statement.ts'
import { isCalled } from './titles.ts'

/** Processes, and services that are asked for, stand alone, or are all that a sentence speaks of; in order. */
export const servicesAskedIn = (statement: Statement): readonly Span[] => {
  const named = [...statement.find(services), ...servicesInLetters(statement)].filter(
    ({ from }) => !statement.is(from, 'child'),
  )
  const asked: Span[] = [...statement.find(processes), ...named.filter(hit => isWanted(statement, hit))]
  for (const hit of named)
    if (!asked.some(other => other.from <= hit.from + 12 && other.to >= hit.from) && isAll(statement, hit))
      asked.push(hit)
  if (statement.field === 'need' && statement.tokens.length === 1 && department.test(statement.word(0)))
    asked.push(statement.whole)
  return asked
    .filter(hit => !isTold(statement, hit) && !isCalled(statement, hit) && !isAsking(statement, hit))
    .sort((a, b) => a.from - b.from)
}

/** One word that is a department's: what it should give is not said. */
const department =
  /^(?:housing|transport|childcare|benefits|health|education|respite|probation|police|legal|finance|equipment|input|intervention|involvement|services|outreach|advocacy|portage)$/

/** The sentence speaks of the service and of nothing else: nobody attends it, and nothing is asked or counted. */
const isAll = (statement: Statement, hit: Found): boolean => {
  const { from, to } = statement.sentenceAt(hit.from)
  if (isTheirs(statement, hit) || isWhere(statement, hit)) return false
  if (hit.plain !== undefined && neverAll.has(hit.plain)) return false
  if (hit.plain === 'worker' && !/^(?:an?|own)$/.test(statement.word(hit.from - 1))) return false
  if (
    observablesIn(statement).some(
      seen => seen.from >= from && seen.to <= to && (seen.kind === 'count' || seen.kind === 'often'),
    )
  )
    return false
  if (statement.find(attending).some(verb => verb.from >= from && verb.to <= to)) return false
  if (statement.tokens[hit.to - 1]?.possessive && !lent.test(statement.word(hit.to))) return false
  for (let at = from; at < to; at++) if (told.test(statement.word(at))) return false
  return true
}

const neverAll = new Set(['meeting', 'course', 'named', 'doctor'])

/** What a worker gives: "the psychologist's advice"; a counsellor's room is only a room. */
const lent =
  /^(?:views?|opinion|advice|input|help|support|report|referral|assessment|involvement|recommendations|appointments?)$/

/** Words that make a sentence an account, a question or a knowing, rather than a wish. */
const told =
  /^(?:because|why|since|was|were|had|did|said|went|came|left|knows?|explain|explains|tells?|told|if|when|after|before|until|who|whose|without|prompts|reminders)$/

const wishes =
  /^(?:needs?|needed|needing|requires?|required|requiring|wants?|gets?|getting|got|receiv(?:e|es|ed|ing)|access(?:es|ed|ing)?|offered|given|provided?|starts?|begins?|continues?|obtain|secure|request|await(?:s|ing)?|involve|identify|commission(?:ed)?|arranged?|under|get|find|seek|source|pursue|explore|organise|fund|reinstate|resume|restart)$/
const having = /^(?:has|have|having)$/

/** Walks back over what describes the service to the word that asks for it. */
const isWanted = (statement: Statement, hit: Found): boolean => {
  const { from } = statement.sentenceAt(hit.from)
  if (statement.tokens[hit.to - 1]?.possessive && !lent.test(statement.word(hit.to))) return false
  let at = hit.from - 1
  while (at >= hit.from - MOST_UNKNOWN && isUnknown(statement, at) && !isAttended(statement, at)) at--
  for (let steps = 0; at >= from && steps < 7 && describes(statement, at); at--, steps++);
  const before = statement.word(at)
  if (hit.plain === 'worker' && statement.is(hit.from - 1, 'poss') && statement.word(hit.to) === 'to')
    return false
  if (at < from || /^[;–—]$/.test(statement.word(at)) || isOpening(statement, at, from))
    return standsAlone(statement, hit)
  if (isAttended(statement, at)) return false
  if (isThereTo(statement, at)) return !statement.is(hit.to, 'who')
  const earlier = statement.word(at - 1)
  if (having.test(before))
    return (
      (statement.field === 'goal' && hit.plain !== 'doctor') ||
      /^(?:to|will|should|must|can|could)$/.test(earlier)
    )
  if (before === 'see' || before === 'be') return earlier === 'to'
  if (before === 'by')
    return /^(?:seen|helped|assessed|supported|reviewed|picked|held|taken|considered)$/.test(earlier)
  if (before === 'with' && (earlier === 'do' || earlier === 'well')) return true
  if (before === 'for' && /^(?:is|ask|asks|asking|asked|wish|hoping)$/.test(earlier)) return true
  if (before === 'with' && earlier === ',' && statement.field === 'need') return true
  if (before === 'in') return /^(?:bring|call|get|pull|buy|draft|bringing|have)$/.test(earlier)
  if (before === 'with') return help.test(statement.textOf(hit)) || help.test(statement.word(hit.to))
  if (before === 'of') return /^(?:receipt|way|services|caseload|provision|allocation|offer)$/.test(earlier)
  if (before === 'from') return /^(?:benefit|benefits|support|help|input)$/.test(earlier)
  if (before === 'is' || before === 'like') return isNeedClause(statement, from, at)
  return wishes.test(before)
}

/** "What Ellie needs is…", "someone to talk to, like…". */
const isNeedClause = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (/^(?:needs?|someone|somebody|wants?|would|missing|lacking|wanted|needed)$/.test(statement.word(at)))
      return true
  return false
}

/** "There'll be a family group conference": words of being there end here. */
const isThereTo = (statement: Statement, at: number): boolean => {
  let first = at
  while (!/^there/.test(statement.word(first)) && (statement.is(first, 'be') || statement.is(first, 'modal')))
    first--
  return /^there(?:'ll|'s)?$/.test(statement.word(first))
}

/** "To have sessions with a worker": somebody is to be given them. */
const isHaving = (statement: Statement, { from }: Span): boolean => having.test(statement.word(from))

/** Somebody goes there or does it, at this word. */
const isAttended = (statement: Statement, at: number): boolean =>
  statement
    .find(attending)
    .some(verb => verb.from <= at && at < verb.to && verb.plain !== 'worker' && !isHaving(statement, verb))

const help = /(?:input|involvement|support|help|intervention)$/i

const sittings =
  /^(?:sessions?|appointments?|appts?|placements?|place|time|ins?|calls?|slots?|blocks?|package|programme|course|hours?|weeks?|visits?|series|set|lots?|bit|period|catch-ups?|meetings?|something|someone|somebody)$/

/** Words of no known kind may stand right before the service: "a bereavment counsellor", "a social story group". */
const MOST_UNKNOWN = 2

const isUnknown = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return (
    token?.kind === 'word' &&
    token.bits === 0 &&
    token.shape === 'lower' &&
    !describes(statement, at) &&
    !wishes.test(token.norm) &&
    !having.test(token.norm) &&
    !/^(?:like|to|see|not|her|as|w)$/.test(token.norm)
  )
}

/** A word that only describes the service after it: "some weekly specialist". */
const describes = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token?.kind === 'mark')
    return token.norm === ':' && statement.is(at - 1, 'num') && statement.is(at + 1, 'num')
  if (token === undefined || wishes.test(token.norm) || having.test(token.norm)) return false
  if (/^(?:with|at|from|by|of)$/.test(token.norm)) return sittings.test(statement.word(at - 1))
  if (serviceAdjectives.has(token.norm) || sittings.test(token.norm)) return true
  return (
    token.shape === 'caps' ||
    (token.shape === 'capital' &&
      !statement.is(at, 'name') &&
      !statement.is(at, 'kin') &&
      !statement.is(at, 'prep') &&
      !statement.is(at, 'pron') &&
      !statement.is(at, 'modal')) ||
    statement.is(at, 'num') ||
    statement.is(at, 'poss') ||
    statement.is(at, 'det') ||
    /[^e]ed$|ional$|ive$|ised$/.test(token.norm)
  )
}

/** Only a name, "you" or a bullet stands before: "Connor: respite", "Ella, counselling". */
const isOpening = (statement: Statement, at: number, from: number): boolean => {
  for (let before = from; before <= at; before++) {
    const token = statement.tokens[before]
    if (
      token?.kind === 'word' &&
      !statement.is(before, 'name') &&
      !statement.is(before, 'child') &&
      !statement.is(before, 'kin') &&
      !/^(?:for|baby|and|young|man|little|miss)$/.test(token.norm)
    )
      return false
  }
  return statement.tokens[at]?.kind === 'mark' || statement.word(at) === 'for'
}
