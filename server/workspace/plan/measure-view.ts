import type { Measure } from '../../../checker/index.ts'
import { farInWords, heldAgainst } from '../../../formats/charts/far-in-words.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { figuresFolded, figuresFrom } from '../doing/figures-view.ts'
import { newMark } from './marks.ts'
import type { PlanModel } from './model.ts'
import { placeName } from './places.ts'
import { typed } from './words.ts'

/** What is counted: how far it has come, drawn and told, and every figure in a table. */
export function measureView(model: PlanModel, measure: Measure): Html {
  const { id, what } = measure
  const far = farInWords(measure, model.today, heldAgainst(model.plan))
  return html`<div class="bywhen-measure" id="${placeName('measure', id)}">
    <p class="bywhen-line"><strong>What is counted:</strong> ${typed(what)}${newMark(model, id)}${figuresFrom(measure)}</p>
    ${far ? html`<p class="bywhen-line">${far}</p>` : nothing}
    ${figuresFolded(measure)}
    ${model.isEarlier ? nothing : html`<p class="bywhen-line bywhen-screen-only"><a class="govuk-link" href="/plans/${model.id}/measures/${id}">Figures<span class="govuk-visually-hidden"> of ${what}</span></a></p>`}
  </div>`
}
