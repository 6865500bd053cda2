import { meaningWords } from '../lexicon/meaning-words.ts'
import { groups, isPlain, isTheShortForm } from './short-forms.ts'
import type { Span, Statement } from './statement.ts'

/** True when the text says in plain words what the marked ones mean: "CAMHS, the team that…", "the worries team (CAMHS)". */
export const isExplained = (statement: Statement, span: Span): boolean =>
  explainedInBrackets(statement, span) ||
  isTheShortForm(statement, span) ||
  explainedAfter(statement, span) ||
  explainedLater(statement, span) ||
  calledSo(statement, span)

/** "CAMHS (the team that helps with worries)", but not "SENCO (Mrs Patel, 3 March)". */
const explainedInBrackets = (statement: Statement, span: Span): boolean => {
  let to = isQuoteMark(statement.word(span.to)) ? span.to + 1 : span.to
  while (to < span.to + 2 && statement.tokens[to]?.kind === 'word') to++
  if (statement.word(to) !== '(') return false
  if (/^(?:awaiting|awaited|pending|tbc|tba|waiting|not|name|new)$/.test(statement.word(to + 1))) return false
  let plain = 0
  let words = 0
  for (let at = to + 1; at < statement.tokens.length && statement.word(at) !== ')'; at++) {
    if (isPlain(statement, at)) plain++
    if (statement.tokens[at]?.kind === 'word') words++
  }
  if (opensMeaning.has(statement.word(to + 1))) return plain >= 1 && words >= 3
  return plain >= 3 || (plain >= 2 && startsPlain(statement, to + 1))
}

const isQuoteMark = (mark: string): boolean => mark === '"' || mark === '”' || mark === '’' || mark === "'"

const opensMeaning = new Set([
  'the',
  'a',
  'an',
  'our',
  'your',
  'his',
  'her',
  'their',
  'when',
  'where',
  'who',
  'which',
  'being',
  'how',
  'what',
  'ie',
  'eg',
  'that',
  'it',
  'they',
  'means',
  'meaning',
])

const startsPlain = (statement: Statement, at: number): boolean =>
  isPlain(statement, at) && (isPlain(statement, at + 1) || statement.is(at + 1, 'and'))

/** "MARAC, the meeting where…", "LAC means…", "the SENCO, who is the teacher who…". */
const explainedAfter = (statement: Statement, span: Span): boolean => {
  const next = statement.word(span.to)
  const loose = nounsTo(statement, span)
  if (
    loose > span.to &&
    statement.word(loose) === ',' &&
    (/^(?:who|which|that|where)$/.test(statement.word(loose + 1)) || saysWhatItIs(statement, loose + 1))
  )
    return true
  if (
    isSpokenTo(statement, span.to) &&
    /^(?:who|which|that|where|the|a|an)$/.test(statement.word(span.to + 3))
  )
    return saysWhatItIs(statement, span.to + 3)
  const gap =
    next === ',' ||
    next === '-' ||
    next === '–' ||
    next === '—' ||
    next === ':' ||
    next === '=' ||
    next === '"' ||
    next === '”' ||
    next === "'"
  const start = gap ? span.to + 1 : span.to
  if (next === '=') return true
  if (gap && saysWhatItIs(statement, span.to + 1)) return true
  if (
    statement
      .find(meaningWords)
      .some(
        hit => hit.from === start && !isWhatFollows(statement, hit.from) && !isDayOrCount(statement, hit.to),
      )
  )
    return true
  if (!gap || !opensMeaning.has(statement.word(start))) return false
  const sentence = statement.sentenceAt(start)
  return (
    statement
      .find(meaningWords)
      .some(hit => hit.from > start && hit.from <= start + 7 && hit.from < sentence.to) ||
    groups.has(statement.word(start + 1)) ||
    groups.has(statement.word(start + 2))
  )
}

/** "His ODD means he needs a warning": what comes of it, and not what it is. */
const isWhatFollows = (statement: Statement, at: number): boolean =>
  /^means?$/.test(statement.word(at)) &&
  (['third', 'kin', 'child', 'name'] as const).some(each => statement.is(at + 1, each)) &&
  statement.word(at + 1) !== 'his' &&
  statement.word(at + 1) !== 'her'

/** "EHCNA, i.e. 12 June": a day, and not a meaning. */
const isDayOrCount = (statement: Statement, at: number): boolean =>
  (['num', 'day', 'month'] as const).some(each => statement.is(at, each))

/** "MARAC on 3 June. That is the meeting where…", "MARAC on 3 June (that's the meeting to…)", "an EHCP, or plan for…". */
const explainedLater = (statement: Statement, { from, to }: Span): boolean => {
  if (statement.word(to) === ',' && statement.word(to + 1) === 'or' && isPlain(statement, to + 2))
    return leads.test(statement.word(to + 3)) || leads.test(statement.word(to + 4))
  if (statement.word(from - 1) === '(' && /^(?:is|are|means)$/.test(statement.word(to))) return true
  const sentence = statement.sentenceAt(from)
  const next = statement.sentences[sentence.index + 1]
  for (let at = to; at < Math.min(sentence.to, to + 9); at++)
    if (statement.word(at) === '(' && that.test(statement.word(at + 1)))
      return saysWhatItIs(statement, at + 1)
  return next !== undefined && that.test(statement.word(next.from)) && saysWhatItIs(statement, next.from)
}

const that = /^(?:that|that's|thats|it|it's|its|this|they're)$/

/** ", Yusuf,": a name between two commas, with the meaning after it. */
const isSpokenTo = (statement: Statement, at: number): boolean =>
  statement.word(at) === ',' && statement.word(at + 2) === ',' && statement.is(at + 1, 'name')

const is = /^(?:is|are|it|this|they|that's|it's|its|that's|thats|they're|which|that|who|where|what)$/
const leads = /^(?:for|that|which|who|where|when|about|of|to|on|at|in|with|we|you|people)$/

/** "the police check for your job", "thats drawing on a computer", "which is the paper that says": plain words, and what they are for. */
const saysWhatItIs = (statement: Statement, from: number): boolean => {
  const { to } = statement.sentenceAt(from)
  let at = from
  while (at < to && is.test(statement.word(at))) at++
  const linked = at > from
  const opened = /^(?:the|a|an|our|your|how|when|where)$/.test(statement.word(at))
  if (opened) at++
  const start = at
  let isKind = false
  while (at < to && at < start + 5 && (isMeaning(statement, at) || (at > start && statement.is(at, 'and')))) {
    isKind ||= kindsOfThing.has(statement.word(at)) || groups.has(statement.word(at))
    at++
  }
  if (!opened && !linked) return isKind && at <= start + 3 && /^(?:for|that|who)$/.test(statement.word(at))
  if (isKind && at > start + 1) return true
  return (
    at > start && (leads.test(statement.word(at)) || statement.is(at, 'child') || statement.is(at, 'kin'))
  )
}

/** What a plain meaning ends in, beside the groups that letters stand for: "a savings pot", "the singing and book club". */
const kindsOfThing = new Set(
  'people club class book paper card account pot money advice clinic place list project charity jab machine programme'.split(
    ' ',
  ),
)

const isMeaning = (statement: Statement, at: number): boolean =>
  (isPlain(statement, at) || statement.word(at) === 'one') &&
  !statement.is(at, 'be') &&
  !leads.test(statement.word(at))

/** Past the nouns that stand with it: "Portage home visitor, who…". */
const nounsTo = (statement: Statement, { to }: Span): number => {
  let at = to
  while (at < to + 5 && statement.tokens[at]?.kind === 'word' && statement.tokens[at]?.shape === 'lower') at++
  return at
}

const calls = new Set(['called', 'named', 'known', 'aka'])

/** "the team that helps with worries, called CAMHS", "the meeting about safety, or MARAC". */
const calledSo = (statement: Statement, { from }: Span): boolean => {
  let at = from - 1
  while (
    at >= 0 &&
    (statement.word(at) === '"' ||
      statement.word(at) === '“' ||
      statement.word(at) === "'" ||
      statement.word(at) === 'the' ||
      statement.word(at) === 'a' ||
      statement.word(at) === 'an')
  )
    at--
  const word = statement.word(at)
  if (/^calls?$/.test(word) && [3, 4, 5].some(back => /^(?:which|what)$/.test(statement.word(from - back))))
    return true
  if (calls.has(word) || (word === 'as' && statement.word(at - 1) === 'known')) return true
  return word === 'or' && statement.word(at - 1) === ','
}
