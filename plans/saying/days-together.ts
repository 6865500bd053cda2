import { sayDay } from '../../checker/index.ts'
import type { PartChange } from '../changes.ts'
import type { Bodies } from '../parts/bodies.ts'
import { type PlanRecord, partOf } from '../record.ts'
import { nameOf } from './names.ts'
import { sayList } from './values.ts'

/** So many days or figures are told one by one. */
const FEW = 2

/**
 * Changes in which the days of one task, or the figures of one measure, that the same person noted stand together: forty
 * sentences that differ by a day hide the one that matters. Everything else stands by itself.
 */
export const daysTogether = (
  record: PlanRecord,
  changes: readonly PartChange[],
): readonly (readonly PartChange[])[] => {
  const runs: PartChange[][] = []
  for (const change of changes) {
    const run = runs.at(-1)
    if (run?.[0] && areAlike(record, run[0], change)) run.push(change)
    else runs.push([change])
  }
  return runs.flatMap(run => (run.length > FEW ? [run] : run.map(each => [each])))
}

const areAlike = (record: PlanRecord, one: PartChange, other: PartChange): boolean =>
  (one.kind === 'tick' || one.kind === 'reading') &&
  one.kind === other.kind &&
  one.became === 'added' &&
  other.became === 'added' &&
  one.by.id === other.by.id &&
  partOf(record, one.part)?.under === partOf(record, other.part)?.under

/** The sentence for days or figures that came in together. */
export const sayTogether = (record: PlanRecord, run: readonly PartChange[], by: string): string => {
  const parts = run.flatMap(({ part }) => partOf(record, part) ?? [])
  const what = nameOf(record, parts[0]?.under ?? '')
  if (parts[0]?.kind === 'tick')
    return sayTicks(inOrder(parts.map(({ is }) => is as Bodies['tick'])), what, by)
  const readings = inOrder(parts.map(({ is }) => is as Bodies['reading']))
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return ''
  return `${by} noted ${readings.length} figures for ${what}: from ${first.value} on ${sayDay(first.on)} to ${last.value} on ${sayDay(last.on)}.`
}

const inOrder = <T extends { readonly on: string }>(all: readonly T[]): readonly T[] =>
  all.toSorted((a, b) => (a.on < b.on ? -1 : 1))

const sayTicks = (ticks: readonly Bodies['tick'][], what: string, by: string): string => {
  const [first, last] = [ticks[0]?.on ?? '', ticks.at(-1)?.on ?? '']
  const many = (was: Bodies['tick']['was'], said: string): readonly string[] => {
    const count = ticks.filter(tick => tick.was === was).length
    return count > 0 ? [`${said} on ${count}`] : []
  }
  const came = [
    ...many('done', 'it was done'),
    ...many('missed', 'not done'),
    ...many('not-needed', 'not needed'),
  ]
  return `${by} noted for ${what} how ${ticks.length} days went, from ${sayDay(first)} to ${sayDay(last)}: ${sayList(came)}.`
}
