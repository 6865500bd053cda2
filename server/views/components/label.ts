import { type Html, html, nothing } from '../html.ts'
import {
  attributes,
  classNames,
  type Dress,
  type Some,
  saysSomething,
  type Words,
  wordsOf,
} from './options.ts'

/** The question of a field, as the field passes it on. */
export type LabelOptions = Words & Dress & Some<{ for: string; isPageHeading: boolean }>

/** The question a field asks; without it nobody using a screen reader knows what to write. */
export function label(options: LabelOptions): Html {
  if (!saysSomething(options)) return nothing
  const name = classNames('govuk-label', options.classes)
  const element = html`<label class="${name}"${attributes(options.attributes)}${attributes({ for: options.for })}>
    ${wordsOf(options)}
  </label>`
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element
}
