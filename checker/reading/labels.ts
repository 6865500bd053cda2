import { blameless, labelReported } from '../lexicon/blame.ts'
import { relatives } from '../lexicon/kin.ts'
import { saying } from '../lexicon/sources.ts'
import { isQuoted } from './quotes.ts'
import { speakerOf } from './speakers.ts'
import type { Span, Statement } from './statement.ts'
import { wordClasses } from './word-classes.ts'

const { kin, pron, name, child, be, third } = wordClasses
const person = kin | pron | name | child | third

const people = new Set(
  `mother mothers father fathers parent parents family families child children kid kids boy boys girl girls lad lads teenager teen pupil student
man men woman women couple carer carers partner person people individual household client clients young baby sister brother son daughter stepdad stepmum character nature mum dad mam nan housekeeper worker neighbour pair lot bunch mob crew tenant patient resident adult adults`.split(
    /\s+/,
  ),
)
/** What is said of these is said of whose they are: "her toxic influence", "Dad's manner is rude". */
const ways = new Set(
  'attitude attitudes manner influence ways streak tone lifestyle personality parenting conduct engagement compliance outlook temperament tongue mindset'.split(
    ' ',
  ),
)
const softeners = new Set(
  `very so too really quite rather extremely increasingly often always sometimes frequently highly overly constantly verbally a an bit little somewhat generally usually
more most just still also both being be become becomes became becoming seem seems seemed seeming appear appears appeared appearing remain remains remained can could get gets got getting
wee right proper total complete utter real absolute pure pair totally completely deeply incredibly terribly emotionally notoriously clearly obviously such presents presented presenting comes came coming across as found he she persistently deliberately wilfully purposely intentionally openly overtly actively downright plain simply utterly thoroughly frankly blatantly needlessly unnecessarily repeatedly particularly especially equally occasionally continually consistently fairly pretty naturally known to`.split(
    /\s+/,
  ),
)
const afterLabel = new Set(
  'and or but with to towards when if about at around in on because , . ; ! : ) / - – & ? — which as again w w/ from throughout during since over who that or for like so too means makes even until unless before after while lately today'.split(
    ' ',
  ),
)

/** True when a harsh word is said of a person: after "is", before "mother", or standing bare as a note about somebody. */
export const isSaidOfPerson = (statement: Statement, { from, to }: Span): boolean => {
  const next = statement.tokens[to]
  if (statement.word(from) === 'weak' && /^(?:on|at|from|after|in|with)$/.test(next?.norm ?? '')) return false
  if (next?.kind === 'word' && (people.has(next.norm) || ways.has(next.norm))) return true
  if (statement.word(from - 1) === 'being' && isPerson(statement, from - 2)) return true
  if (next !== undefined && !afterLabel.has(next.norm) && next.sentence === statement.tokens[from]?.sentence)
    return false
  let at = from - 1
  while (at >= 0 && softeners.has(statement.word(at))) at--
  if (statement.word(at + 1) === 'being' || statement.word(from - 1) === 'being') return true
  const before = statement.tokens[at]
  if (before === undefined || before.sentence !== statement.tokens[from]?.sentence) return true
  if (statement.is(at, 'be') || (isHave.has(before.norm) && at < from - 1)) return isPerson(statement, at)
  if (statement.is(at, 'det') || statement.is(at, 'prep') || statement.is(at, 'num')) return false
  if (before.possessive || before.bits & wordClasses.poss) return statement.is(at + 1, 'det')
  return !pointsAtThings.has(before.norm)
}

/** "It difficult", "anything rude": nobody is meant. */
const pointsAtThings = new Set('it anything something nothing there things everything'.split(' '))

/** "The flat is not what it was", "Don's key refuses to turn": nobody is faulted by what is said of a thing. */
export const isSaidOfThing = (statement: Statement, { from }: Span): boolean => {
  let at = from - 1
  if (!statement.is(from, 'be') && !statement.is(at, 'be') && !/^(?:refus|fail)/.test(statement.word(from)))
    return false
  while (at > 0 && statement.is(at, 'be')) at--
  const subject = statement.tokens[at]
  let first = at
  while (
    first > at - 2 &&
    statement.tokens[first - 1]?.shape === 'lower' &&
    statement.tokens[first - 1]?.bits === 0
  )
    first--
  return (
    subject?.shape === 'lower' &&
    (subject.bits & person) === 0 &&
    !people.has(subject.norm) &&
    !ways.has(subject.norm) &&
    !relatives.has(subject.norm) &&
    !statement.is(at, 'folk') &&
    !statement.is(at, 'job') &&
    (/^(?:the|its|this|that|our|a)$/.test(statement.word(first - 1)) ||
      statement.tokens[first - 1]?.possessive === true)
  )
}

/** The subject of "is": a person within a few words, whatever stands between ("Mum at the last visit was"). */
const isPerson = (statement: Statement, verb: number): boolean => {
  let at = verb
  while (
    at >= 0 &&
    (((statement.tokens[at]?.bits ?? 0) & (be | pron)) === be || isHave.has(statement.word(at)))
  )
    at--
  if (statement.word(at) === ')') while (at > 0 && statement.word(at) !== '(') at--
  if (statement.word(at) === '(') at--
  const token = statement.tokens[at]
  if (token === undefined) return true
  if (token.norm === 'it' || token.norm === 'this' || token.norm === 'that' || token.norm === 'there')
    return false
  if (token.norm === 'who') return isPerson(statement, at - (statement.word(at - 1) === ',' ? 2 : 1))
  return (
    (token.bits & person) !== 0 || people.has(token.norm) || ways.has(token.norm) || softeners.has(token.norm)
  )
}

/** "Parents have always been evasive": what stands between them and "been". */
const isHave = new Set('have has had always not'.split(' '))

const intensifiers = new Set(
  'right proper total complete utter wee bit of real absolute pure little big'.split(' '),
)

/** "a joke", "a right mess": a word that names a person needs "a" or the like before it. */
export const isSaidAsName = (statement: Statement, { from }: Span): boolean =>
  statement.is(from - 1, 'det') || intensifiers.has(statement.word(from - 1))

/** True when the words label nobody here: a tumour, a job, a test; or the label is one that somebody else gave or felt. */
export const labelsNobody = (statement: Statement, span: Span): boolean =>
  statement
    .find(blameless)
    .some(
      hit =>
        hit.from < span.to && span.from < hit.to && hit.to - hit.from >= Math.min(2, span.to - span.from),
    ) || isReported(statement, span)

/** "Ella says her sister is bossy": what somebody in the family said of another. */
export const isFamilysView = (statement: Statement, { from }: Span): boolean =>
  statement.find(saying).some(hit => {
    if (hit.to > from || from - hit.to > 8 || statement.sentenceAt(hit.from) !== statement.sentenceAt(from))
      return false
    const side = speakerOf(statement, hit)
    return side === 'family' || side === 'child'
  })

/** "called him lazy", "feels useless", "the file says hard to reach": what was said or felt, not what we say. */
const isReported = (statement: Statement, span: Span): boolean => {
  const reports = statement.find(labelReported)
  const opener = statement.word(span.from - 1)
  const start = '"“‘\''.includes(opener) && opener !== '' ? span.from - 1 : span.from
  let near = start
  while (near > 0 && (statement.is(near - 1, 'det') || softeners.has(statement.word(near - 1)))) near--
  if (
    reports.some(
      hit => hit.from < start && hit.to >= near && (hit.to <= span.to || hit.pattern.startsWith('(call|')),
    )
  )
    return true
  if (
    reports.some(
      hit =>
        /^\((?:feel|worried)/.test(hit.pattern) &&
        hit.to <= start &&
        start - hit.to <= 6 &&
        !changesSubject(statement, hit.to, start),
    )
  )
    return true
  if (isTalkedOf(statement, span)) return true
  if (!isQuoted(statement, span.from)) return false
  return (
    reports.some(hit => hit.to <= start && hit.to >= statement.sentenceAt(span.from).from) ||
    isSpeech(statement, span)
  )
}

/** '“Manipulative” was written about Mum': the label stands alone in its quotation marks, and the sentence is about it. */
const isTalkedOf = (statement: Statement, { from, to }: Span): boolean =>
  isMark(statement.word(from - 1)) &&
  isMark(statement.word(to)) &&
  (statement.sentenceAt(from).from >= from - 1 || /^[.!?]$/.test(statement.word(from - 2))) &&
  statement.is(to + 1, 'be')

const isMark = (word: string): boolean => /^["“”‘’']$/.test(word)

const changesSubject = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if ((statement.tokens[at]?.bits ?? 0) & (kin | name | pron)) return true
  return false
}

const says = new Set(
  'word words label labels term phrase file report record nickname said says say told tells shouted wrote texted asked called calls call labelled described describes described heard called, put puts reads read'.split(
    ' ',
  ),
)

/** The whole quotation is somebody's speech, with "Mum said" before or after it. */
const isSpeech = (statement: Statement, span: Span): boolean => {
  const { from, to } = statement.sentenceAt(span.from)
  for (let at = from; at < to; at++) if (says.has(statement.word(at)) && !isQuoted(statement, at)) return true
  return false
}
