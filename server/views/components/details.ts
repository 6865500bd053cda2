import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type DetailsOptions = Words &
  Dress &
  Some<{ id: string; open: boolean; summaryText: string; summaryHtml: Html }>

/** Something more, for whoever wants it: opened by a press, and without a script. */
export const details = (options: DetailsOptions): Html =>
  html`<details${attributes({
    id: options.id || undefined,
    class: classNames('govuk-details', options.classes),
    ...options.attributes,
    open: options.open,
  })}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">${options.summaryHtml || options.summaryText}</span>
    </summary>
    <div class="govuk-details__text">${wordsOf(options)}</div>
  </details>`
