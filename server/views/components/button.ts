import { type Html, html, nothing, raw } from '../html.ts'
import { attributes, classNames, type Dress, type Some, type Words, wordsOf } from './options.ts'

type ButtonOptions = Words &
  Dress &
  Some<{
    href: string
    type: 'submit' | 'button' | 'reset'
    name: string
    value: string
    id: string
    disabled: boolean
    isStartButton: boolean
    preventDoubleClick: boolean
  }>

const arrow = raw(
  '<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>',
)

/** Something that happens when it is pressed; a link to start something may look like one. */
export function button(options: ButtonOptions): Html {
  const { isStartButton } = options
  const common = attributes({
    class: classNames('govuk-button', options.classes, isStartButton && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...options.attributes,
    id: options.id || undefined,
  })
  const said = html`${options.html && isStartButton ? html`<span>${options.html}</span>` : wordsOf(options)}
    ${isStartButton ? arrow : nothing}`
  if (options.href)
    return html`<a href="${options.href}" role="button" draggable="false"${common}>${said}</a>`
  const own = attributes({
    type: options.type ?? 'submit',
    value: options.value || undefined,
    name: options.name || undefined,
    disabled: options.disabled,
    'aria-disabled': options.disabled ? 'true' : undefined,
    'data-prevent-double-click': options.preventDoubleClick?.toString(),
  })
  return html`<button${own}${common}>${said}</button>`
}
