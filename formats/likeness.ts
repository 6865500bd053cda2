import { plainly } from './values.ts'

const silent = new Set(
  'the a an of to is are we do does will be this that it has have been and or in on our there any for'.split(
    ' ',
  ),
)
const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '')

/** The words of a heading that say what it is about, without their endings. */
export const wordsOf = (heading: string): ReadonlySet<string> =>
  new Set(
    plainly(heading)
      .split(' ')
      .filter(word => word !== '' && !silent.has(word))
      .map(stem),
  )

/** How much two headings have in common, from 0 to 1. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter(word => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}
