import {
  type FaceBox,
  type FaceChart,
  type FaceLine,
  type FacePage,
  type FacePart,
  type FaceTable,
  nothingYet,
  nothing as noWords,
} from '../../../formats/faces/face-page.ts'
import { classNames } from '../../views/components/options.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { chartView } from '../doing/chart-view.ts'

/** A plan as it goes on paper, as a page that a browser prints: headings again on every sheet, no row torn. */
export const facePageView = ({ title, letters, foot, parts }: FacePage, underTitle: Html = nothing): Html =>
  html`<article class="${classNames('bywhen-paper', letters === 'large' && 'bywhen-paper--large')}">
    <h1 class="govuk-heading-l bywhen-paper__title" dir="auto">${title}</h1>
    ${underTitle}
    ${footView(foot)}
    ${parts.map(partView)}
  </article>`

/** How old a sheet is and how far the plan has come: a sheet without that is taken for the newest one. */
export const footView = (foot: readonly string[]): Html =>
  foot.length > 1 ? html`<p class="bywhen-paper__foot">${foot.slice(1).join(' · ')}</p>` : nothing

function partView(part: FacePart): Html {
  if (part.kind === 'table') return tableView(part)
  if (part.kind === 'chart') return chartPartView(part)
  const heading = part.heading ? html`<h2 class="govuk-heading-m">${part.heading}</h2>` : nothing
  if (part.kind === 'facts')
    return html`${heading}<dl class="bywhen-paper__facts">${part.lines.map(
      ({ label, text }) => html`<div><dt>${label ?? nothing}</dt><dd>${words(text)}</dd></div>`,
    )}</dl>`
  return html`${heading}${part.lines.map(lineView)}`
}

/** A share of the width that the style sheet knows: every fiftieth part of it. */
const shareClass = (share: number): string =>
  `bywhen-share--${Math.min(50, Math.max(1, Math.round(share * 50))) * 2}`

const chartPartView = ({ heading, lines, drawing, figures }: FaceChart): Html =>
  html`<section class="bywhen-paper__chart"><h3 class="govuk-heading-s">${words(heading)}</h3>${lines.map(lineView)}<div class="bywhen-figures">${chartView(drawing)}${figures ? tableView(figures) : nothing}</div></section>`

const tableView = ({ heading, columns, rows }: FaceTable): Html =>
  html`<div class="bywhen-paper__wide" role="region" aria-label="${heading}" tabindex="0"><table class="bywhen-paper__table">
    <caption class="govuk-heading-m">${heading}</caption>
    ${
      rows.length === 0
        ? html`<tbody><tr><td>${nothingYet}</td></tr></tbody>`
        : html`<colgroup>${columns.map(({ share }) => html`<col class="${shareClass(share)}">`)}</colgroup>
          <thead><tr>${columns.map(column => html`<th scope="col">${breakable(column.heading)}</th>`)}</tr></thead>
          <tbody>${rows.map(row => html`<tr>${row.map(box => boxView(box))}</tr>`)}</tbody>`
    }
  </table></div>`

const boxView = ({ name, lines, goesOn }: FaceBox): Html =>
  html`<td${goesOn ? html` class="bywhen-paper__goes-on"` : nothing}>${name ? html`<span class="bywhen-paper__name">${name}</span>` : nothing}${lines.map(lineView)}</td>`

const lineView = ({ point, label, text }: FaceLine): Html =>
  html`<p class="${classNames('bywhen-paper__line', point && 'bywhen-paper__line--point')}" dir="auto">${label === undefined ? nothing : html`<strong>${label}:</strong> `}${words(text)}</p>`

const words = (text: string): Html =>
  html`<span class="bywhen-typed" dir="auto">${text.trim() === '' ? noWords : text}</span>`

/** A heading may go on in the next line after a stroke: “person/family/professionals” is one word to a browser. */
const breakable = (heading: string): Html =>
  html`${heading.split('/').map((piece, at) => (at > 0 ? html`/<wbr>${piece}` : piece))}`
