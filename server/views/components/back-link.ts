import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type BackLinkOptions = Words & Dress & Some<{ href: string }>

/** One step back, where the page before is known. */
export const backLink = (options: BackLinkOptions): Html =>
  html`<a href="${options.href || '#'}" class="${classNames('govuk-back-link', options.classes)}"${attributes(options.attributes)}>${wordsOf(options) || 'Back'}</a>`
