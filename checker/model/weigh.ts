import type { Statement } from '../reading/statement.ts'
import { type Feature, featuresOf } from './features.ts'

/** What was learnt from labelled statements: a weight for each feature, and one for none. */
export type Weights = { readonly start: number; readonly of: ReadonlyMap<string, number> }

/** How likely a statement is at fault, from 0 to 1, and the features that weighed most towards it, heaviest first. */
export type Weighed = { readonly chance: number; readonly towards: readonly Feature[] }

/** Weights are kept as whole numbers of this part of one. */
const PART = 20

/** Reads weights as they are kept: `start`, then a feature and its weight a line. */
export const readWeights = (kept: string): Weights => {
  const [start = '0', ...lines] = kept.trim().split('\n')
  return {
    start: Number(start) / PART,
    of: new Map(
      lines.map(line => {
        const gap = line.lastIndexOf(' ')
        return [line.slice(0, gap), Number(line.slice(gap + 1)) / PART]
      }),
    ),
  }
}

/** Writes weights as they are kept; those that come to nothing are left out. */
export const writeWeights = ({ start, of }: Weights): string =>
  [
    String(Math.round(start * PART)),
    ...[...of].flatMap(([name, weight]) => {
      const whole = Math.round(weight * PART)
      return whole === 0 ? [] : [`${name} ${whole}`]
    }),
  ].join('\n')

/** Weighs a statement: each feature counts once, however often it stands there. */
export const weigh = (statement: Statement, weights: Weights): Weighed => {
  let sum = weights.start
  const counted = new Set<string>()
  const towards: { readonly feature: Feature; readonly weight: number }[] = []
  for (const feature of featuresOf(statement)) {
    const weight = weights.of.get(feature.name)
    if (weight === undefined || counted.has(feature.name)) continue
    counted.add(feature.name)
    sum += weight
    if (weight > 0) towards.push({ feature, weight })
  }
  towards.sort((a, b) => b.weight - a.weight)
  return { chance: 1 / (1 + Math.exp(-sum)), towards: towards.map(({ feature }) => feature) }
}
