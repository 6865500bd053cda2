import { type Html, html } from '../../views/html.ts'
import { number } from '../wording.ts'
import { drawing, percent, type Shade, type Told } from './chart.ts'

/** One column: what stands under it, and how many it counts. */
export type Column = { readonly label: string; readonly count: number; readonly shade: Shade }

const TALL = 160
const ABOVE = 22
const BELOW = 24

/** Columns that stand beside one another on a line, each with its number on top: how something is spread. */
export function columns(told: Told, of: readonly Column[]): Html {
  const most = Math.max(1, ...of.map(({ count }) => count))
  const width = 1 / of.length
  const foot = ABOVE + TALL
  return drawing(told, 'columns', foot + BELOW, [
    ...of.map(({ label, count, shade }, at) => {
      const height = Math.round((count / most) * TALL)
      const middle = percent((at + 0.5) * width)
      return html`<text class="bywhen-chart__value" x="${middle}" y="${foot - height - 6}" text-anchor="middle">${number(count)}</text>
        ${count > 0 ? html`<rect class="bywhen-chart__${shade}" x="${percent((at + 0.1) * width)}" y="${foot - Math.max(2, height)}" width="${percent(0.8 * width)}" height="${Math.max(2, height)}" rx="2"></rect>` : ''}
        <text x="${middle}" y="${foot + 18}" text-anchor="middle">${label}</text>`
    }),
    html`<line class="bywhen-chart__line" x1="0" x2="100%" y1="${foot}" y2="${foot}"></line>`,
  ])
}
