import type { Comparison, Figure } from './section.ts'
import { actInWords, acts } from './store-asks.ts'
import type { Measured, Row } from './store-measure.ts'

const million = 1_000_000

/** Every question at every size, beside the bare driver. */
export const besideBare = (all: readonly Measured[]): Comparison => ({
  columns: [
    '',
    'plans',
    'what',
    'clients',
    'a second',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'bare driver',
    'its p95',
    'times',
  ],
  rows: all.flatMap(({ engine, plans, rows }) =>
    rows.map(row => [
      ...[engine, plans, actInWords[row.act], row.clients, row.ours.rate, row.ours.p50, row.ours.p95],
      ...[row.ours.p99, row.bare.rate, row.bare.p95, timesBare(row)],
    ]),
  ),
})

const timesBare = ({ ours, bare }: Row): number => bare.rate / ours.rate

/** What was aimed for: near to the bare driver, no slower with many plans, and a backup that nobody notices. */
export function storeAims(all: readonly Measured[]): readonly Figure[] {
  const engines = [...new Set(all.map(({ engine }) => engine))]
  return engines.flatMap(engine => {
    const sizes = all.filter(each => each.engine === engine)
    const [least, most] = [sizes[0], sizes.at(-1)]
    if (!least || !most) return []
    const rowsOf = ({ rows }: Measured, act: string) => rows.filter(row => row.act === act)
    const p95 = (measured: Measured, act: string) =>
      rowsOf(measured, act).find(({ clients }) => clients === 1)?.ours.p95 ?? Number.NaN
    return [
      ...acts.map(act => ({
        what: `${engine}, ${actInWords[act]}: as long as the bare driver, at worst`,
        measured: Math.max(...sizes.flatMap(each => rowsOf(each, act).map(timesBare))),
        unit: 'times',
        aim: { atMost: 2 },
      })),
      ...acts.map(act => ({
        what: `${engine}, ${actInWords[act]}: p95 at ${say(most.plans)} plans, beside ${say(least.plans)}`,
        measured: p95(most, act) / p95(least, act),
        unit: 'times',
        aim: { atMost: 1.5 },
      })),
      ...sizes.flatMap(each => sizesOf(each)),
    ]
  })
}

const say = (plans: number): string => plans.toLocaleString('en-GB')

function sizesOf({ engine, plans, size, memory, served, waited }: Measured): readonly Figure[] {
  const of = `${engine}, ${say(plans)} plans:`
  const backup = `${of} longest wait for a save`
  return [
    { what: `${of} on the disk`, measured: size / million, unit: 'MB' },
    { what: `${of} memory of the program, at most`, measured: memory / million, unit: 'MB' },
    ...(served > 0 ? [{ what: `${of} memory of the server`, measured: served / million, unit: 'MB' }] : []),
    ...(waited
      ? [
          { what: `${backup} with nothing else going on`, measured: waited.alone, unit: 'ms' },
          {
            what: `${backup} beside a backup of ${Math.round(waited.bytes / million)} MB (${Math.round(waited.seconds)} s)`,
            measured: waited.beside,
            unit: 'ms',
            aim: { atMost: 100 },
          },
        ]
      : []),
  ]
}
