import { type Html, html, nothing } from '../html.ts'
import { type FieldOptions, field } from './form-group.ts'
import {
  attributes,
  classNames,
  type Dress,
  type Some,
  saysSomething,
  type Words,
  wordsOf,
} from './options.ts'

type InputOptions = FieldOptions &
  Some<{
    type: string
    inputmode: string
    value: string | number
    disabled: boolean
    prefix: Words & Dress
    suffix: Words & Dress
    inputWrapper: Dress
    spellcheck: boolean
    autocomplete: string
    autocapitalize: string
    pattern: string
  }>

const affix = (kind: 'prefix' | 'suffix', options: (Words & Dress) | undefined): Html =>
  saysSomething(options)
    ? html`<div class="${classNames(`govuk-input__${kind}`, options?.classes)}" aria-hidden="true"${attributes(options?.attributes)}>
        ${wordsOf(options)}
      </div>`
    : nothing

/** One line of words. */
export const input = (options: InputOptions): Html =>
  field(options, ({ id, describedBy }) => {
    const element = html`<input${attributes({
      class: classNames('govuk-input', options.classes, options.errorMessage && 'govuk-input--error'),
      id,
      name: options.name,
      type: options.type || 'text',
      spellcheck: options.spellcheck?.toString(),
      value: options.value,
      disabled: options.disabled,
      'aria-describedby': describedBy,
      autocomplete: options.autocomplete,
      autocapitalize: options.autocapitalize,
      pattern: options.pattern,
      inputmode: options.inputmode,
      ...options.attributes,
    })}>`
    const { beforeInput, afterInput } = options.formGroup ?? {}
    if (![options.prefix, options.suffix, beforeInput, afterInput].some(saysSomething)) return element
    return html`<div class="${classNames('govuk-input__wrapper', options.inputWrapper?.classes)}"${attributes(options.inputWrapper?.attributes)}>
      ${wordsOf(beforeInput)}
      ${affix('prefix', options.prefix)}
      ${element}
      ${affix('suffix', options.suffix)}
      ${wordsOf(afterInput)}
    </div>`
  })
