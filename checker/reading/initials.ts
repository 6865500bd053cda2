import { doesVerbs, doingVerbs } from '../lexicon/doing-verbs.ts'
import { afterNames } from '../lexicon/not-names.ts'
import type { Span, Statement } from './statement.ts'
import type { Token } from './token.ts'
import { wordClasses } from './word-classes.ts'

const { title: TITLE, name: NAME, kin: KIN, num: NUM } = wordClasses
const kinds = new Set(
  'year grade vitamin plan hep hepatitis section class set group level type part box point option table bus route block flat unit ward room gate platform form stage tier form size step star zone house team omega factor key side day week ocr'.split(
    ' ',
  ),
)

/** Where a lone capital stands for the child: "R is smiling", "we want S to…". Not plan B, nor vitamin D, nor Miss K. */
export const initialsOfChild = (statement: Statement): readonly Span[] => {
  const initial = statement.names.given.charAt(0)
  if (initial === '' || initial === 'i') return []
  const { tokens } = statement
  const found: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.norm !== initial || token.shape !== 'capital' || token.joined || tokens[at + 1]?.joined)
      continue
    const before = tokens[at - 1]
    if (
      before !== undefined &&
      (before.bits & (TITLE | NAME | KIN | NUM) || kinds.has(before.norm) || before.norm === '.')
    )
      continue
    if (isPerson(token, before, tokens[at + 1], tokens[at + 2])) found.push(statement.span(at, at + 1))
  }
  return found
}

const isPerson = (
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  next: Token | undefined,
): boolean => {
  if (token.possessive) return true
  const follows = after?.norm === '.' && next?.sentence === token.sentence ? next : after
  if (follows === undefined || follows.sentence !== token.sentence)
    return before?.kind === 'word' && before.sentence === token.sentence && followed.has(before.norm)
  if (follows.kind === 'mark') return before !== undefined && followed.has(before.norm)
  if (before !== undefined && followed.has(before.norm) && doingVerbs.has(follows.norm)) return true
  return (
    follows.shape === 'lower' &&
    (afterNames.has(follows.norm) || doesVerbs.has(follows.norm) || follows.norm.endsWith('ing'))
  )
}

const followed = new Set(
  'saw seen see with for to help helps helped ask asked asks tell told want wants let takes take took met meet visited from by gave give about'.split(
    ' ',
  ),
)
