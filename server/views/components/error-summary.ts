import { type Html, html, nothing } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type Fault = Words & Some<{ href: string; attributes: Readonly<Record<string, string>> }>

type ErrorSummaryOptions = Dress &
  Some<{
    titleText: string
    titleHtml: Html
    descriptionText: string
    descriptionHtml: Html
    errorList: readonly Fault[]
    disableAutoFocus: boolean
  }>

const fault = (item: Fault): Html =>
  item.href
    ? html`<li><a href="${item.href}"${attributes(item.attributes)}>${wordsOf(item)}</a></li>`
    : html`<li>${wordsOf(item)}</li>`

/** Everything on a form that has to be put right, in one place at the top, each with a way to it. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const description = wordsOf({ text: options.descriptionText, html: options.descriptionHtml })
  return html`<div${attributes({
    class: classNames('govuk-error-summary', options.classes),
    'data-disable-auto-focus': options.disableAutoFocus?.toString(),
    ...options.attributes,
    'data-module': 'govuk-error-summary',
  })}>
    <div role="alert">
      <h2 class="govuk-error-summary__title">${options.titleHtml || options.titleText}</h2>
      <div class="govuk-error-summary__body">
        ${description ? html`<p>${description}</p>` : nothing}
        ${
          options.errorList?.length
            ? html`<ul class="govuk-list govuk-error-summary__list">${options.errorList.map(fault)}</ul>`
            : nothing
        }
      </div>
    </div>
  </div>`
}
