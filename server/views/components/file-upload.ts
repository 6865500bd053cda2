import { type Html, html } from '../html.ts'
import { type FieldOptions, field } from './form-group.ts'
import { type Attributes, attributes, classNames, type Some, wordsOf } from './options.ts'
import { type Plurals, translations } from './translations.ts'

type FileUploadOptions = FieldOptions &
  Some<{
    disabled: boolean
    multiple: boolean
    javascript: boolean
    wrapperClasses: string
    wrapperAttributes: Attributes
    chooseFilesButtonText: string
    noFileChosenText: string
    multipleFilesChosenText: Plurals
    dropInstructionText: string
    enteredDropZoneText: string
    leftDropZoneText: string
  }>

/** A file from somebody's own machine. */
export const fileUpload = (options: FileUploadOptions): Html =>
  field(options, ({ id, describedBy }) => {
    const element = html`<input${attributes({
      class: classNames(
        'govuk-file-upload',
        options.classes,
        options.errorMessage && 'govuk-file-upload--error',
      ),
      id,
      name: options.name,
      type: 'file',
      disabled: options.disabled,
      multiple: options.multiple,
      'aria-describedby': describedBy,
      ...options.attributes,
    })}>`
    return html`${wordsOf(options.formGroup?.beforeInput)}
      ${options.javascript ? dropZone(options, element) : element}
      ${wordsOf(options.formGroup?.afterInput)}`
  })

const dropZone = (options: FileUploadOptions, element: Html): Html =>
  html`<div${attributes({
    class: classNames('govuk-file-upload-wrapper', options.wrapperClasses),
    'data-module': 'govuk-file-upload',
    ...translations({
      'choose-files-button': options.chooseFilesButtonText,
      'no-file-chosen': options.noFileChosenText,
      'multiple-files-chosen': options.multipleFilesChosenText,
      'drop-instruction': options.dropInstructionText,
      'entered-drop-zone': options.enteredDropZoneText,
      'left-drop-zone': options.leftDropZoneText,
    }),
    ...options.wrapperAttributes,
  })}>${element}</div>`
