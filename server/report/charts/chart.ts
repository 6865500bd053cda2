import { type Html, html } from '../../views/html.ts'

/** How a stretch of a chart is drawn: as the tile of a letter that stands so. */
export type Shade = 'fix' | 'lighter' | 'clear'

/** What a chart is, for whoever does not see it; the same numbers stand in the table beside it. */
export type Told = { readonly id: string; readonly title: string; readonly says: string }

/** A drawing as wide as there is room for: lengths are shares of that, and letters keep their size. */
export const drawing = (
  { id, title, says }: Told,
  of: 'bars' | 'columns',
  height: number,
  inside: readonly Html[],
): Html =>
  html`<svg class="bywhen-chart bywhen-chart--${of}" role="img" aria-labelledby="${id}-title ${id}-says" width="100%" height="${height}" xmlns="http://www.w3.org/2000/svg">
    <title id="${id}-title">${title}</title>
    <desc id="${id}-says">${says}</desc>
    ${inside}
  </svg>`

/** A share of the whole width as SVG writes it. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** What the shades of a chart mean, in the order they stand in it. */
export const key = (shades: readonly (readonly [Shade, string])[]): Html =>
  html`<ul class="bywhen-key">${shades.map(
    ([shade, meaning]) =>
      html`<li><svg width="16" height="16" aria-hidden="true" focusable="false"><rect class="bywhen-chart__${shade}" x="1" y="1" width="14" height="14" rx="2"></rect></svg> ${meaning}</li>`,
  )}</ul>`
