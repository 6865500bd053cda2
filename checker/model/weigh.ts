import type { Statement } from '../reading/statement.ts'
import { beginningOf, weighsAlone, wordsSeen } from './features.ts'

/** What was learnt from labelled statements: a weight for each feature, and one for none. */
export type Weights = { readonly start: number; readonly of: ReadonlyMap<string, number> }

/** Where a feature was read from. */
type Place = { readonly from: number; readonly to: number }

/** How likely a statement is at fault, from 0 to 1, and what weighed most towards it, heaviest first. */
export type Weighed = { readonly chance: number; readonly towards: readonly Place[] }

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

/** A weight, which is one thing wherever its feature stands: so it can be told which have been counted. */
type Weight = { readonly weight: number }

/** Weights by what they hang on, so that two words in a row are found without being put together. */
class Kept {
  readonly alone = new Map<string, Weight>()
  readonly after = new Map<string, Map<string, Weight>>()
  readonly beginnings = new Map<string, Weight>()
  readonly first = new Map<string, Weight>()

  constructor(of: Weights['of']) {
    for (const [name, weight] of of) {
      const gap = name.indexOf(' ')
      if (gap > 0) this.#pair(name.slice(0, gap), name.slice(gap + 1), { weight })
      else if (name.length === 1) this.alone.set(name, { weight })
      else if (name.endsWith('*')) this.beginnings.set(name.slice(0, -1), { weight })
      else if (name.startsWith('^')) this.first.set(name.slice(1), { weight })
      else this.alone.set(name, { weight })
    }
  }

  #pair(before: string, word: string, weight: Weight): void {
    const known = this.after.get(before)
    if (known === undefined) this.after.set(before, new Map([[word, weight]]))
    else known.set(word, weight)
  }
}

/** Weighs statements: each feature counts once, however often it stands there. */
export const weigherOf = ({ start, of }: Weights): ((statement: Statement) => Weighed) => {
  const kept = new Kept(of)
  return statement => {
    const seen = wordsSeen(statement)
    const counted = new Set<Weight>()
    const towards: (Place & Weight)[] = []
    let sum = start
    const count = (found: Weight | undefined, from: number, to: number): void => {
      if (found === undefined || counted.has(found)) return
      counted.add(found)
      sum += found.weight
      if (found.weight > 0) towards.push({ weight: found.weight, from, to })
    }
    for (let at = 0; at < seen.length; at++) {
      const word = seen[at] as string
      if (weighsAlone(word)) count(kept.alone.get(word), at, at + 1)
      if (at > 0) count(kept.after.get(seen[at - 1] as string)?.get(word), at - 1, at + 1)
      const beginning = beginningOf(word)
      if (beginning !== '') count(kept.beginnings.get(beginning), at, at + 1)
    }
    if (seen[0] !== undefined && weighsAlone(seen[0])) count(kept.first.get(seen[0]), 0, 1)
    towards.sort((a, b) => b.weight - a.weight)
    return { chance: 1 / (1 + Math.exp(-sum)), towards }
  }
}
