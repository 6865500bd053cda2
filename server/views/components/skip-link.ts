import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type SkipLinkOptions = Words & Dress & Some<{ href: string }>

/** The first thing a keyboard reaches: straight to what the page is about. */
export const skipLink = (options: SkipLinkOptions): Html =>
  html`<a href="${options.href || '#content'}" class="${classNames('govuk-skip-link', options.classes)}"${attributes(options.attributes)} data-module="govuk-skip-link">${wordsOf(options)}</a>`
