import { type Html, html, nothing, raw } from '../html.ts'
import { button } from './button.ts'
import {
  type Attributes,
  attributes,
  classNames,
  type Dress,
  type Some,
  type Words,
  wordsOf,
} from './options.ts'

type Action = { readonly text: string } & Some<{
  href: string
  type: 'submit' | 'button'
  classes: string
  attributes: Attributes
}>

type PanelOptions = Words &
  Dress &
  Some<{
    titleText: string
    titleHtml: Html
    headingLevel: 1 | 2 | 3 | 4 | 5 | 6
    actions: Dress & Some<{ items: readonly Action[] }>
  }>

/** The end of something, or a pause before it: one message, as plain as can be. */
export function panel(options: PanelOptions): Html {
  const interrupts = options.classes?.includes('govuk-panel--interruption')
  const heading = raw(`h${options.headingLevel ?? 1}`)
  const body = wordsOf(options)
  const names = classNames('govuk-panel', !interrupts && 'govuk-panel--confirmation', options.classes)
  return html`<div class="${names}"${attributes(options.attributes)}>
    <${heading} class="govuk-panel__title">${options.titleHtml || options.titleText}</${heading}>
    ${body ? html`<div class="govuk-panel__body">${body}</div>` : nothing}
    ${interrupts && options.actions ? actionsOf(options.actions) : nothing}
  </div>`
}

const actionsOf = (actions: NonNullable<PanelOptions['actions']>): Html =>
  html`<div class="${classNames('govuk-panel__actions', actions.classes)}"${attributes(actions.attributes)}>
    ${actions.items?.length ? html`<div class="govuk-button-group">${actions.items.map(action)}</div>` : nothing}
  </div>`

const action = ({ text, href, type, classes, attributes: own }: Action): Html =>
  !href || type === 'button'
    ? button({
        text,
        type: type ?? 'button',
        classes: classNames('govuk-button--inverse', classes),
        href,
        attributes: own,
      })
    : html`<a class="${classNames('govuk-link govuk-link--inverse', classes)}" href="${href}"${attributes(own)}>${text}</a>`
