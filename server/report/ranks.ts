import { rules } from '../../checker/index.ts'
import type { Count, Tally } from './tally.ts'

/** A rule with what it found. */
export type RuleFound = { readonly id: string; readonly count: Count }

/** The rules that found something: those first that most plans have something to change by, then those most plans meet. */
export const mostCommon = ({ rules: found }: Tally): readonly RuleFound[] => {
  const order = rules.map(({ id }) => id)
  return [...found]
    .map(([id, count]) => ({ id, count }))
    .toSorted(
      (a, b) =>
        b.count.toChange - a.count.toChange ||
        b.count.plans - a.count.plans ||
        b.count.findings - a.count.findings ||
        order.indexOf(a.id) - order.indexOf(b.id),
    )
}
