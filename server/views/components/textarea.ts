import { type Html, html } from '../html.ts'
import { type FieldOptions, field } from './form-group.ts'
import { attributes, classNames, type Some, wordsOf } from './options.ts'

/** What a field of several lines is told; one that counts is told more. */
export type TextareaOptions = FieldOptions &
  Some<{ rows: number; value: string; spellcheck: boolean; disabled: boolean; autocomplete: string }>

/** Several lines of words. Nothing may stand between its tags but what was typed. */
export const textarea = (options: TextareaOptions): Html =>
  field(options, ({ id, describedBy }) => {
    const own = attributes({
      class: classNames('govuk-textarea', options.errorMessage && 'govuk-textarea--error', options.classes),
      id,
      name: options.name,
      rows: options.rows || 5,
      spellcheck: options.spellcheck?.toString(),
      disabled: options.disabled,
      'aria-describedby': describedBy,
      autocomplete: options.autocomplete || undefined,
      ...options.attributes,
    })
    return html`${wordsOf(options.formGroup?.beforeInput)}
      <textarea${own}>${firstBreakKept(options.value)}</textarea>
      ${wordsOf(options.formGroup?.afterInput)}`
  })

/** Browsers drop a line break that comes first in a textarea, so one typed there needs another before it. */
const firstBreakKept = (typed = ''): string => (/^[\r\n]/.test(typed) ? `\n${typed}` : typed)
