import { encode } from 'uqr'
import { type Html, html } from '../html.ts'

/** A text as squares that a phone’s camera reads. `label` says what it is to whoever cannot see it. */
export function pictureForPhone(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220" viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h${size}v${size}H0z"/><path fill="#000000" d="${squares.join('')}"/></svg>`
}
