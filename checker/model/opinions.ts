import type { Weights } from './learn.ts'

/** Weights of several rules at once: one for no sign at all, and a row for each sign, in the order of the rules. */
export type Opinions = {
  readonly starts: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
  readonly column: (rule: string) => number
}

/** Weights are kept as whole numbers of this part of one. */
export const PART = 10

/** Reads weights as they are kept: the rules, then a line for each sign with its weights, the first for no sign at all. */
export const readOpinions = (kept: string): Opinions => {
  const [rules = '', none = '', ...lines] = kept.split('\n')
  const order = rules.split(' ')
  return {
    starts: weightsOf(none),
    weights: new Map(
      lines.map(line => {
        const gap = line.lastIndexOf(' ')
        return [line.slice(0, gap), weightsOf(line.slice(gap + 1))]
      }),
    ),
    column: rule => order.indexOf(rule),
  }
}

const weightsOf = (line: string): readonly number[] => line.split(',').map(part => Number(part) / PART)

/** Writes weights as they are kept: a nought is nothing, and a sign that weighs nothing for any rule is left out. */
export const writeOpinions = (learnt: ReadonlyMap<string, Weights>): string => {
  const rules = [...learnt.values()]
  const row = (weights: readonly number[]): string =>
    weights
      .map(weight => String(Math.round(weight * PART) || ''))
      .join(',')
      .replace(/,+$/, '')
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
