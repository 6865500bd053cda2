import { type Html, html } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

/** Help under a question, as a field passes it on. */
export type HintOptions = Words & Dress & Some<{ id: string }>

/** Help that stands under a question and is read out with it. */
export const hint = (options: HintOptions): Html =>
  html`<div${attributes({
    id: options.id || undefined,
    class: classNames('govuk-hint', options.classes),
    ...options.attributes,
  })}>${wordsOf(options)}</div>`
