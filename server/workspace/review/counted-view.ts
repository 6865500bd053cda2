import type { Measure } from '../../../checker/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { figuresFolded, figuresFrom } from '../doing/figures-view.ts'
import { typed } from '../plan/words.ts'

/** What was counted of a need, drawn, with every figure in a table; nothing where nobody has read one yet. */
export const countedView = (measures: readonly Measure[]): Html => {
  const read = measures.filter(({ readings = [] }) => readings.length > 0)
  if (read.length === 0) return nothing
  return html`<div class="bywhen-review-figures">${read.map(
    measure => html`<section aria-label="${measure.what}">
      <h3 class="govuk-heading-s">${typed(measure.what)}${figuresFrom(measure)}</h3>
      ${figuresFolded(measure)}
    </section>`,
  )}</div>`
}
