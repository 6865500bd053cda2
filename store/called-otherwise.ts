import { shortNames } from './lexicon/short-names.ts'

const families: readonly (readonly string[])[] = shortNames.map(line => line.split(' '))

const bySpelling = Map.groupBy(
  families.flatMap(family => family.map(name => ({ name, family }))),
  ({ name }) => name,
)

/** What else somebody may be called who is called this: Bob is Robert, and Robert may be written down as Bob. */
export function calledOtherwise(word: string): readonly string[] {
  const its = bySpelling.get(word) ?? []
  return [...new Set(its.flatMap(({ family }) => family))].filter(name => name !== word)
}
