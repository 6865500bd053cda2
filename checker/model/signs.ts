import type { Phrases } from '../lexicon/phrases.ts'
import { observablesIn } from '../reading/observable.ts'
import type { Statement } from '../reading/statement.ts'
import { timesIn } from '../reading/times.ts'
import type { Token } from '../reading/token.ts'
import { wordClasses } from '../reading/word-classes.ts'
import { beginningOf, type Neighbours } from './neighbours.ts'

const PIECE = 4

/**
 * What a sign is of: `=` the field, `#` the length or a kind of number, `.` how many sentences
 * stand in the text, `>` speaking to the child, `^` the first word,
 * `*` a rule that found something, `@` a list that has a phrase here, `!` one that has an exception, `+` something to
 * be seen or counted, `~` a time, `/` a piece of a word, `%` a list that has a word in some phrase.
 */
export type SignOf = '=' | '#' | '.' | '>' | '^' | '*' | '+' | '~'

/** A sentence, or a whole text. */
export type Stretch = { readonly from: number; readonly to: number }

/** Who signs are said to, some of them more than once: a word counts each time, any other sign once. */
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
  for (const { list, entry, from: at } of statement.hits)
    if (at >= from && at < to) hearer.list(list, entry.except)
  for (const { kind, from: at } of observablesIn(statement))
    if (at >= from && at < to) hearer.named('+', kind)
  for (const { kind, from: at } of timesIn(statement)) if (at >= from && at < to) hearer.named('~', kind)
}

/** The same as names. */
export const signsOf = (
  statement: Statement,
  stretch: Stretch,
  found: Iterable<string>,
  neighbours: Neighbours,
): readonly string[] => {
  const once = new Set<string>()
  const ofWords: string[] = []
  eachSign(statement, stretch, found, {
    named: (of, name) => once.add(`${of}${name}`),
    word: token => ofWords.push(...signsOfWord(token, neighbours)),
    firstWord: token => once.add(`^${signOfWord(token)}`),
    list: (list, except) => once.add(signOfList(list, except)),
  })
  return [...once, ...ofWords]
}

/** A list as it is weighed. */
export const signOfList = ({ id }: Phrases, except: boolean): string => `${except ? '!' : '@'}${id}`

const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])
const known = wordClasses.child | wordClasses.kin | wordClasses.name

/** People are not weighed, so that a text is not at fault for whom it speaks of. */
export const isSomebody = ({ kind, bits, norm }: Token): boolean =>
  kind !== 'number' && ((bits & known) !== 0 || people.has(norm))

/** All that a word is weighed by: how it begins, and, for words that no lesson had, pieces of it and its neighbours in lists. */
export const signsOfWord = (token: Token, neighbours: Neighbours): readonly string[] => {
  const { kind, norm } = token
  if (kind !== 'word') return [signOfWord(token)]
  const signs = [signOfWord(token), ...neighbours(beginningOf(norm))]
  for (let end = PIECE + 1; end <= norm.length + 1; end++)
    signs.push(`/${`${norm}$`.slice(end - PIECE, end)}`)
  return signs
}

/** How a word begins, or the kind of a number. */
export const signOfWord = ({ kind, unit, norm }: Token): string =>
  kind === 'number' ? `#${unit}` : beginningOf(norm) === norm ? norm : `${beginningOf(norm)}*`
