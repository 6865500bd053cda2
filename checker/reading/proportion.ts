import type { Span } from './statement.ts'

/** A part of a whole, as a percentage from 0 to 100: "58%", "two days in five", "half the time". */
export type Proportion = Span & { readonly percent: number; readonly whole?: number }

/** True when any of the spans shares a token with the span. */
export const overlaps = (spans: readonly Span[], span: Pick<Span, 'from' | 'to'>): boolean =>
  spans.some(other => other.from < span.to && span.from < other.to)

/** What parts are counted of: days, lessons, doses, and the small words before them. */
export const things =
  /^(?:days?|nights?|times?|lessons?|sessions?|mornings?|afternoons?|evenings?|weeks?|goes|school|full|whole|half|fridays|saturdays|sundays|mondays|doses?|meals?|visits?|periods?|hours?|homeworks?|matches|pieces|tests?|calls|feeds|breakfasts|teas|appointments|weekends|occasions|questions|of|the|his|her|their|your)$/
