import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type WarningTextOptions = Words & Dress & Some<{ iconFallbackText: string }>

/** What would be hard to undo, said before it is done. */
export const warningText = (options: WarningTextOptions): Html =>
  html`<div class="${classNames('govuk-warning-text', options.classes)}"${attributes(options.attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${options.iconFallbackText || 'Warning'}</span>
      ${wordsOf(options)}
    </strong>
  </div>`
