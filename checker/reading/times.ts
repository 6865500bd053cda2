import { times } from '../lexicon/times.ts'
import { readOnce } from './read-once.ts'
import { inOrder, isWithin } from './spans.ts'
import type { Found, Span, Statement } from './statement.ts'
import type { Token } from './token.ts'

export type TimeKind = 'date' | 'often' | 'span' | 'clock' | 'named'

/** A when or a how-often, as people write it. */
export type Time = Span & { readonly kind: TimeKind }

/** Every when and how-often of a statement, in order. */
export const timesIn = readOnce((statement: Statement): readonly Time[] => read(statement))

const read = (statement: Statement): readonly Time[] => {
  const found: Time[] = statement
    .find(times)
    .filter(hit => !isOfLength(statement, hit))
    .map(({ from, to, start, end, plain }) => ({ from, to, start, end, kind: plain as TimeKind }))
  for (let at = 0; at < statement.tokens.length; at++) {
    const { unit } = statement.tokens[at] as Token
    if (unit === '' || isWithin(found, at)) continue
    if (unit === 'date' || isDayAndMonth(statement, at))
      found.push({ ...statement.span(at, at + 1), kind: 'date' })
    if (unit === 'clock') found.push({ ...statement.span(at, at + 1), kind: 'clock' })
  }
  return inOrder(found)
}

/** "The six-week review": no sixth of any month. */
const isOfLength = (statement: Statement, { from, to, plain }: Found): boolean =>
  plain === 'date' &&
  statement.word(from) === 'the' &&
  to - from === 2 &&
  statement.tokens[to]?.joined === true

/** "14/11" is a day in a by-when box or after a word such as "on"; elsewhere it may be a part of a whole. */
const isDayAndMonth = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token?.unit !== 'slash') return false
  const [day = 0, month = 0] = token.norm.split('/').map(Number)
  if (day < 1 || day > 31 || month < 1 || month > 12) return false
  return (
    statement.field === 'by' ||
    /^(?:by|on|from|until|till|before|after|since|w\/c|w\/b|w\/e|due|start|starting|<|fri|mon|tue|tues|wed|thu|thurs|sat|sun|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the|and|,|dated|-|–)$/.test(
      statement.word(at - 1),
    )
  )
}

/** True when a sentence says a day or a how-often that a review could look back on. */
export const saysWhen = (
  statement: Statement,
  sentence: { readonly from: number; readonly to: number },
): boolean =>
  timesIn(statement).some(
    time =>
      time.from >= sentence.from &&
      time.to <= sentence.to &&
      (time.kind === 'date' || time.kind === 'often' || time.kind === 'named'),
  )
