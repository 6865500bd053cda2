import { knownToAll, pressedWords } from '../lexicon/known-capitals.ts'
import { notNames } from '../lexicon/not-names.ts'
import { readOnce } from './read-once.ts'
import type { Span, Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

/** Words after which letters are part of a place's or a shop's name: MKM Stadium, JMA Academy. */
const places = new Set(
  `school academy primary college stadium arena gym club centre park road street hall house hospital church trust fc united city town rovers athletic
store shop cafe cars taxis radio records festival van bus ward garage leisure trainers boots coat jacket jeans hoodie kit shirt bike lorry truck game games nursery infants juniors`.split(
    /\s+/,
  ),
)

/** All-capitals letters that are on no list of known ones: what is left is most likely our own shorthand. */
export const unknownLetters = readOnce((statement: Statement): readonly Span[] => read(statement))

const none: readonly Span[] = []

const read = (statement: Statement): readonly Span[] => {
  if (statement.loud) return none
  let found: Span[] | undefined
  for (let at = 0; at < statement.tokens.length; at++) {
    const token = statement.tokens[at] as Token
    if (token.kind !== 'word' || (token.shape === 'lower' && token.norm !== 's')) continue
    const length = isSection(statement, at) ? 3 : 1
    if (isNoise(token.norm) && !statement.is(at - 1, 'det')) continue
    const isOurs = length === 3 || mayStandForMore(statement.text, token) || isPairOfLetters(statement, at)
    if (!isOurs || !standsAlone(statement, at)) continue
    found ??= []
    found.push(statement.span(at, at + length))
  }
  return found ?? none
}

const mayStandForMore = (text: string, token: Token): boolean => {
  if (token.kind !== 'word' || token.bits & (wordClasses.name | wordClasses.forename | wordClasses.child))
    return false
  if (token.shape === 'caps') return isUnknown(token.norm)
  return (
    token.shape === 'mixed' &&
    /^(?:[A-Z]{3,6}s|[A-Z]{2,}[a-z][A-Z]|[A-Z][a-z][A-Z]{2,}|[A-Z]{2,}'?d)$/.test(
      text.slice(token.start, token.end),
    ) &&
    isUnknown(token.norm.replace(/'?[sd]$/, ''))
  )
}

const heads = new Set(
  'worker workers officer officers nurse practitioner team meeting meetings plan review panel lead manager referral assessment order support service coordinator adviser advisor assistant conference'.split(
    ' ',
  ),
)

/** Two letters say little alone (they may be somebody's initials), but "YJ worker" is our shorthand. */
const isPairOfLetters = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token?.shape !== 'caps' || token.norm.length !== 2 || token.bits & wordClasses.name) return false
  return heads.has(statement.word(at + 1)) && !knownToAll.has(token.norm) && !pressedWords.has(token.norm)
}

const sections = new Set([7, 8, 17, 20, 21, 31, 37, 38, 46, 47, 76, 117, 184])

/** "s.47", "S. 20": a section of a law. */
const isSection = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  return (
    token?.norm === 's' &&
    statement.word(at + 1) === '.' &&
    sections.has(statement.tokens[at + 2]?.value ?? 0)
  )
}

const isUnknown = (norm: string): boolean => {
  const letters = norm.replaceAll(/[^a-z]/g, '').length
  if (letters < 3 || letters > 6 || /^\d|\d[a-z]/.test(norm)) return false
  return (
    !knownToAll.has(norm) &&
    !knownToAll.has(norm.replace(/\d+$/, '')) &&
    !pressedWords.has(norm) &&
    !notNames.has(norm)
  )
}

/** One letter over and over (AAA, ZZZ) is a noise and not a short form, unless it is "the PPP". */
const isNoise = (norm: string): boolean => norm.length > 2 && norm === norm.charAt(0).repeat(norm.length)

/** Not one of a run of words in capitals (a heading, a pressed point), nor the first half of a place's name. */
const standsAlone = (statement: Statement, at: number): boolean => {
  const before = statement.tokens[at - 1]
  const after = statement.tokens[at + 1]
  if (after !== undefined && after.kind === 'word' && after.shape === 'capital' && places.has(after.norm))
    return false
  if (isPressed(before) || isPressed(after)) return false
  return (
    !(isCaps(before) && isCaps(statement.tokens[at - 2])) &&
    !(isCaps(after) && isCaps(statement.tokens[at + 2]))
  )
}

const isCaps = (token: Token | undefined): boolean => token?.kind === 'word' && token.shape === 'caps'

const isPressed = (token: Token | undefined): boolean =>
  isCaps(token) && token !== undefined && pressedWords.has(token.norm)
