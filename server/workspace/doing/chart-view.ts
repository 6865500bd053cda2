import type { Drawing, Place } from '../../../formats/charts/drawing.ts'
import { diamond, wayOf } from '../../../formats/charts/svg.ts'
import { type Html, html, nothing } from '../../views/html.ts'

/** A drawing on a page: how its lines and words look is for the style sheet, also where somebody chose their own colours. */
export const chartView = ({ width, height, says, strokes, way, dot, stages, words }: Drawing): Html =>
  html`<svg class="bywhen-chart" role="img" aria-label="${says}" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">
    ${strokes.map(({ is, from, to }) => html`<path class="bywhen-chart__${is}" d="M${place(from)}L${place(to)}"></path>`)}
    ${way.length > 1 ? html`<path class="bywhen-chart__way" d="${wayOf(way)}"></path>` : nothing}
    ${way.map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="${dot}"></circle>`)}
    ${stages.map(at => html`<path class="bywhen-chart__mark" d="${diamond(at)}"></path>`)}
    ${words.map(({ is, at, x, y, words: said }) => html`<text class="bywhen-chart__words bywhen-chart__words--${is}" x="${x}" y="${y}" text-anchor="${at}">${said}</text>`)}
  </svg>`

const place = ({ x, y }: Place): string => `${x} ${y}`
