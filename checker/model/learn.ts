import type { Labelled } from '../corpus/score.ts'
import type { Weights } from './weigh.ts'

/** A labelled statement and all that it may be weighed by. */
export type Lesson = { readonly labelled: Labelled; readonly names: readonly string[] }

/** How a rule is learnt. */
export type Manner = {
  readonly rounds: number
  /** How much more a fault weighs than its absence, for there are fewer of them. */
  readonly fault: number
  /** How strongly weights are drawn to nothing. */
  readonly shrink: number
  /** What fewer lessons have teaches nothing. */
  readonly least: number
  /** No more weights than these are kept, those that tell most. */
  readonly most: number
}

const RATE = 0.1

/**
 * Learns the weights of one rule by logistic regression, one lesson at a time in an order that is always the same, so
 * that the same labels always give the same weights. Lessons on which the rule is optional are left out.
 */
export const learn = (rule: string, lessons: readonly Lesson[], manner: Manner): Weights => {
  const rows = lessons
    .filter(({ labelled }) => !labelled.optional.includes(rule))
    .map(({ labelled, names }) => ({ fault: labelled.raise.includes(rule), names: [...new Set(names)] }))
  const counts = countsOf(rows)
  const all = [...counts].filter(([, times]) => times >= manner.least).map(([name]) => name)
  const first = fit(rows, all.sort(), manner)
  if (all.length <= manner.most) return first
  const telling = (name: string): number =>
    Math.abs(first.of.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0)
  const kept = all.sort((a, b) => telling(b) - telling(a) || (a < b ? -1 : 1)).slice(0, manner.most)
  return fit(rows, kept.sort(), manner)
}

type Row = { readonly fault: boolean; readonly names: readonly string[] }

const countsOf = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { names } of rows) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const fit = (
  rows: readonly Row[],
  kept: readonly string[],
  { rounds, fault: extra, shrink }: Manner,
): Weights => {
  const columns = new Map(kept.map((name, column) => [name, column]))
  const table = rows.map(({ fault, names }) => ({
    fault,
    at: Int32Array.from(names.flatMap(name => columns.get(name) ?? [])),
  }))
  const weights = new Float64Array(columns.size)
  const steps = new Float64Array(columns.size).fill(1e-2)
  let start = 0
  let startStep = 1e-2
  const order = orderOf(table.length)
  for (let turn = 0; turn < rounds * table.length; turn++) {
    const { fault, at } = table[order()] as (typeof table)[number]
    let sum = start
    for (const column of at) sum += weights[column] as number
    const slope = (1 / (1 + Math.exp(-sum)) - (fault ? 1 : 0)) * (fault ? extra : 1)
    startStep += slope * slope
    start -= (RATE * slope) / Math.sqrt(startStep)
    for (const column of at) {
      steps[column] = (steps[column] as number) + slope * slope
      const weight = weights[column] as number
      weights[column] = weight - (RATE / Math.sqrt(steps[column] as number)) * (slope + shrink * weight)
    }
  }
  return { start, of: new Map(kept.map((name, column) => [name, weights[column] as number])) }
}

/** The same shuffled order every time. */
const orderOf = (length: number): (() => number) => {
  let seed = 7
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * length)
  }
}
