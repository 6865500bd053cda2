import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type InsetTextOptions = Words & Dress & Some<{ id: string }>

/** Words set apart from those round them, such as an example. */
export const insetText = (options: InsetTextOptions): Html =>
  html`<div${attributes({
    id: options.id || undefined,
    class: classNames('govuk-inset-text', options.classes),
    ...options.attributes,
  })}>${wordsOf(options)}</div>`
