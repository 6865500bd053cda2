import type { Measure } from '../../../checker/index.ts'
import { drawMeasure } from '../../../formats/charts/draw-measure.ts'
import { figureHeadings, figureRows } from '../../../formats/charts/figure-rows.ts'
import { lastMade } from '../../../plans/index.ts'
import { details } from '../../views/components/details.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { chartView } from './chart-view.ts'

/** More of them are folded under the drawing, or scroll beside it where they are the page. */
const SEEN_AT_ONCE = 4

/** What is counted, drawn where anybody has read a figure, and beside it every figure in a table. */
export const figuresView = (measure: Measure): Html => made(measure, '', () => drawFigures(measure, scrolled))

/** The same where it is one thing of many: a long table opens at a press, and on paper it is open. */
export const figuresFolded = (measure: Measure): Html =>
  madeFolded(measure, '', () => drawFigures(measure, folded))

/** Where the figures come from, said after what is counted. */
export const figuresFrom = ({ source }: Measure): Html =>
  source?.trim()
    ? html` <span class="bywhen-from">(figures from <bdi>${source.trim()}</bdi>)</span>`
    : nothing

const made = lastMade<Measure, Html>()
const madeFolded = lastMade<Measure, Html>()

type Long = (measure: Measure, rows: number, all: Html) => Html

function drawFigures(measure: Measure, long: Long): Html {
  const drawing = drawMeasure(measure)
  return html`<div class="bywhen-figures">${drawing ? chartView(drawing) : nothing}${figuresTable(measure, long)}</div>`
}

const scrolled: Long = ({ what }, _, all) =>
  html`<div class="bywhen-figures__many" role="region" tabindex="0" aria-label="Figures of ${what}">${all}</div>`

const folded: Long = ({ what }, rows, all) =>
  details({
    classes: 'bywhen-on-paper bywhen-figures__folded',
    summaryHtml: html`All ${rows} in a table<span class="govuk-visually-hidden">: ${what}</span>`,
    html: all,
  })

function figuresTable(measure: Measure, long: Long): Html {
  const rows = figureRows(measure)
  if (rows.length === 0)
    return html`<p class="bywhen-line bywhen-empty">No starting point, target or reading is written yet.</p>`
  const unit = measure.unit?.trim()
  // Where all come from is said with what is counted.
  const isSaid = rows.every(({ from }) => from === '' || from === measure.source?.trim())
  const all = table({
    classes: 'bywhen-small-table',
    caption: `Figures${unit ? ` (${unit})` : ''}`,
    captionClasses: 'govuk-visually-hidden',
    head: figureHeadings(measure)
      .slice(0, isSaid ? -1 : undefined)
      .map(text => ({ text })),
    rows: rows.map(({ when, what, figure, from }) => [
      { text: when },
      { html: html`<bdi>${what}</bdi>` },
      { text: figure },
      ...(isSaid ? [] : [{ html: html`<bdi>${from}</bdi>` }]),
    ]),
  })
  return rows.length > SEEN_AT_ONCE ? long(measure, rows.length, all) : all
}
