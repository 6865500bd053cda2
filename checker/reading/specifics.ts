import { explaining } from '../lexicon/explaining.ts'
import { observablesIn } from './observable.ts'
import type { Sentence } from './sentences.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

type Stretch = { readonly from: number; readonly to: number }

/**
 * True when a sentence goes on to say exactly what is done, how often or to what measure, apart from the words at
 * `beside`: "will support you" tells nobody anything, "will support you for 20 minutes every Tuesday" does.
 */
export const saysExactly = (statement: Statement, sentence: Sentence, beside?: Stretch): boolean =>
  saysHowMuch(statement, sentence, beside) || saysWhatItMeans(statement, beside?.to ?? sentence.from + 1)

/** How many things to see, hear or count stand in a sentence, days among them, apart from the words at `beside`. */
export const countSeen = (statement: Statement, sentence: Sentence, beside?: Stretch): number =>
  observablesIn(statement).filter(seen => isWithin(seen, sentence) && !touches(seen, beside)).length +
  timesIn(statement).filter(
    time => isWithin(time, sentence) && time.kind !== 'often' && time.kind !== 'clock',
  ).length

/** True when a sentence has a how-often, a time of day, a length of time or a count in it. */
export const saysHowMuch = (statement: Statement, sentence: Sentence, beside?: Stretch): boolean =>
  timesIn(statement).some(
    time =>
      isWithin(time, sentence) &&
      !touches(time, beside) &&
      (time.kind === 'often' || time.kind === 'clock' || time.kind === 'span') &&
      !isTopic(statement, time) &&
      !isWhose(statement, time, beside),
  ) ||
  observablesIn(statement).some(
    seen =>
      seen.kind === 'count' &&
      isWithin(seen, sentence) &&
      !touches(seen, beside) &&
      !isRatio(statement, seen.from),
  )

/** "On top of your weekends": whose they are, and not when. */
const isWhose = (statement: Statement, { from }: Stretch, beside?: Stretch): boolean =>
  beside?.to === from - 1 && statement.is(from - 1, 'poss') && statement.word(from).endsWith('s')

/** "Advice around bedtime": what it is about, not when it is done. */
const isTopic = (statement: Statement, { from, to }: Stretch): boolean =>
  to - from === 1 &&
  statement.tokens[from]?.kind === 'word' &&
  /(?:bed|meal|bath|play)times?$/.test(statement.word(from)) &&
  !/^(?:at|before|after|each|every|until|till|from|by|per|school)$/.test(statement.word(from - 1))

/** "1:1" and "1-2-1" say who sits with whom, not how much. */
const isRatio = (statement: Statement, at: number): boolean =>
  statement.word(at - 1) === ':' ||
  (statement.word(at + 1) === ':' && statement.is(at + 2, 'num')) ||
  (/^(?:1|2|to)$/.test(statement.word(at + 1)) && statement.is(at + 2, 'num'))

/**
 * True when the text says what the words before token `after` mean, in things that could be seen or counted: "clean,
 * meaning washed and ironed", "a good education. That's 20 hours a week in a classroom", "tidy: toys in the box".
 */
export const saysWhatItMeans = (statement: Statement, after: number): boolean => {
  const sentence = statement.sentenceAt(after - 1)
  const next = statement.sentences[sentence.index + 1]
  if (
    saysHow(statement, after, sentence.to) ||
    isDefined(statement, after, sentence.to) ||
    isEnoughTo(statement, after, sentence.to) ||
    isListed(statement, after, sentence.to)
  )
    return true
  const explained = statement
    .find(explaining)
    .filter(hit => hit.plain === undefined || opens(statement, hit.from))
  if (explained.some(hit => isWithin(hit, sentence) && isConcrete(statement, hit.to, sentence.to)))
    return true
  if (next === undefined || !isConcrete(statement, next.from, next.to)) return false
  return explained.some(hit => isWithin(hit, next) && hit.from <= next.from + 6)
}

/** "That is" explains after a mark or at a beginning; in "a bed that is clean" it does not. */
const opens = (statement: Statement, at: number): boolean =>
  statement.tokens[at - 1]?.kind === 'mark' ||
  statement.sentenceAt(at).from === at ||
  (/^(?:and|so|but)$/.test(statement.word(at - 1)) && opens(statement, at - 1))

/** After a token: a colon, dash or bracket with something to see behind it, or "by …ing" something to see. */
const saysHow = (statement: Statement, after: number, end: number): boolean => {
  for (let at = after; at < end; at++) {
    const opens =
      statement.tokens[at]?.kind === 'mark'
        ? ':;(–—-='.includes(statement.word(at)) && statement.word(at - 1) !== 're'
        : isByDoing(statement, at)
    if ((opens && isConcrete(statement, at + 1, end)) || isCompared(statement, at)) return true
  }
  return false
}

/** "A calm voice, no louder than the telly". */
const isCompared = (statement: Statement, at: number): boolean =>
  statement.word(at) === 'than' && /er$/.test(statement.word(at - 1)) && statement.word(at - 2) === 'no'

/** ": the same house for six months". */
const saysHowLong = (statement: Statement, from: number, to: number): boolean =>
  timesIn(statement).some(
    time => time.kind === 'span' && isWithin(time, { from, to }) && statement.is(time.from, 'num'),
  )

/** "Being healthy, to Lucja, is riding her bike": the word is what the sentence is about, and the rest says what it is; so with ", which we agreed is 8.30". */
const isDefined = (statement: Statement, after: number, end: number): boolean => {
  for (let at = after; at < Math.min(end, after + 6); at++) {
    if (
      /^(?:is|means|starts|looks)$/.test(statement.word(at)) &&
      (at === after ||
        statement.word(at - 1) === ',' ||
        /^(?:which|agreed|decided|settled)$/.test(statement.word(at - 1)) ||
        statement.is(at - 1, 'name') ||
        statement.word(at - 1) === 'school')
    )
      return statement.word(at) === 'means' || isConcrete(statement, at + 1, end)
  }
  return false
}

/** "Safe enough at Jo's to sleep with your shoes off": what it is enough for can be seen. */
const isEnoughTo = (statement: Statement, after: number, end: number): boolean => {
  if (statement.word(after - 1) !== 'enough') return false
  for (let at = after; at < Math.min(end, after + 6); at++)
    if (statement.word(at) === 'to') return isConcrete(statement, at + 1, end)
  return false
}

/** "A good breakfast of porridge and toast", "good attendance, at least 92%": two things or a count soon follow. */
const isListed = (statement: Statement, after: number, end: number): boolean => {
  for (let at = after; at < Math.min(end, after + 5); at++) {
    if (!/^(?:,|of|with|like|from|at)$/.test(statement.word(at))) continue
    const near = observablesIn(statement).filter(seen => seen.from > at && seen.to <= end)
    if (near.some(seen => seen.kind === 'count' && seen.from <= at + 4)) return true
    if (statement.word(at) === 'of' && isMeal(statement.word(at - 1))) return true
    if (statement.word(at) !== ',' && near.filter(seen => seen.kind === 'thing').length > 1) return true
  }
  return false
}

const isMeal = (word: string): boolean =>
  /^(?:breakfast|lunch|tea|dinner|supper|meals?|snacks?|food)$/.test(word)

const isByDoing = (statement: Statement, at: number): boolean =>
  (statement.word(at) === 'by' || statement.word(at) === 'without') &&
  statement.word(at + 1).length > 4 &&
  statement.word(at + 1).endsWith('ing')

/** A stretch with something to see or count in it, other than a day; so long counts too. */
const isConcrete = (statement: Statement, from: number, to: number): boolean =>
  observablesIn(statement).some(seen => isWithin(seen, { from, to })) || saysHowLong(statement, from, to)

const isWithin = (span: Pick<Span, 'from' | 'to'>, { from, to }: Stretch): boolean =>
  span.from >= from && span.to <= to

const touches = (span: Stretch, other: Stretch | undefined): boolean =>
  other !== undefined && span.from < other.to && other.from < span.to
