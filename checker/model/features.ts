import type { Statement } from '../reading/statement.ts'
import { wordClasses } from '../reading/word-classes.ts'

const BEGINNING = 5
const people = new Set(['parents', 'both', 'family', 'she', 'he', 'they'])
const { child, kin, name } = wordClasses

/** The words as the model sees them: people and figures are all alike to it. */
export const wordsSeen = ({ tokens }: Statement): readonly string[] =>
  tokens.map(({ kind, unit, bits, norm }) => {
    if (kind === 'number') return `#${unit}`
    if (bits & child) return '@child'
    if (bits & kin || people.has(norm)) return '@kin'
    return bits & name ? '@name' : norm
  })

/** Who somebody is weighs only beside the word before or after it, so that a text is not at fault for speaking of a mother. */
export const weighsAlone = (word: string): boolean => !word.startsWith('@')

/** How a long word begins; nothing of a short one. */
export const beginningOf = (word: string): string => (word.length > BEGINNING ? word.slice(0, BEGINNING) : '')

/** What a weight can hang on, as weights are kept: a word, two words in a row, how a word begins, and the first word. */
export const featuresOf = (statement: Statement): readonly string[] => {
  const seen = wordsSeen(statement)
  const features: string[] = []
  seen.forEach((word, at) => {
    if (weighsAlone(word)) features.push(word)
    if (at > 0) features.push(`${seen[at - 1]} ${word}`)
    if (beginningOf(word) !== '') features.push(`${beginningOf(word)}*`)
  })
  if (seen[0] !== undefined && weighsAlone(seen[0])) features.push(`^${seen[0]}`)
  return features
}
