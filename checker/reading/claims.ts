import {
  agreeing,
  aims,
  contents,
  familyNouns,
  finding,
  newsWords,
  openSayings,
  sending,
  telling,
  topics,
} from '../lexicon/source-words.ts'
import { feelings } from '../lexicon/sources.ts'
import { quotesIn } from './quotes.ts'
import type { Side } from './sides.ts'
import { clauseFrom } from './speakers.ts'
import type { Span, Statement } from './statement.ts'

/** A saying that vouches for the change: not a child's feeling, nor "asked to", "told Ade why", "rang the nurse". */
export const isClaim = (statement: Statement, hit: Span, side: Side): boolean => {
  const verb = statement.word(hit.from)
  if (
    side === 'child' &&
    !isScoreOfDoing(statement, hit) &&
    !isTickForDoing(statement, hit.to) &&
    isTheirsToSay(statement, clauseFrom(statement, hit))
  )
    return false
  if (isOnlyDone(statement, hit)) return false
  if (asks.test(verb) && isWish(statement, hit.to)) return false
  if (asks.test(verb) && isExcuse(statement, hit.to)) return false
  if (/^answer/.test(verb) && /^(?:the|her|his|door|phone)$/.test(statement.word(hit.to))) return false
  if (isShortQuote(statement, hit.to)) return false
  if (telling.has(verb))
    return (
      !isAboutTopic(statement, hit.to) &&
      !isRecited(statement, hit.to) &&
      !isSaidSorry(statement, hit.to) &&
      !isToldAtHome(statement, hit.to)
    )
  if (sending.has(verb) && hit.to - hit.from === 1) return bringsNews(statement, hit.to)
  if (
    /^(?:no|sorry|hello|goodbye|thanks|thank)$/.test(statement.word(hit.to)) &&
    hit.to - hit.from === 1 &&
    statement.word(hit.to + 1) !== 'longer' &&
    !/^(?:further|more|incidents|incident|relapse|relapses|outbursts|falls|worries|concerns|problems|issues|contact|use|drink|drinking|drugs|shouting|arguments|one|rows)$/.test(
      statement.word(hit.to + 1),
    )
  )
    return false
  if (hit.to - hit.from > 1 || !openSayings.has(verb)) return true
  const next = statement.word(hit.to)
  if (/^(?:wrote|put)$/.test(verb) && /^["“‘']$/.test(next)) return true
  if (finding.has(verb) || side === 'child') return contents.has(next)
  if (agreeing.has(verb))
    return (
      contents.has(next) || !(aims.has(next) || statement.is(hit.to, 'det') || statement.is(hit.to, 'prep'))
    )
  return !aims.has(next)
}

const asks = /^(?:said|says|say|told|explained|explains|explain)$/

/** "said “oops”": a word that was heard, and nothing vouched for. */
const isShortQuote = (statement: Statement, at: number): boolean =>
  quotesIn(statement).some(
    quote =>
      quote.from === at + 1 && quote.to - quote.from <= 2 && !goodNews.test(statement.word(quote.from)),
  )

const goodNews =
  /^(?:all|ok|okay|fine|good|great|better|sorted|done|never|always|yes|no|not|none|nil|zero|clean|clear|sober|dry|much|calm|calmer|happy)$/

/** "As agreed", "before they were called", "thought of himself first", "told Ava the story", "promised Ava a bike". */
const isOnlyDone = (statement: Statement, { from, to }: Span): boolean => {
  const verb = statement.word(from)
  if (/^(?:agreed|promised|asked)$/.test(verb) && statement.word(from - 1) === 'as') return true
  if (verb === 'called' && statement.is(from - 1, 'be')) return true
  if (/^th(?:inks?|ought)$/.test(verb)) return statement.word(to) === 'of'
  if (/^(?:told|tells|tell|promised|promises)$/.test(verb))
    return (
      (statement.is(to, 'child') || statement.is(to, 'kin')) &&
      (statement.is(to + 1, 'det') || statement.is(to + 1, 'poss')) &&
      !statement.is(to + 1, 'neg')
    )
  return /^(?:explained|explains)$/.test(verb) && statement.is(to, 'det') && isSaidTo(statement, to)
}

/** "The rules to Ava". */
const isSaidTo = (statement: Statement, from: number): boolean => {
  const { to } = statement.sentenceAt(from)
  for (let at = from + 1; at < Math.min(to, from + 7); at++)
    if (statement.word(at) === 'to' && statement.is(at + 1, 'who')) return true
  return false
}

/** A tick or a face beside "I keep my cool": for what one does, unless the words are of feeling. */
const isTickForDoing = (statement: Statement, from: number): boolean =>
  quotesIn(statement).some(
    quote =>
      quote.from >= from &&
      quote.from <= from + 6 &&
      /^(?:i|i'm|my)$/.test(statement.word(quote.from)) &&
      !statement.find(feelings).some(hit => hit.from >= quote.from && hit.to <= quote.to),
  )

/** "Callum told his dad on 20 Jan.": the telling is what was done. */
const isToldAtHome = (statement: Statement, from: number): boolean => {
  const who = statement.is(from, 'poss') && !statement.is(from, 'kin') ? from + 1 : from
  const next = statement.tokens[who + 1]
  return (
    (statement.is(who, 'kin') || familyNouns.has(statement.word(who))) &&
    (next === undefined || next.kind === 'mark' || /^(?:on|in|at|about|before|and)$/.test(next.norm)) &&
    next?.norm !== ':'
  )
}

/** "told Amy sorry": a word to somebody, with nothing vouched for. */
const isSaidSorry = (statement: Statement, from: number): boolean =>
  statement.word(from + 1) === 'off' ||
  [from, from + 1, from + 2].some(at => /^(?:sorry|goodbye|hello|thanks|thank)$/.test(statement.word(at)))

/** "Dad said the bus never came", "said he was ill": why somebody was not there, and nothing vouched for. */
const isExcuse = (statement: Statement, from: number): boolean => {
  for (let at = from; at < Math.min(statement.sentenceAt(from).to, from + 5); at++)
    if (/^(?:ill|illness|poorly|bus|train|traffic)$/.test(statement.word(at)))
      return !statement.is(at - 1, 'poss') || statement.word(at) !== 'bus'
  return false
}

/** "said she would like a new worker", "explained why he missed it": a wish or a reason vouches for nothing. */
const isWish = (statement: Statement, from: number): boolean => {
  if (/^(?:why|thanks|thank|sorry|goodbye|hello|hi)$/.test(statement.word(from))) return true
  for (let at = from; at < from + 4; at++) {
    const word = statement.word(at)
    if (/^(?:she'd|he'd|they'd)$/.test(word)) return statement.word(at + 1) === 'like'
    if (/^(?:wants|wanted|wishes|wished)$/.test(word)) return true
    if (word === 'would' || word === "wouldn't")
      return /^(?:like|prefer|rather|love)$/.test(statement.word(at + 1))
  }
  return false
}

/** "scored herself 8 for keeping calm": marks for what one does, not for how one feels. */
const isScoreOfDoing = (statement: Statement, { from, to }: Span): boolean => {
  if (!/^(?:scores?|scored|rates?|rated|marks?|marked)$/.test(statement.word(from))) return false
  for (let at = to; at < to + 7; at++)
    if (
      /^(?:for|at|on)$/.test(statement.word(at)) &&
      /(?:ing|behaviour|effort)$/.test(statement.word(at + 1))
    )
      return statement.word(at + 1) !== 'feeling' && statement.word(at + 1) !== 'being'
  return false
}

/** What a child feels, and why: theirs to say, with no other proof. */
export const isTheirsToSay = (statement: Statement, clause: Span): boolean => {
  for (let at = clause.from; at < clause.to && at < clause.from + 5; at++)
    if (statement.word(at) === 'because') return true
  const { to } = statement.sentenceAt(clause.from)
  return statement
    .find(feelings)
    .some(hit => hit.from >= clause.from && hit.to <= Math.min(to, clause.to + 8))
}

const isAboutTopic = (statement: Statement, from: number): boolean => {
  for (let at = from; at < from + 4; at++) {
    if (/^(?:he|she|they|i|it|that|you)(?:'|$)/.test(statement.word(at))) return false
    if (statement.word(at) === ',') return isTopicAfterAside(statement, at + 1)
    if (topics.has(statement.word(at))) return true
  }
  return false
}

/** "told Jo the rule, word for word": a thing is told, and nothing vouched for. */
const isRecited = (statement: Statement, from: number): boolean => {
  const next = statement.tokens[from + 3]
  return statement.is(from + 1, 'det') && (next === undefined || next.kind === 'mark')
}

/** "told Jan, with the page shut, who mends the boiler". */
const isTopicAfterAside = (statement: Statement, from: number): boolean => {
  for (let at = from; at < from + 8; at++)
    if (statement.word(at) === ',') return topics.has(statement.word(at + 1))
  return false
}

/** "rang to say", "texted that", "sent a thumbs-up": a message with word of how it goes. */
const bringsNews = (statement: Statement, from: number): boolean => {
  for (let at = from; at < from + 6; at++) if (newsWords.has(statement.word(at))) return true
  return false
}
