import { boundedTo } from '../lexicon/all-or-nothing.ts'
import type { Span, Statement } from './statement.ts'

/**
 * An absolute with when or where it matters beside it: "sober at the times he has sole care"; or what a court has ordered.
 * Some whens bound only drink and drugs: rows are to be kept from a child at any time.
 */
export const isBounded = (statement: Statement, hit: Span): boolean => {
  const { from, to } = statement.sentenceAt(hit.from)
  const bounds = statement
    .find(boundedTo)
    .filter(bound => bound.from >= from && bound.to <= to && isBeside(bound, hit))
  if (bounds.length === 0) return false
  const isWhole = whole.test(statement.textOf(hit)) || statement.word(hit.from - 1) === 'entirely'
  const isStressed = stressed.test(statement.textOf(hit))
  return bounds.some(({ plain }) => {
    if (plain === 'sober') return !isStressed && isOfDrink(statement)
    return !isWhole && (plain === 'law' || !isStressed)
  })
}

/** A text that says when or where its drink or drugs matter. */
export const boundsDrink = (statement: Statement): boolean =>
  statement.find(boundedTo).some(({ plain }) => plain === 'sober' || plain === 'when') && isOfDrink(statement)

const isBeside = (bound: Span, hit: Span): boolean =>
  bound.to <= hit.from || (bound.from > hit.from && bound.to > hit.to)

const whole = /^(?:total|complete|entire|absolute|permanent)/i

/** These are said on top of when and where: "whenever you ask, without fail". */
export const stressed =
  /^(?:without|no exceptions|no excuses|no matter|not one|each and every|not (?:even )?(?:a|one) single|no ifs|ever again|never again|full stop|once and for all)\b/i

const isOfDrink = (statement: Statement): boolean => statement.tokens.some(token => drink.has(token.norm))

const drink = new Set(
  'sober drink drinks drinking drunk drop cans bottle alcohol beer wine lager cider vodka booze smoke smokes smoking vape vapes vaping weed cannabis drug drugs use uses using clean headed dry pub stoned pills fags spliff cocaine heroin spice gear abstinent teetotal'.split(
    ' ',
  ),
)
