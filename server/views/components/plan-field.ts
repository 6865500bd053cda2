import type { Finding } from '../../../checker/finding.ts'
import { type Html, html } from '../html.ts'
import { attributes, type Some } from './options.ts'

/** Words to underline, as a finding gives them. */
export type MarkedWords = Pick<Finding, 'start' | 'end' | 'severity'>

type PlanFieldOptions = {
  readonly id: string
  readonly name: string
  /** Which field of which need it is, for whoever cannot see the heading above it. */
  readonly label: string
  readonly value: string
} & Some<{ marks: readonly MarkedWords[]; describedBy: string; lang: string }>

/** A text with the words of its findings underlined; where two findings share words, the first one keeps them. */
export function markedText(text: string, marks: readonly MarkedWords[]): readonly (Html | string)[] {
  let at = 0
  const parts: (Html | string)[] = []
  for (const { start, end, severity } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    const words = html`<mark class="bywhen-mark bywhen-mark--${severity}">${text.slice(from, end)}</mark>`
    parts.push(text.slice(at, from), words)
    at = end
  }
  return [...parts, text.slice(at)]
}

/** One box of a plan to write in. It grows with its words; the copy under it carries the underlines and is what prints. */
export const planField = ({
  id,
  name,
  label,
  value,
  marks = [],
  describedBy,
  lang,
}: PlanFieldOptions): Html =>
  html`<div class="bywhen-field">
    <label class="govuk-visually-hidden" for="${id}">${label}</label>
    <div class="bywhen-field__copy" aria-hidden="true" data-copy-of="${id}">${markedText(value, marks)}
</div>
    <textarea${attributes({
      class: 'bywhen-field__words',
      id,
      name,
      rows: 2,
      'aria-describedby': describedBy,
      lang,
    })}>${/^[\r\n]/.test(value) ? '\n' : ''}${value}</textarea>
  </div>`
