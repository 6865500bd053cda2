import type { Span } from './statement.ts'

/** A part of a whole, as a percentage from 0 to 100: "58%", "two days in five", "half the time". */
export type Proportion = Span & { readonly percent: number; readonly whole?: number }

/** True when any of the spans shares a token with the span. */
export const overlaps = (spans: readonly Span[], span: Pick<Span, 'from' | 'to'>): boolean =>
  spans.some(other => other.from < span.to && span.from < other.to)

/** What parts are counted of: days, lessons, doses, and the small words before them. */
export const things: ReadonlySet<string> = new Set(
  'day days night nights time times lesson lessons session sessions morning mornings afternoon afternoons evening evenings week weeks goes school full whole half fridays saturdays sundays mondays dose doses meal meals visit visits period periods hour hours homework homeworks matches pieces test tests calls feeds breakfasts teas appointments weekends occasions questions of the his her their your'.split(
    ' ',
  ),
)
