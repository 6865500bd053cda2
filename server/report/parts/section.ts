import { type Html, html } from '../../views/html.ts'

/** A part of the report that the list of contents leads to. */
export type Section = {
  readonly id: string
  readonly heading: string
  readonly inside: Html
  /** What is inside brings its own heading. */
  readonly isWhole?: boolean
}

/** A part of the report under its heading. */
export const sectionView = ({ id, heading, inside, isWhole = false }: Section): Html =>
  isWhole
    ? inside
    : html`<section class="bywhen-part" aria-labelledby="${id}">
    <h2 class="govuk-heading-l" id="${id}" tabindex="-1">${heading}</h2>
    ${inside}
  </section>`

/** A chart with its table beside it, or under it where there is no room. */
export const beside = (chart: Html, table: Html): Html =>
  html`<div class="bywhen-beside"><div>${chart}</div><div>${table}</div></div>`

/** Where the parts of the report are. */
export const contents = (sections: readonly Pick<Section, 'id' | 'heading'>[]): Html =>
  html`<nav class="bywhen-contents" aria-labelledby="contents">
    <h2 class="govuk-heading-s" id="contents">In this report</h2>
    <ol class="govuk-list govuk-list--number">${sections.map(
      ({ id, heading }) => html`<li><a class="govuk-link" href="#${id}">${heading}</a></li>`,
    )}</ol>
  </nav>`
