import { type Html, html } from '../../views/html.ts'
import { drawing, percent, type Shade, type Told } from './chart.ts'

/** One bar: what it is of, its number in words, and its stretches as shares of the longest there can be. */
export type Bar = {
  readonly label: string
  readonly value: string
  readonly stretches: readonly { readonly share: number; readonly shade: Shade }[]
}

const ROW = 50

/** Bars that lie under one another, each with its name and number above it, so that they fit a phone as well as a page. */
export const bars = (told: Told, of: readonly Bar[]): Html =>
  drawing(
    told,
    'bars',
    of.length * ROW,
    of.map((bar, at) => row(bar, at * ROW)),
  )

const row = ({ label, value, stretches }: Bar, top: number): Html => {
  let from = 0
  return html`<text x="0" y="${top + 16}">${label}</text>
    <text class="bywhen-chart__value" x="100%" y="${top + 16}" text-anchor="end">${value}</text>
    <rect class="bywhen-chart__ground" x="0" y="${top + 23}" width="100%" height="16" rx="2"></rect>
    ${stretches.map(({ share, shade }) => {
      const start = from
      from += share
      return share > 0
        ? html`<rect class="bywhen-chart__${shade}" x="${percent(start)}" y="${top + 23}" width="${percent(share)}" height="16" rx="2"></rect>`
        : ''
    })}`
}
