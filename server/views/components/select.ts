import { type Html, html } from '../html.ts'
import { type FieldOptions, field } from './form-group.ts'
import {
  type Attributes,
  attributes,
  classNames,
  entriesOf,
  type Perhaps,
  type Some,
  wordsOf,
} from './options.ts'

type Option = { readonly text: string } & Some<{
  value: string | number | false
  selected: boolean
  disabled: boolean
  attributes: Attributes
}>

type SelectOptions = FieldOptions &
  Some<{ value: string | number; disabled: boolean }> & { readonly items: readonly Perhaps<Option>[] }

/** One choice from a list too long to lay out as radios. */
export const select = (options: SelectOptions): Html =>
  field(options, ({ id, describedBy }) => {
    const own = attributes({
      class: classNames('govuk-select', options.classes, options.errorMessage && 'govuk-select--error'),
      id,
      name: options.name,
      disabled: options.disabled,
      'aria-describedby': describedBy,
      ...options.attributes,
    })
    return html`${wordsOf(options.formGroup?.beforeInput)}
      <select${own}>${entriesOf(options.items).map(([item]) => choice(item, options.value))}</select>
      ${wordsOf(options.formGroup?.afterInput)}`
  })

function choice(item: Option, chosen: string | number | undefined): Html {
  const stated = (item.value ?? item.text) === chosen && Boolean(chosen)
  return html`<option${attributes({
    value: item.value?.toString(),
    selected: item.selected ?? stated,
    disabled: item.disabled,
    ...item.attributes,
  })}>${item.text}</option>`
}
