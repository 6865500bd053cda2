import { wholeAhead } from './parts-of-wholes.ts'
import { overlaps, type Proportion, things } from './proportion.ts'
import type { Statement } from './statement.ts'
import { timesIn } from './times.ts'

/** A number beside other parts of a whole counts in the same whole: "1 lesson in 5 now, and four by March"; "53% now, 93 by Easter". */
export const bareFigures = (statement: Statement, known: readonly Proportion[]): readonly Proportion[] => {
  const ahead = wholeAhead(statement)
  const whole =
    known.find(part => part.whole !== undefined)?.whole ??
    ahead?.whole ??
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
    if (known.length === 0 && at < (ahead?.at ?? 0)) return
    if (
      whole === 100 &&
      (token.value < 10 || (token.kind === 'word' && !/^(?:from|to|at)$/.test(statement.word(at - 1))))
    )
      return
    if (whole > 20 && whole !== 100 && token.value * 10 < whole) return
    if (
      timesIn(statement).some(
        time =>
          (time.kind === 'date' || time.kind === 'clock' || (time.kind === 'span' && whole === 100)) &&
          time.from <= at &&
          at < time.to,
      )
    )
      return
    if (!isLoose(statement, at, whole) || isFirstDay(statement, at) || isOtherThing(statement, at, known))
      return
    found.push({ ...statement.span(at, at + 1), percent: (token.value / whole) * 100, whole })
  })
  return found
}

/** "For one hour …, four nights in five": what is counted is another thing. */
const isOtherThing = (statement: Statement, at: number, known: readonly Proportion[]): boolean => {
  const thing = statement.word(at + 1).replace(/s$/, '')
  if (!units.has(thing) || statement.word(at - 1) === 'by') return statement.word(at - 1) === 'by'
  if (statement.word(at + 2) === 'of') return true
  const texts = known.filter(part => part.whole !== undefined).flatMap(part => wordsOf(statement, part))
  return texts.some(word => units.has(word)) && !texts.includes(thing)
}

const units = new Set(
  'day night time lesson session morning afternoon evening week hour meal dose visit'.split(' '),
)

const wordsOf = (statement: Statement, { from, to }: Proportion): readonly string[] =>
  statement.tokens.slice(from, to + 1).map(token => token.norm.replace(/s$/, ''))

/** "From 2 to 30 March", "2, 9 and 16 March": days of one month. */
const isFirstDay = (statement: Statement, at: number): boolean =>
  /^(?:to|until|till|and|or|,|-|–|&|\+)$/.test(statement.word(at + 1)) &&
  timesIn(statement).some(time => time.kind === 'date' && time.from === at + 2)

const isLoose = (statement: Statement, at: number, whole: number): boolean => {
  const next = statement.tokens[at + 1]
  if (next === undefined || next.kind === 'mark')
    return (
      whole !== 100 ||
      /^(?:to|is|was|be|reach|at|on|of|now|target|from|expects?|wants?|needs?|asks?|requires?|become|becomes|hits?|aim|about|around|over|nearer|past|beyond)$/.test(
        statement.word(at - 1),
      )
    )
  if (/^(?:now|by|today|currently|until|to|this|please|is)$/.test(next.norm)) return true
  if (whole !== 100 && /^(?:just|last|presently|nowadays|instead|rather)$/.test(next.norm)) return true
  if (next.norm === 'from' && statement.word(at) !== 'one') return true
  if (whole === 100 && /^(?:at|from|so|or|and|next|after|in)$/.test(next.norm)) return true
  return whole !== 100 && (things.has(next.norm) || /^(?:full|school|a)$/.test(next.norm))
}
