import type { Statement } from '../reading/statement.ts'

/** What a weight can hang on: a word, two words in a row, or how a word begins; and the tokens it was read from. */
export type Feature = { readonly name: string; readonly from: number; readonly to: number }

const BEGINNING = 5
const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])

/**
 * A statement as the model sees it: people and figures are all alike to it, and who somebody is weighs only beside the
 * word before or after it, so that a text is not at fault for speaking of a mother.
 */
export const featuresOf = (statement: Statement): readonly Feature[] => {
  const seen = statement.tokens.map((token, at) => {
    if (token.kind === 'number') return `#${token.unit}`
    if (statement.is(at, 'child')) return '@child'
    if (statement.is(at, 'kin') || people.has(token.norm)) return '@kin'
    return statement.is(at, 'name') ? '@name' : token.norm
  })
  const features: Feature[] = []
  seen.forEach((word, at) => {
    if (!word.startsWith('@')) features.push({ name: word, from: at, to: at + 1 })
    if (at > 0) features.push({ name: `${seen[at - 1]} ${word}`, from: at - 1, to: at + 1 })
    if (word.length > BEGINNING) features.push({ name: `${word.slice(0, BEGINNING)}*`, from: at, to: at + 1 })
  })
  if (seen[0] !== undefined && !seen[0].startsWith('@'))
    features.push({ name: `^${seen[0]}`, from: 0, to: 1 })
  return features
}
