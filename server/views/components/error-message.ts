import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

/** What has to be put right, as a field passes it on. */
export type ErrorMessageOptions = Words & Dress & Some<{ id: string; visuallyHiddenText: string }>

/** What has to be put right before a form can go on. A finding about a plan is never one of these. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const opening = options.visuallyHiddenText ?? 'Error'
  return html`<p${attributes({
    id: options.id || undefined,
    class: classNames('govuk-error-message', options.classes),
    ...options.attributes,
  })}>${opening && html`<span class="govuk-visually-hidden">${opening}:</span> `}${wordsOf(options)}</p>`
}
