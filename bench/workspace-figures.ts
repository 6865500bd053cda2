import { percentile } from './figures.ts'
import type { Comparison, Figure } from './section.ts'
import { type Act, actInWords, acts } from './workspace-acts.ts'
import { type Measured, STORM } from './workspace-measure.ts'

/** A number of plans, as people write it. */
export const say = (plans: number): string => plans.toLocaleString('en-GB')
const p95 = ({ rows }: Measured, act: Act): number =>
  percentile(rows.find(row => row.act === act)?.waits ?? [], 0.95)
const rateOf = ({ rows }: Measured, act: Act): number => rows.find(row => row.act === act)?.rate ?? Number.NaN

/** What was aimed for at one place. */
export function figuresOf(measured: Measured): readonly Figure[] {
  const of = `${measured.engine}, ${say(measured.plans)} plans:`
  const aims: Partial<Record<Act, number>> = { look: 20, plan: 25, save: 30 }
  return [
    {
      what: `${of} a page with its look recorded, as often as a bare hello`,
      measured: rateOf(measured, 'look') / rateOf(measured, 'hello'),
      unit: 'times',
      aim: { atLeast: 1 / 6 },
    },
    ...acts.flatMap(act => {
      const aim = aims[act]
      return aim
        ? [
            {
              what: `${of} ${actInWords[act]}, p95`,
              measured: p95(measured, act),
              unit: 'ms',
              aim: { atMost: aim },
            },
          ]
        : []
    }),
    { what: `${of} that page with nobody at the door, p95`, measured: measured.calm, unit: 'ms' },
    {
      what: `${of} with ${STORM} a second at the door, p95`,
      measured: measured.stormed,
      unit: 'ms',
      aim: { atMost: 100 },
    },
    { what: `${of} memory of the server, at most`, measured: measured.memory / 1_000_000, unit: 'MB' },
    {
      what: `${of} a plan with all that it loads`,
      measured: measured.weight / 1000,
      unit: 'KB',
      aim: { atMost: 80 },
    },
  ]
}

/** How much longer people wait with the most plans than with the fewest. */
export function withMany(all: readonly Measured[]): readonly Figure[] {
  const [least, most] = [all[0], all.at(-1)]
  if (!least || !most || least === most) return []
  return acts.slice(2).map(act => ({
    what: `${most.engine}, ${actInWords[act]}: p95 at ${say(most.plans)} plans, beside ${say(least.plans)}`,
    measured: p95(most, act) / p95(least, act),
    unit: 'times',
    aim: { atMost: 1.5 },
  }))
}

/** Every question at every place. */
export const everyRow = (all: readonly Measured[]): Comparison => ({
  columns: ['', 'plans', 'what', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'work ms'],
  rows: all.flatMap(({ engine, plans, rows }) =>
    rows.map(({ act, rate, waits, work }) => [
      ...[engine, plans, actInWords[act], rate],
      ...[percentile(waits, 0.5), percentile(waits, 0.95), percentile(waits, 0.99), work],
    ]),
  ),
})
