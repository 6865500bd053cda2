import { held, nowCues, pastRise, targetCues } from '../lexicon/proportions.ts'
import type { Proportion } from './proportion.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** Percentage points in one stage from which a rise is a leap. */
export const LEAP = 40

/** The longest step up between two neighbouring stages, where it is a leap. */
export const leapOf = (
  statement: Statement,
  parts: readonly Proportion[],
): readonly [Proportion, Proportion] | undefined => {
  if (statement.has(held)) return undefined
  const risen = lastRisen(statement, parts)
  if (risen !== undefined)
    return risen < parts.length - 1 ? leapOfStill(statement, parts.slice(risen)) : undefined
  return leapOfStill(statement, parts)
}

const leapOfStill = (
  statement: Statement,
  parts: readonly Proportion[],
): readonly [Proportion, Proportion] | undefined => {
  const start = startOf(statement, parts)
  if (start === undefined) return undefined
  const targets = parts.filter(
    part => part.percent > start.percent && !(parts.length > 2 && isPast(statement, parts, part)),
  )
  const stages = [start, ...targets.sort((a, b) => a.percent - b.percent)]
  for (let at = 1; at < stages.length; at++) {
    const [from, to] = [stages[at - 1] as Proportion, stages[at] as Proportion]
    if (Math.round(to.percent - from.percent) >= LEAP) return [from, to]
  }
  return undefined
}

/** Where things stand: the value with a word of now or was beside it, else the first. A fall has no start. */
const startOf = (statement: Statement, parts: readonly Proportion[]): Proportion | undefined => {
  const [first, second] = parts as readonly [Proportion, Proportion]
  if (parts.length === 2) {
    if (first.percent <= second.percent) return isFallFrom(statement, parts, second) ? undefined : first
    const isHistory = cueOf(statement, parts, first).some(cue => gone.test(cue)) && !statement.has(targetCues)
    return (isPast(statement, parts, second) || isHowItGoes(statement, parts, second)) && !isHistory
      ? second
      : undefined
  }
  const past = parts.filter(part => isPast(statement, parts, part))
  return past.find(part => cueOf(statement, parts, part).some(cue => now.test(cue))) ?? past.at(-1) ?? first
}

/** "One night in seven, down from six in seven", "one day in five (five in five now)". */
const isFallFrom = (statement: Statement, parts: readonly Proportion[], part: Proportion): boolean =>
  /^(?:was|were|been)$/.test(statement.word(part.from - 1)) ||
  cueOf(statement, parts, part).some(cue =>
    /^(?:down from|instead of|rather than|in place of|not)$/.test(cue),
  ) ||
  (isNowAt(statement, part.to) &&
    (statement.word(part.from - 1) === '(' || !isPast(statement, parts, parts[0] as Proportion)))

/** "… now)", right after a value. */
const isNowAt = (statement: Statement, at: number): boolean =>
  statement
    .find(nowCues)
    .some(cue => cue.from >= at && cue.from <= at + 2 && now.test(statement.textOf(cue).toLowerCase()))

const now = /\b(?:now|present|moment|minute|current|currently|today)\b/
const gone = /\b(?:was|were|been|last|from|fell|dropped)\b/
const before =
  /\b(?:was|were|been|last|from|now|present|moment|minute|currently|today|is|are|it's|he's|she's|they're|does|do|only|just|previous|since|september|october|november|autumn|stood|stands|in place of|instead of|fell|dropped|fallen|down to|baseline|starting|start|down from|not|against|past|made|managed|having)\b/

const doings =
  /^(?:does|do|comes|gets|attends|manages?|answers|wears?|goes|eats|sleeps|kept|did|went|came|took|got|ate|slept|wore|answered|handed|brought|joined|finished|attended|turned)\b/

/** "All five lessons; she wears them for one in five": told of the second, and no target. */
const isHowItGoes = (statement: Statement, parts: readonly Proportion[], second: Proportion): boolean =>
  cueOf(statement, parts, second).some(cue => doings.test(cue)) &&
  !statement.find(targetCues).some(({ from, to }) => from >= (parts[0]?.to ?? 0) && to <= second.from)

const isPast = (statement: Statement, parts: readonly Proportion[], part: Proportion): boolean =>
  cueOf(statement, parts, part).some(cue => before.test(cue))

/** The words of now and was that stand between a value and its neighbours, those after it only when they are near. */
const cueOf = (statement: Statement, parts: readonly Proportion[], part: Proportion): readonly string[] => {
  const index = parts.indexOf(part)
  const floor = parts[index - 1]?.to ?? 0
  const ceiling = Math.min(parts[index + 1]?.from ?? statement.tokens.length, part.to + 4)
  return statement
    .find(nowCues)
    .filter(cue => {
      if (cue.to <= part.from)
        return (
          cue.from >= floor &&
          !isWished(statement, cue, part) &&
          !isTaken(statement, parts[index - 1], part, cue)
        )
      return cue.from >= part.to && cue.to <= ceiling && isTaken(statement, part, parts[index + 1], cue)
    })
    .map(cue => statement.textOf(cue).toLowerCase())
}

/** "The goal is 60%", "7 out of 10 is where you'd like to be, 7 by June": no word of how things are now. */
const isWished = (statement: Statement, cue: Span, part: Proportion): boolean =>
  /^(?:is|are)$/.test(statement.word(cue.from)) &&
  (part.from - cue.to > 3 ||
    [1, 2, 3, 4].some(back => /^(?:goal|target|aim)$/.test(statement.word(cue.from - back))) ||
    isByThen(statement, cue.from))

/** "By Easter that is once in five". */
const isByThen = (statement: Statement, at: number): boolean =>
  timesIn(statement).some(
    ({ from, to, kind }) =>
      (kind === 'date' || kind === 'named') &&
      at >= to &&
      at - to < 3 &&
      !hasMark(statement, to, at) &&
      (statement.word(from) === 'by' || statement.word(from - 1) === 'by'),
  )

/** A word of now right after a value belongs to it, unless the next value follows the word with no mark between. */
const isTaken = (
  statement: Statement,
  part: Proportion | undefined,
  next: Proportion | undefined,
  cue: Span,
): boolean => {
  if (part === undefined || cue.from - part.to > 3) return false
  if (
    next !== undefined &&
    next.from - cue.to <= 4 &&
    next.from >= cue.to &&
    !hasMark(statement, cue.to, next.from)
  )
    return false
  if (hasMark(statement, part.to, cue.from)) return false
  const isSameSentence = statement.tokens[cue.from]?.sentence === statement.tokens[part.to - 1]?.sentence
  return (
    isSameSentence &&
    /^(?:now|just|right|at|today|currently|last|this|these|in|since|so)$/.test(statement.word(cue.from))
  )
}

/** A bracket that opens is no end: "38% (now)". */
const hasMark = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (statement.tokens[at]?.kind === 'mark' && statement.word(at) !== '(') return true
  return false
}

/** Where in the row of parts a rise that has happened already ends: "has risen from 1 in 8 to 2 in 8; next stop, 6 in 8". */
const lastRisen = (statement: Statement, parts: readonly Proportion[]): number | undefined => {
  for (const rise of statement.find(pastRise)) {
    if (statement.is(rise.from, 'name') || statement.is(rise.from, 'child')) continue
    const { to } = statement.sentenceAt(rise.from)
    const inside = parts.filter(
      part => part.from >= rise.from && part.to <= to && !isPartedBefore(statement, rise.to, part.from),
    )
    if (inside.length > 1) return parts.indexOf(inside.at(-1) as Proportion)
  }
  return undefined
}

/** "He’s been in two days in ten; from Monday it’s eight": after a semicolon something else is said. */
const isPartedBefore = (statement: Statement, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (statement.word(at) === ';') return true
  return false
}
