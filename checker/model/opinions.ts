import type { Weights } from './learn.ts'

/** Weights of several rules at once: one for no sign at all, and a row for each sign, in the order of the rules. */
export type Opinions = {
  readonly starts: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
  readonly column: (rule: string) => number
}

/** Weights are kept as whole numbers of this part of one. */
export const PART = 10

/** A weight is kept as one letter, capitals for what speaks for a fault and small ones for what speaks against; a dot is nothing. */
const LETTERS = 'zyxwvutsrqponmlkjihgfedcba.ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const NOTHING = LETTERS.indexOf('.')

/** Reads weights as they are kept: the rules, then a line for each sign with its weights, the first for no sign at all. */
export const readOpinions = (kept: string): Opinions => {
  const [rules = '', none = '', ...lines] = kept.split('\n')
  const columns = new Map(rules.split(' ').map((rule, column) => [rule, column]))
  return {
    starts: weightsOf(none),
    weights: new Map(
      lines.map(line => {
        const gap = line.lastIndexOf(' ')
        return [line.slice(0, gap), weightsOf(line.slice(gap + 1))]
      }),
    ),
    column: rule => columns.get(rule) ?? -1,
  }
}

const weightsOf = (letters: string): readonly number[] =>
  Array.from(letters, letter => (LETTERS.indexOf(letter) - NOTHING) / PART)

/** The letter of a weight; one beyond the last letter is kept as that. */
const letterOf = (weight: number): string => {
  const most = LETTERS.length - 1 - NOTHING
  return LETTERS.charAt(NOTHING + Math.max(-most, Math.min(most, Math.round(weight * PART))))
}

/** Writes weights as they are kept: a sign that weighs nothing for any rule is left out. */
export const writeOpinions = (learnt: ReadonlyMap<string, Weights>): string => {
  const rules = [...learnt.values()]
  const row = (weights: readonly number[]): string => weights.map(letterOf).join('').replace(/\.+$/, '')
  const signs = [...new Set(rules.flatMap(({ of }) => [...of.keys()]))].sort()
  return [
    [...learnt.keys()].join(' '),
    row(rules.map(({ start }) => start)),
    ...signs.flatMap(sign => {
      const weights = row(rules.map(({ of }) => of.get(sign) ?? 0))
      return weights === '' ? [] : [`${sign} ${weights}`]
    }),
  ].join('\n')
}
