import type { Measure } from '../../../checker/index.ts'
import { drawMeasure } from '../../../formats/charts/draw-measure.ts'
import { figureHeadings, figureRows } from '../../../formats/charts/figure-rows.ts'
import { lastMade } from '../../../plans/index.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { chartView } from './chart-view.ts'

/** More of them scroll beside the drawing. */
const SEEN_AT_ONCE = 8

/** What is counted, drawn where anybody has read a figure, and beside it every figure in a table. */
export const figuresView = (measure: Measure): Html => made(measure, '', () => drawFigures(measure))

const made = lastMade<Measure, Html>()

function drawFigures(measure: Measure): Html {
  const drawing = drawMeasure(measure)
  return html`<div class="bywhen-figures">${drawing ? chartView(drawing) : nothing}${figuresTable(measure)}</div>`
}

function figuresTable(measure: Measure): Html {
  const rows = figureRows(measure)
  if (rows.length === 0)
    return html`<p class="bywhen-line bywhen-empty">No starting point, target or reading is written yet.</p>`
  const unit = measure.unit?.trim()
  const all = table({
    classes: 'bywhen-small-table',
    caption: `Figures${unit ? ` (${unit})` : ''}`,
    captionClasses: 'govuk-visually-hidden',
    head: figureHeadings(measure).map(text => ({ text })),
    rows: rows.map(({ when, what, figure, from }) => [
      { text: when },
      { html: html`<bdi>${what}</bdi>` },
      { text: figure },
      { html: html`<bdi>${from}</bdi>` },
    ]),
  })
  return rows.length > SEEN_AT_ONCE
    ? html`<div class="bywhen-figures__many" role="region" tabindex="0" aria-label="Figures of ${measure.what}">${all}</div>`
    : all
}
