import { type Html, html } from '../html.ts'
import { hint } from './hint.ts'
import { classNames, type Dress, type Some, wordsOf } from './options.ts'
import { type TextareaOptions, textarea } from './textarea.ts'
import { type Plurals, translations } from './translations.ts'

type CharacterCountOptions = TextareaOptions &
  Some<{
    maxlength: number
    maxwords: number
    threshold: number
    countType: 'words' | 'characters'
    countMessage: Pick<Dress, 'classes'>
    textareaDescriptionText: string
    charactersUnderLimitText: Plurals
    charactersAtLimitText: string
    charactersOverLimitText: Plurals
    wordsUnderLimitText: Plurals
    wordsAtLimitText: string
    wordsOverLimitText: Plurals
  }>

/** A field with room for only so much, which says how much is left. */
export function characterCount(options: CharacterCountOptions): Html {
  const id = options.id || options.name
  const limit = options.maxwords || options.maxlength
  const countType = options.countType || (options.maxwords ? 'words' : undefined)
  const counted = countType === 'words' ? 'words' : 'characters'
  const sentence = options.textareaDescriptionText || `You can enter up to %{count} ${counted}`
  const message = hint({
    text: limit && sentence.replaceAll('%{count}', String(limit)),
    id: `${id}-info`,
    classes: classNames('govuk-character-count__message', options.countMessage?.classes),
  })
  return textarea({
    ...options,
    id,
    describedBy: `${id}-info`,
    classes: classNames('govuk-js-character-count', options.classes),
    formGroup: {
      ...options.formGroup,
      classes: classNames('govuk-character-count', options.formGroup?.classes),
      attributes: {
        'data-module': 'govuk-character-count',
        'data-maxlength': options.maxlength,
        'data-maxwords': options.maxwords,
        'data-threshold': options.threshold,
        'data-count-type': countType,
        ...translations({
          'textarea-description':
            (!limit && options.textareaDescriptionText && { other: sentence }) || undefined,
          'characters-under-limit': options.charactersUnderLimitText,
          'characters-at-limit': options.charactersAtLimitText,
          'characters-over-limit': options.charactersOverLimitText,
          'words-under-limit': options.wordsUnderLimitText,
          'words-at-limit': options.wordsAtLimitText,
          'words-over-limit': options.wordsOverLimitText,
        }),
        ...options.formGroup?.attributes,
      },
      afterInput: { html: html`${message}${wordsOf(options.formGroup?.afterInput)}` },
    },
  })
}
