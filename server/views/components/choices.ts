import { type Child, type Html, html, nothing } from '../html.ts'
import { type FieldsetOptions, fieldset } from './fieldset.ts'
import { describe, type Framed, formGroup } from './form-group.ts'
import { type HintOptions, hint } from './hint.ts'
import { type LabelOptions, label } from './label.ts'
import {
  type Attributes,
  attributes,
  classNames,
  type Dress,
  entriesOf,
  type Perhaps,
  type Some,
  saysSomething,
  type Words,
  wordsOf,
} from './options.ts'

/** One answer among several, or the word that stands between two of them. */
export type Choice = Words &
  Some<{
    value: string | number
    id: string
    name: string
    label: Pick<LabelOptions, 'classes' | 'attributes'>
    hint: Omit<HintOptions, 'id'>
    divider: string
    checked: boolean
    conditional: Some<{ html: Html | false }>
    behaviour: 'exclusive'
    disabled: boolean
    attributes: Attributes
  }>

/** What radios and checkboxes are both told. */
export type ChoicesOptions = Framed &
  Dress &
  Some<{ idPrefix: string; fieldset: Omit<FieldsetOptions, 'html'> }> & {
    readonly name: string
    readonly items: readonly Perhaps<Choice>[]
  }

type Kind = {
  readonly block: 'radios' | 'checkboxes'
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (item: Choice) => boolean
  /** Checkboxes without a fieldset carry the hint of the whole group themselves. */
  readonly carriesGroup: boolean
}

/** Answers to choose from: radios and checkboxes differ only in how many may be chosen. */
export function choices(options: ChoicesOptions, kind: Kind): Html {
  const prefix = options.idPrefix || options.name
  const group = describe(prefix, options, options.fieldset?.describedBy || options.describedBy)
  const carried = kind.carriesGroup && !options.fieldset ? group.describedBy : undefined
  const inside = html`${group.said}
    <div${attributes({
      class: classNames(`govuk-${kind.block}`, options.classes),
      ...options.attributes,
      'data-module': `govuk-${kind.block}`,
    })}>
      ${wordsOf(options.formGroup?.beforeInputs)}
      ${entriesOf(options.items).map(([item, place]) =>
        choice(item, kind, item.id || (place > 1 ? `${prefix}-${place}` : prefix), options.name, carried),
      )}
      ${wordsOf(options.formGroup?.afterInputs)}
    </div>`
  if (!options.fieldset) return formGroup(options, inside)
  return formGroup(options, fieldset({ ...options.fieldset, describedBy: group.describedBy, html: inside }))
}

function choice(item: Choice, kind: Kind, id: string, name: string, carried: string | undefined): Child {
  const { block } = kind
  if (item.divider) return html`<div class="govuk-${block}__divider">${item.divider}</div>`
  const hintId = saysSomething(item.hint) ? `${id}-item-hint` : undefined
  const chosen = item.checked || kind.isChosen(item)
  const revealed = item.conditional?.html || undefined
  return html`<div class="govuk-${block}__item">
      <input${attributes({
        class: `govuk-${block}__input`,
        id,
        name: item.name || name,
        type: kind.type,
        value: item.value ?? '',
        checked: chosen,
        disabled: item.disabled,
        'data-aria-controls': revealed && `conditional-${id}`,
        'data-behaviour': item.behaviour,
        'aria-describedby': classNames(carried, hintId) || undefined,
        ...item.attributes,
      })}>
      ${label({ ...item.label, text: item.text, html: item.html, classes: classNames(`govuk-${block}__label`, item.label?.classes), for: id })}
      ${hintId ? hint({ ...item.hint, id: hintId, classes: classNames(`govuk-${block}__hint`, item.hint?.classes) }) : nothing}
    </div>
    ${
      revealed
        ? html`<div class="${classNames(`govuk-${block}__conditional`, !chosen && `govuk-${block}__conditional--hidden`)}" id="conditional-${id}">
            ${revealed}
          </div>`
        : nothing
    }`
}
