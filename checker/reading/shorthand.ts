import { acronyms, severalMeanings, wordsWhenSmall } from '../lexicon/acronyms.ts'
import { jargonTerms } from '../lexicon/jargon-terms.ts'
import { knownToAll } from '../lexicon/known-capitals.ts'
import { isExplained } from './explained.ts'
import { unknownLetters } from './letters.ts'
import { readOnce } from './read-once.ts'
import type { Found, Span, Statement } from './statement.ts'

/** Words that we use among ourselves: letters we can spell out, letters we cannot, and terms. */
export type Shorthand = Span & { readonly kind: 'known' | 'letters' | 'term'; readonly plain: string }

const none: readonly Shorthand[] = []

/** Every shorthand of a text that the text does not explain, whichever place it is explained at. */
export const shorthandIn = readOnce((statement: Statement): readonly Shorthand[] => {
  const known = statement.find(acronyms)
  const terms = statement.find(jargonTerms)
  const letters = unknownLetters(statement)
  if (known.length + terms.length + letters.length === 0) return none
  const found: Shorthand[] = []
  const add = (span: Span, kind: Shorthand['kind'], plain = ''): void => {
    if (!found.some(other => other.from < span.to && span.from < other.to))
      found.push({ ...span, kind, plain })
  }
  for (const hit of known) {
    if (!standsForMore(statement, hit)) continue
    if (isSure(statement, hit)) add(hit, 'known', hit.plain)
    else add(hit, 'letters')
  }
  for (const hit of terms) if (!isMentioned(statement, hit)) add(hit, 'term', hit.plain)
  for (const span of letters) add(span, 'letters')
  if (found.length === 0) return found
  const told = new Set(
    found.filter(span => isExplained(statement, span)).map(({ from }) => statement.word(from)),
  )
  return found.filter(({ from }) => !told.has(statement.word(from)))
})

/** "A doctor wrote 'non-compliant'": a word that is spoken of, and not used. */
const isMentioned = (statement: Statement, { from, to }: Span): boolean =>
  quoteMark.test(statement.word(from - 1)) && quoteMark.test(statement.word(to))

const quoteMark = /^["“”‘’']$/

/** The letters stand for one thing in every service that uses them. */
const isSure = (statement: Statement, { from }: Found): boolean => !severalMeanings.has(statement.word(from))

/** Small letters may spell a word or a name (pip, ace); in a text all in capitals, so may capitals. */
const standsForMore = (statement: Statement, hit: Found): boolean => {
  const token = statement.tokens[hit.from]
  if (token?.norm.length === 2 && isBesideInitials(statement, hit.from)) return false
  if (token !== undefined && clubs.test(token.norm) && statement.tokens[hit.from - 1]?.shape === 'capital')
    return false
  if (
    token?.shape === 'capital' &&
    (statement.is(hit.from, 'child') || statement.is(hit.from, 'forename') || isNameLike(statement, hit.from))
  )
    return false
  if (token?.norm === 'dvds' && token.shape === 'mixed') return false
  if (token === undefined || !wordsWhenSmall.has(token.norm)) return true
  if (statement.loud) return false
  return token.shape === 'mixed' || (token.shape === 'caps' && !statement.is(hit.from, 'name'))
}

/** "Positive Futures FC": a club. */
const clubs = /^(?:fc|afc|rfc|cc|sc|jfc)$/

/** "by Rui on Sunday", "with Nai Nai": three letters with one capital inside a sentence are a name, not letters. */
const isNameLike = (statement: Statement, at: number): boolean => {
  const token = statement.tokens[at]
  if (token === undefined || token.norm.length > 3) return false
  if (statement.word(at + 1) === token.norm || statement.word(at - 1) === token.norm) return true
  return !token.first && !statement.is(at - 1, 'det') && !statement.is(at - 1, 'poss')
}

/** "JB and TM": two letters beside somebody's initials are initials too. */
const isBesideInitials = (statement: Statement, at: number): boolean =>
  [at - 2, at + 2].some(other => {
    const token = statement.tokens[other]
    if (token?.shape !== 'caps' || token.norm.length !== 2 || knownToAll.has(token.norm)) return false
    if (!/^(?:and|&|,|\/|\+)$/.test(statement.word((at + other) / 2))) return false
    return !statement.find(acronyms).some(hit => hit.from === other)
  })
