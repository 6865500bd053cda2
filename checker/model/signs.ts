import type { Hit } from '../lexicon/phrase-finder.ts'
import { observablesIn } from '../reading/observable.ts'
import type { Statement } from '../reading/statement.ts'
import { timesIn } from '../reading/times.ts'
import type { Token } from '../reading/token.ts'
import { wordClasses } from '../reading/word-classes.ts'

const BEGINNING = 5

/** What a sign is of: `@` a list that has a phrase here, `!` one that has an exception, and so on. */
export type SignOf = '=' | '#' | '@' | '!' | '+' | '~'

/**
 * Says all that a second opinion goes by, some of it more than once: the words, long ones by how they begin; the lists
 * that have a phrase here; the field; what could be seen or counted; which kinds of time; and the length.
 */
export const eachSign = (
  statement: Statement,
  say: (of: SignOf, name: string | number) => void,
  sayWord: (token: Token) => void,
  counts: (hit: Hit) => boolean = () => true,
): void => {
  say('=', statement.field)
  say('#', Math.min(6, Math.floor(statement.tokens.length / 5)))
  for (const token of statement.tokens) if (!isSomebody(token)) sayWord(token)
  statement.heard(hits => {
    for (const hit of hits) if (counts(hit)) say(hit.entry.except ? '!' : '@', hit.list.id)
  })
  for (const { kind } of observablesIn(statement)) say('+', kind)
  for (const { kind } of timesIn(statement)) say('~', kind)
}

/** The same as names, each once. */
export const signsOf = (statement: Statement, counts: (hit: Hit) => boolean): ReadonlySet<string> => {
  const signs = new Set<string>()
  eachSign(
    statement,
    (of, name) => signs.add(`${of}${name}`),
    token => signs.add(signOfWord(token)),
    counts,
  )
  return signs
}

const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])
const known = wordClasses.child | wordClasses.kin | wordClasses.name

/** People are not weighed, so that a text is not at fault for whom it speaks of. */
export const isSomebody = ({ kind, bits, norm }: Token): boolean =>
  kind !== 'number' && ((bits & known) !== 0 || people.has(norm))

/** A word as it is weighed. */
export const signOfWord = ({ kind, unit, norm }: Token): string =>
  kind === 'number' ? `#${unit}` : norm.length > BEGINNING ? `${norm.slice(0, BEGINNING)}*` : norm
