import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some } from './options.ts'

type GenericHeaderOptions = Dress &
  Some<{ logoText: string; logoHtml: Html; url: string; containerClasses: string }>

/** Whose house this is: our own name, never a crown or a crest. */
export const genericHeader = (options: GenericHeaderOptions): Html =>
  html`<div class="${classNames('govuk-generic-header', options.classes)}"${attributes(options.attributes)}>
    <div class="${classNames('govuk-generic-header__container', options.containerClasses || 'govuk-width-container')}">
      <div class="govuk-generic-header__logo">
        <a href="${options.url || '/'}" class="govuk-generic-header__homepage-link">${options.logoHtml || options.logoText}</a>
      </div>
    </div>
  </div>`
