import { type Child, type Html, html, nothing } from '../html.ts'
import { type ErrorMessageOptions, errorMessage } from './error-message.ts'
import { type HintOptions, hint } from './hint.ts'
import { type LabelOptions, label } from './label.ts'
import { attributes, classNames, type Dress, type Some, type Words } from './options.ts'

/** The frame round a field, and what may stand just before or after its control. */
export type FormGroup = Dress &
  Some<{ beforeInput: Words; afterInput: Words; beforeInputs: Words; afterInputs: Words }>

/** What every field may have round it. */
export type Framed = Some<{
  hint: Omit<HintOptions, 'id'>
  errorMessage: Omit<ErrorMessageOptions, 'id'>
  formGroup: FormGroup
  describedBy: string
}>

/** What every field with one control may have. */
export type FieldOptions = Framed &
  Some<{ id: string; label: LabelOptions; attributes: FormGroup['attributes']; classes: string }> & {
    readonly name: string
  }

type Described = { readonly said: Html; readonly describedBy: string | undefined }

/** The hint and the error of a field, and the ids that tie them to its control. */
export function describe(id: string, options: Framed, earlier = options.describedBy): Described {
  const ids = [earlier, options.hint && `${id}-hint`, options.errorMessage && `${id}-error`]
  return {
    said: html`${options.hint ? hint({ ...options.hint, id: `${id}-hint` }) : nothing}
    ${options.errorMessage ? errorMessage({ ...options.errorMessage, id: `${id}-error` }) : nothing}`,
    describedBy: classNames(...ids) || undefined,
  }
}

/** The frame itself; it marks a field that has to be put right. */
export const formGroup = (options: Framed, ...inside: readonly Child[]): Html =>
  html`<div${attributes({
    class: classNames(
      'govuk-form-group',
      options.errorMessage && 'govuk-form-group--error',
      options.formGroup?.classes,
    ),
    ...options.formGroup?.attributes,
  })}>${inside}</div>`

/** A field with one control: its question, its help, what is wrong, and the control. */
export function field(
  options: FieldOptions,
  control: (tied: { readonly id: string; readonly describedBy: string | undefined }) => Child,
): Html {
  const id = options.id || options.name
  const { said, describedBy } = describe(id, options)
  return formGroup(options, label({ ...options.label, for: id }), said, control({ id, describedBy }))
}
