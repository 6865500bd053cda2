import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Words, wordsOf } from './options.ts'

/** A tag, as the part that carries it passes it on. */
export type TagOptions = Words & Dress

/** Where something stands, in a word or two that read the same without their colour. */
export const tag = (options: TagOptions): Html =>
  html`<strong class="${classNames('govuk-tag', options.classes)}"${attributes(options.attributes)}>${wordsOf(options)}</strong>`
