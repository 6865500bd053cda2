import { type Proportion, things } from './proportion.ts'
import type { Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** Words that stand for all, or none, of a whole. */
const wholes = new Set(['all', 'every', 'none', 'next', 'full'])

/** "2 out of 5", "one day in five", "9 school nights out of 10", "4/5", "all six lessons". */
export const partsOfWholes = (statement: Statement): readonly Proportion[] => {
  const found: Proportion[] = []
  statement.tokens.forEach((token, at) => {
    if (at < (found.at(-1)?.to ?? 0)) return
    if (token.unit === 'slash' && token.value <= 1 && isPart(statement, at)) {
      const whole = Number(token.norm.split('/')[1])
      found.push({ ...statement.span(at, at + 1), percent: token.value * 100, whole })
      return
    }
    if (wholes.has(token.norm) && statement.word(at - 1) !== 'of') {
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
      token.unit === 'ordinal' ||
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

const betweens = new Set('in out of from to and or by at on outta every for with'.split(' '))

/** Whatever is counted between the count and its whole: "4 words right in 20". */
const isThing = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return token?.kind === 'word' && Number.isNaN(token.value) && !betweens.has(token.norm)
}

const isPart = (statement: Statement, at: number): boolean =>
  things.has(statement.word(at + 1)) ||
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
    (things.has(statement.word(to)) || (to < at + 3 && isThing(statement, to))) &&
    statement.word(to) !== 'of'
  )
    to++
  let joined = statement.word(to)
  if (joined === 'outta') joined = 'of'
  if (joined === 'out' && statement.word(to + 1) === 'of') {
    to++
    joined = 'of'
  }
  if (joined !== 'of' && joined !== 'in' && joined !== 'from' && joined !== 'every') return undefined
  to++
  while (beforeWhole.test(statement.word(to)) || isLastWeeks(statement, to)) to++
  const token = statement.tokens[to]
  if (token === undefined || Number.isNaN(token.value) || token.unit !== '') return undefined
  if (joined !== 'of' && timesIn(statement).some(time => time.kind === 'date' && time.from === to))
    return undefined
  if (joined === 'from' && token.value > 40) return undefined
  return to
}

const beforeWhole = /^(?:the|his|her|your|their|last|next|every|each|those|these|past|school)$/

/** "One of last week's five days". */
const isLastWeeks = (statement: Statement, at: number): boolean =>
  statement.is(at, 'span') && statement.tokens[at]?.possessive === true

/** "Out of every ten dinners you eat three": a whole that stands before its parts. */
export const wholeAhead = (
  statement: Statement,
): { readonly at: number; readonly whole: number } | undefined => {
  for (let at = 0; at < statement.tokens.length - 2; at++) {
    if (statement.word(at) !== 'of' || !/^(?:out|,)$/.test(statement.word(at - 1) || ',')) continue
    const place = /^(?:every|each|the|his|her|your|their)$/.test(statement.word(at + 1)) ? at + 2 : at + 1
    const number = statement.tokens[place]
    if (number !== undefined && number.value > 2 && number.value <= 31 && number.unit === '')
      return { at: place, whole: number.value }
  }
  return undefined
}
