import type { Labelled } from '../corpus/score.ts'
import type { Statement } from '../reading/statement.ts'
import { featuresOf } from './features.ts'
import type { Weights } from './weigh.ts'

/** A labelled statement as it was read. */
export type Lesson = { readonly labelled: Labelled; readonly statement: Statement }

const ROUNDS = 25
const RATE = 0.1
/** A fault weighs a little more than its absence, for there are fewer of them. */
const FAULT = 1.5
const SHRINK = 1e-4

/**
 * Learns the weights of one rule by logistic regression, one lesson at a time in an order that is always the same, so
 * that the same labels always give the same weights. Lessons on which the rule is optional are left out.
 */
export const learn = (rule: string, lessons: readonly Lesson[]): Weights => {
  const rows = lessons
    .filter(({ labelled }) => !labelled.optional.includes(rule))
    .map(({ labelled, statement }) => ({
      fault: labelled.raise.includes(rule),
      names: [...new Set(featuresOf(statement).map(({ name }) => name))],
    }))
  const columns = columnsOf(rows.map(({ names }) => names))
  const table = rows.map(({ fault, names }) => ({
    fault,
    at: Int32Array.from(names.flatMap(name => columns.get(name) ?? [])),
  }))
  const weights = new Float64Array(columns.size)
  const steps = new Float64Array(columns.size).fill(1e-2)
  let start = 0
  let startStep = 1e-2
  const order = orderOf(table.length)
  for (let turn = 0; turn < ROUNDS * table.length; turn++) {
    const { fault, at } = table[order()] as (typeof table)[number]
    let sum = start
    for (const column of at) sum += weights[column] as number
    const slope = (1 / (1 + Math.exp(-sum)) - (fault ? 1 : 0)) * (fault ? FAULT : 1)
    startStep += slope * slope
    start -= (RATE * slope) / Math.sqrt(startStep)
    for (const column of at) {
      steps[column] = (steps[column] as number) + slope * slope
      const weight = weights[column] as number
      weights[column] = weight - (RATE / Math.sqrt(steps[column] as number)) * (slope + SHRINK * weight)
    }
  }
  return { start, of: new Map([...columns].map(([name, column]) => [name, weights[column] as number])) }
}

/** A feature that only one lesson has teaches nothing. */
const columnsOf = (rows: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const count = new Map<string, number>()
  for (const names of rows) for (const name of names) count.set(name, (count.get(name) ?? 0) + 1)
  const kept = [...count].filter(([, times]) => times > 1).map(([name]) => name)
  return new Map(kept.sort().map((name, column) => [name, column]))
}

/** The same shuffled order every time. */
const orderOf = (length: number): (() => number) => {
  let seed = 7
  return () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return Math.floor((seed / 0x80000000) * length)
  }
}
