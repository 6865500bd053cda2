/** What was learnt of a rule: a weight for each sign, and one for none. */
export type Weights = { readonly start: number; readonly of: ReadonlyMap<string, number> }

/** What one rule learns by: whether there was a fault, and all that it may be weighed by. */
export type Lesson = { readonly fault: boolean; readonly signs: readonly string[] }

/** How a rule is learnt. */
export type Manner = {
  readonly rounds: number
  /** How strongly weights are drawn to nothing. */
  readonly shrink: number
  /** What stands in lessons fewer times teaches nothing. */
  readonly least: number
  /** No more weights than these are kept, those that tell most. */
  readonly most: number
}

const RATE = 0.1

/**
 * Learns the weights of one rule by logistic regression, one lesson at a time in an order that is always the same, so
 * that the same lessons always give the same weights.
 */
export const learn = (lessons: readonly Lesson[], manner: Manner): Weights => {
  const counts = countsOf(lessons)
  const all = [...counts].filter(([, times]) => times >= manner.least).map(([name]) => name)
  const first = fit(lessons, all.sort(), manner)
  if (all.length <= manner.most) return first
  const telling = (name: string): number =>
    Math.abs(first.of.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0)
  const kept = all.sort((a, b) => telling(b) - telling(a) || (a < b ? -1 : 1)).slice(0, manner.most)
  return fit(lessons, kept.sort(), manner)
}

const countsOf = (lessons: readonly Lesson[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { signs } of lessons) for (const name of signs) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const fit = (lessons: readonly Lesson[], kept: readonly string[], { rounds, shrink }: Manner): Weights => {
  const columns = new Map(kept.map((name, column) => [name, column]))
  const table = lessons.map(({ fault, signs }) => ({
    fault,
    at: Int32Array.from(signs.flatMap(sign => columns.get(sign) ?? [])),
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
    const slope = 1 / (1 + Math.exp(-sum)) - (fault ? 1 : 0)
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
