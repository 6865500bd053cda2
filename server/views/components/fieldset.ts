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

/** The question several fields answer together, as they pass it on. */
export type FieldsetOptions = Dress &
  Some<{
    role: string
    describedBy: string
    legend: Words & Some<{ classes: string; isPageHeading: boolean }>
    html: Html
  }>

/** Several fields that answer one question, with the question as their legend. */
export function fieldset(options: FieldsetOptions): Html {
  const { legend } = options
  const asked = legend?.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">${wordsOf(legend)}</h1>`
    : wordsOf(legend)
  return html`<fieldset${attributes({
    class: classNames('govuk-fieldset', options.classes),
    role: options.role || undefined,
    'aria-describedby': options.describedBy || undefined,
    ...options.attributes,
  })}>
    ${
      saysSomething(legend)
        ? html`<legend class="${classNames('govuk-fieldset__legend', legend?.classes)}">${asked}</legend>`
        : nothing
    }
    ${options.html}
  </fieldset>`
}
