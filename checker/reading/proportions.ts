import { partWords } from '../lexicon/proportions.ts'
import type { Span, Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** A part of a whole, as a percentage from 0 to 100: "58%", "two days in five", "half the time". */
export type Proportion = Span & { readonly percent: number; readonly whole?: number }

/** Every part of a whole that a statement speaks of, in order. */
export const proportionsIn = (statement: Statement): readonly Proportion[] =>
  statement.reading(proportionsIn, () => read(statement))

const percentWords = new Set(['percent', 'pc', 'percentage', '%'])
const things =
  /^(?:days?|nights?|times?|lessons?|sessions?|mornings?|afternoons?|evenings?|weeks?|goes|school|full|whole|half|fridays|saturdays|sundays|mondays|doses?|meals?|visits?|periods?|hours?|homeworks?|matches|pieces|tests?|calls|feeds|breakfasts|teas|appointments|weekends|occasions|questions|of|the|his|her|their|your)$/

const read = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = [...percentages(statement), ...partsOfWholes(statement)]
  for (const hit of statement.find(partWords)) {
    if (!overlaps(found, hit)) found.push({ ...hit, percent: Number(hit.plain) })
  }
  found.push(...ofWeeks(statement, found))
  found.push(...fromTo(statement, found))
  found.sort((a, b) => a.from - b.from)
  return [...found, ...bare(statement, found)].sort((a, b) => a.from - b.from)
}

const overlaps = (spans: readonly Span[], span: Pick<Span, 'from' | 'to'>): boolean =>
  spans.some(other => other.from < span.to && span.from < other.to)

const isPercent = (statement: Statement, at: number): number => {
  const token = statement.tokens[at]
  if (token === undefined || Number.isNaN(token.value)) return 0
  if (token.unit === 'percent') return 1
  if (percentWords.has(statement.word(at + 1))) return 2
  return statement.word(at + 1) === 'per' && statement.word(at + 2) === 'cent' ? 3 : 0
}

/** Percentages in figures or words ("eighty-five per cent"); in "42 to 88 percent" both are. */
const percentages = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = []
  for (let at = 0; at < statement.tokens.length; at++) {
    const length = isPercent(statement, at)
    if (length === 0) continue
    const tens = statement.tokens[at - 1]
    const compound =
      statement.tokens[at]?.kind === 'word' &&
      tens?.kind === 'word' &&
      (statement.tokens[at]?.value ?? 10) < 10 &&
      tens !== undefined &&
      tens.value >= 20 &&
      tens.value <= 90
    const from = compound ? at - 1 : at
    const percent = (statement.tokens[at]?.value ?? 0) + (compound ? (tens?.value ?? 0) : 0)
    const paired = pairedBefore(statement, from)
    if (paired !== undefined && !overlaps(found, { from: paired, to: paired + 1 }))
      found.push({ ...statement.span(paired, paired + 1), percent: statement.tokens[paired]?.value ?? 0 })
    if (percent <= 100) found.push({ ...statement.span(from, at + length), percent })
  }
  return found
}

const pairedBefore = (statement: Statement, at: number): number | undefined => {
  const number = statement.tokens[at - 2]
  const isPair =
    number !== undefined && !Number.isNaN(number.value) && number.unit === '' && number.value <= 100
  return isPair &&
    /^(?:to|and|or|->|→|>|–)$/.test(statement.word(at - 1)) &&
    statement.word(at - 3) !== 'between'
    ? at - 2
    : undefined
}

/** "2 out of 5", "one day in five", "9 school nights out of 10", "4/5", "all six lessons". */
const partsOfWholes = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = []
  statement.tokens.forEach((token, at) => {
    if (at < (found.at(-1)?.to ?? 0)) return
    if (token.unit === 'slash' && token.value <= 1 && isPart(statement, at)) {
      const whole = Number(token.norm.split('/')[1])
      found.push({ ...statement.span(at, at + 1), percent: token.value * 100, whole })
      return
    }
    if (/^(?:all|every|none|next|full)$/.test(token.norm)) {
      const to = wholeAfter(statement, at)
      if (to !== undefined) {
        const percent = token.norm === 'none' ? 0 : 100
        found.push({ ...statement.span(at, to + 1), percent, whole: statement.tokens[to]?.value ?? 0 })
      }
      return
    }
    const value = token.norm === 'once' ? 1 : token.norm === 'twice' ? 2 : token.value
    if (
      Number.isNaN(value) ||
      token.unit === 'date' ||
      token.unit === 'clock' ||
      token.unit === 'slash' ||
      token.unit === 'percent'
    )
      return
    const to = wholeFor(statement, at)
    const whole = to === undefined ? 0 : (statement.tokens[to]?.value ?? 0)
    if (to !== undefined && whole >= value && whole > 1 && whole <= 200)
      found.push({ ...statement.span(at, to + 1), percent: (value / whole) * 100, whole })
  })
  return found
}

/** Whatever is counted between the count and its whole: "4 words right in 20". */
const isThing = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return (
    token?.kind === 'word' &&
    Number.isNaN(token.value) &&
    !/^(?:in|out|of|from|to|and|or|by|at|on|outta|every|for|with)$/.test(token.norm)
  )
}

const isPart = (statement: Statement, at: number): boolean =>
  things.test(statement.word(at + 1)) ||
  statement.tokens.some(
    (other, index) =>
      index !== at && other.unit === 'slash' && other.norm.split('/')[1] === statement.word(at).split('/')[1],
  )

/** The whole after "all", "none of the", "the next": only small numbers are wholes. */
const wholeAfter = (statement: Statement, at: number): number | undefined => {
  for (let to = at + 1; to < at + 4; to++) {
    const token = statement.tokens[to]
    if (token === undefined || token.kind === 'mark') return undefined
    if (token.value > 1 && token.value <= 31 && token.unit === '') return to
    if (!/^(?:of|the|last|your|her|his|their|week's)$/.test(token.norm)) return undefined
  }
  return undefined
}

/** The whole that a count is a part of: "out of", "in", "of", "from" and then a number, with the counted thing between. */
const wholeFor = (statement: Statement, at: number): number | undefined => {
  let to = at + 1
  while (
    to < at + 5 &&
    (things.test(statement.word(to)) || (to < at + 3 && isThing(statement, to))) &&
    statement.word(to) !== 'of'
  )
    to++
  let joined = statement.word(to)
  if (joined === 'outta') joined = 'of'
  if (joined === 'out' && statement.word(to + 1) === 'of') {
    to++
    joined = 'of'
  }
  if (!/^(?:of|in|from|every)$/.test(joined)) return undefined
  to++
  while (/^(?:the|his|her|your|their|last|next|every|each|those|these|past|school)$/.test(statement.word(to)))
    to++
  const token = statement.tokens[to]
  if (token === undefined || Number.isNaN(token.value) || token.unit !== '') return undefined
  if (joined === 'in' && timesIn(statement).some(time => time.kind === 'date' && time.from === to))
    return undefined
  if (joined === 'from' && token.value > 40) return undefined
  return to
}

/** A number beside other parts of a whole counts in the same whole: "1 lesson in 5 now, and four by March"; "53% now, 93 by Easter". */
const bare = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  const whole =
    known.find(part => part.whole !== undefined)?.whole ??
    (known.length > 0 && known.every(part => part.whole === undefined) ? 100 : undefined)
  if (whole === undefined) return []
  const found: Proportion[] = []
  statement.tokens.forEach((token, at) => {
    const isPlain =
      !Number.isNaN(token.value) &&
      token.unit === '' &&
      token.value <= whole &&
      !statement.tokens[at + 1]?.joined
    if (!isPlain || overlaps(known, { from: at, to: at + 1 })) return
    if (whole === 100 && (token.value < 10 || token.kind === 'word')) return
    if (
      timesIn(statement).some(
        time =>
          (time.kind === 'date' || time.kind === 'clock' || (time.kind === 'span' && whole === 100)) &&
          time.from <= at &&
          at < time.to,
      )
    )
      return
    if (!isLoose(statement, at, whole)) return
    found.push({ ...statement.span(at, at + 1), percent: (token.value / whole) * 100, whole })
  })
  return found
}

const isLoose = (statement: Statement, at: number, whole: number): boolean => {
  const next = statement.tokens[at + 1]
  if (next === undefined || next.kind === 'mark')
    return whole !== 100 || /^(?:to|is|was|be|reach|at|on|of|now|target)$/.test(statement.word(at - 1))
  if (/^(?:now|by|today|currently|until|to|this|please|is)$/.test(next.norm)) return true
  if (next.norm === 'from' && statement.word(at) !== 'one') return true
  if (whole === 100 && /^(?:at|from|so|or|and|next|after|in)$/.test(next.norm)) return true
  return whole !== 100 && (things.test(next.norm) || /^(?:full|school|a)$/.test(next.norm))
}

/** "three days a week", "two nights each week": parts of a school week or of a whole one. */
const ofWeeks = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  if (!statement.tokens.some(token => token.norm === 'week')) return []
  const found: Proportion[] = []
  const counts = statement.tokens.map((token, at) => ({
    at,
    to: unitAfter(statement, at),
    value: token.value,
  }))
  const weekly = counts.filter(
    ({ to, value }) => !Number.isNaN(value) && value <= 7 && isAWeek(statement, to + 1),
  )
  for (const { at, to, value } of weekly) {
    const whole = /^(?:nights?|evenings?)$/.test(statement.word(to))
      ? 7
      : /^(?:days?|mornings?|afternoons?)$/.test(statement.word(to))
        ? 5
        : 0
    if (whole >= value && !overlaps(known, { from: at, to: to + 1 }))
      found.push({ ...statement.span(at, to + 3), percent: (value / whole) * 100, whole })
  }
  const whole = found[0]?.whole
  if (whole !== undefined)
    counts.forEach(({ at }) => {
      const value = statement.word(at) === 'once' ? 1 : statement.word(at) === 'twice' ? 2 : 0
      if (value > 0 && isAWeek(statement, at + 1))
        found.push({ ...statement.span(at, at + 3), percent: (value / whole) * 100, whole })
    })
  return found
}

/** "Target: 95. Baseline: 54." */
const isNamed = (statement: Statement, at: number): boolean =>
  /^(?:target|goal|aim|baseline|now|start|current|currently|was|actual)$/.test(
    statement.word(statement.tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1),
  )

const unitAfter = (statement: Statement, at: number): number =>
  /^(?:full|school|whole)$/.test(statement.word(at + 1)) ? at + 2 : at + 1

const isAWeek = (statement: Statement, at: number): boolean =>
  /^(?:a|per|each|every)$/.test(statement.word(at)) && statement.word(at + 1) === 'week'

/** "attendance from 30 to 85": bare figures are percentages where the text is about attendance. */
const fromTo = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  if (known.length > 0 || !statement.tokens.some(token => token.norm === 'attendance')) return []
  const named = statement.tokens.flatMap((token, at) =>
    token.unit === '' && token.value >= 10 && token.value <= 100 && isNamed(statement, at)
      ? [{ ...statement.span(at, at + 1), percent: token.value }]
      : [],
  )
  if (named.length === 2) return named
  return statement.tokens.flatMap((token, at) => {
    const next = statement.tokens[at + 2]
    if (token.unit !== '' || !(token.value <= 100) || !/^(?:to|->|→|>)$/.test(statement.word(at + 1)))
      return []
    if (next === undefined || next.unit !== '' || !(next.value <= 100) || things.test(statement.word(at + 3)))
      return []
    return [at, at + 2].map(place => ({
      ...statement.span(place, place + 1),
      percent: statement.tokens[place]?.value ?? 0,
    }))
  })
}
