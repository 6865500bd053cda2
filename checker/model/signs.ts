import type { Phrases } from '../lexicon/phrases.ts'
import { observablesIn } from '../reading/observable.ts'
import type { Statement } from '../reading/statement.ts'
import { timesIn } from '../reading/times.ts'
import type { Token } from '../reading/token.ts'
import { wordClasses } from '../reading/word-classes.ts'

const BEGINNING = 5

/**
 * What a sign is of: `=` the field, `#` the length or a kind of number, `.` how many sentences
 * stand in the text, `>` speaking to the child, `^` the first word,
 * `*` a rule that found something, `@` a list that has a phrase here, `!` one that has an exception, `+` something to
 * be seen or counted, `~` a time.
 */
export type SignOf = '=' | '#' | '.' | '>' | '^' | '*' | '+' | '~'

/** A sentence, or a whole text. */
export type Stretch = { readonly from: number; readonly to: number }

/** Who signs are said to, some of them more than once. */
export type Hearer = {
  readonly named: (of: SignOf, name: string | number) => void
  readonly word: (token: Token) => void
  readonly firstWord: (token: Token) => void
  readonly list: (list: Phrases, except: boolean) => void
}

/**
 * Says all that a second opinion on a stretch of a text goes by, some of it more than once: the rules that found
 * something there, and its words, of which a long one is known by how it begins.
 */
export const eachSign = (
  statement: Statement,
  { from, to }: Stretch,
  found: Iterable<string>,
  hearer: Hearer,
): void => {
  hearer.named('=', statement.field)
  hearer.named('#', Math.min(6, Math.floor((to - from) / 5)))
  hearer.named('.', Math.min(3, statement.sentences.length))
  if (statement.toChild) hearer.named('>', '')
  for (let at = from; at < to; at++) {
    const token = statement.tokens[at] as Token
    if (isSomebody(token)) continue
    if (at === from) hearer.firstWord(token)
    hearer.word(token)
  }
  for (const rule of found) hearer.named('*', rule)
  statement.heard(hits => {
    for (const { list, entry, from: at } of hits) if (at >= from && at < to) hearer.list(list, entry.except)
  })
  for (const { kind, from: at } of observablesIn(statement))
    if (at >= from && at < to) hearer.named('+', kind)
  for (const { kind, from: at } of timesIn(statement)) if (at >= from && at < to) hearer.named('~', kind)
}

/** The same as names, each once. */
export const signsOf = (
  statement: Statement,
  stretch: Stretch,
  found: Iterable<string>,
): ReadonlySet<string> => {
  const signs = new Set<string>()
  eachSign(statement, stretch, found, {
    named: (of, name) => signs.add(`${of}${name}`),
    word: token => signs.add(signOfWord(token)),
    firstWord: token => signs.add(`^${signOfWord(token)}`),
    list: (list, except) => signs.add(signOfList(list, except)),
  })
  return signs
}

/** A list as it is weighed. */
export const signOfList = ({ id }: Phrases, except: boolean): string => `${except ? '!' : '@'}${id}`

const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])
const known = wordClasses.child | wordClasses.kin | wordClasses.name

/** People are not weighed, so that a text is not at fault for whom it speaks of. */
export const isSomebody = ({ kind, bits, norm }: Token): boolean =>
  kind !== 'number' && ((bits & known) !== 0 || people.has(norm))

/** A word as it is weighed. */
export const signOfWord = ({ kind, unit, norm }: Token): string =>
  kind === 'number' ? `#${unit}` : norm.length > BEGINNING ? `${norm.slice(0, BEGINNING)}*` : norm
