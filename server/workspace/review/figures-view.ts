import type { Measure } from '../../../checker/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { measureChart } from '../doing/measure-chart.ts'
import { figuresTable } from '../plan/measure-view.ts'
import { typed } from '../plan/words.ts'

/** What was counted, drawn, with every figure in a table; nothing where nobody has read one yet. */
export function figuresView(measures: readonly Measure[], level: 'h2' | 'h3' = 'h3'): Html {
  const read = measures.filter(({ readings = [] }) => readings.length > 0)
  if (read.length === 0) return nothing
  return html`<div class="bywhen-review-figures">${read.map(
    measure => html`<section aria-label="${measure.what}">
      ${level === 'h2' ? html`<h2 class="govuk-heading-m">${typed(measure.what)}</h2>` : html`<h3 class="govuk-heading-s">${typed(measure.what)}</h3>`}
      ${measureChart({ measure, id: `figures-${measure.id}` })}
      ${figuresTable(measure)}
    </section>`,
  )}</div>`
}
