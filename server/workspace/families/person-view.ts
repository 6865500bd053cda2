import type { PersonIs } from '../../../checker/index.ts'
import { type Frame, framed, form as ourForm, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { input } from '../../views/components/input.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { crumbsOf } from '../care/the-family.ts'
import { hidden } from './hidden.ts'
import { isInWords } from './people-in-words.ts'
import { type PersonField, personFields } from './person-form.ts'
import type { PersonShown } from './person-page.ts'

const asked: Readonly<Record<PersonField, { readonly label: string; readonly hint?: string }>> = {
  name: { label: 'Their name' },
  is: { label: 'Who are they?' },
  relation: {
    label: 'What the child calls them',
    hint: 'Mum, Nan, Uncle Dev. The plan will call them this too.',
  },
  role: {
    label: 'Their role, if they are here for their work',
    hint: 'Teacher, health visitor, social worker.',
  },
  organisation: { label: 'Where they work', hint: 'St Bede’s School, the health centre.' },
  contact: {
    label: 'How to reach them',
    hint: 'Telephone, e-mail or address, and when it is safe to use it.',
  },
  born: {
    label: 'Date of birth',
    hint: 'Such as 4 May 2017 or 4/5/2017. Leave it empty where you do not know it.',
  },
  nonVerbal: { label: 'They cannot say in words what they think, or are too young to' },
}

const isHints: Readonly<Partial<Record<PersonIs, string>>> = {
  carer: 'Somebody who looks after the child in the place of a parent.',
  relative: 'Brothers, sisters, grandparents, aunts and uncles who are not children of this family.',
}

/** The page on which somebody is written down or put right. */
export function personView(model: PersonShown, refused: readonly Refusal[], frame: Frame): Html {
  const { family, isNew, form, id, saw, was, isHeld, added, clashes } = model
  const about = (field: PersonField) => ({
    errorMessage: wrong(refused, field),
    ...(asked[field].hint && { hint: { text: asked[field].hint } }),
  })
  const words = (field: PersonField, more: object = {}): Html =>
    html`${input({
      ...{ id: field, name: field, value: form[field], autocomplete: 'off', spellcheck: false },
      ...{ label: { text: asked[field].label }, attributes: { dir: 'auto' } },
      ...about(field),
      ...more,
    })}${theirs(field)}`
  const theirs = (field: PersonField): Html => {
    const clash = clashes.find(each => each.field === field)
    return clash
      ? insetText({
          html: html`Saved by somebody else meanwhile: <strong dir="auto">${theirWords(field, clash.theirs)}</strong>. Yours is still in the box: save to put it in its place, or write theirs there.`,
        })
      : nothing
  }
  return framed({
    ...{
      title: isNew ? 'Add a person' : form.name || 'A person',
      frame,
      refused,
      nav: 'families',
      isPlaceItself: false,
    },
    crumbs: crumbsOf(family),
    done: added && `${added} is added. Who is next?`,
    main: html`${isHeld ? insetText({ text: 'Something of theirs is kept from somebody else in the family for safety. What you write here follows the same hold.' }) : nothing}
      ${ourForm(
        frame,
        html`${isNew ? html`<p class="govuk-body">Their name and who they are is enough to begin with. The rest can come later.</p>${hidden('id', id)}` : html`${hidden('saw', String(saw))}${personFields.map(field => hidden(`was-${field}`, was[field]))}`}
        ${words('name')}
        ${radios({
          ...{ name: 'is', value: form.is, fieldset: { legend: { text: asked.is.label } } },
          ...about('is'),
          items: Object.entries(isInWords).map(([value, text]) => {
            const hint = isHints[value as PersonIs]
            return { value, text, ...(hint && { hint: { text: hint } }) }
          }),
        })}${theirs('is')}
        ${words('relation', { classes: 'govuk-input--width-20' })}
        ${words('role', { classes: 'govuk-input--width-20' })}
        ${words('organisation')}
        ${textarea({
          ...{ id: 'contact', name: 'contact', value: form.contact, rows: 3, autocomplete: 'off' },
          ...{ label: { text: asked.contact.label }, attributes: { dir: 'auto' } },
          ...about('contact'),
        })}${theirs('contact')}
        ${words('born', { classes: 'govuk-input--width-10', attributes: {} })}
        ${checkboxes({
          name: 'nonVerbal',
          items: [{ value: 'yes', text: asked.nonVerbal.label, checked: form.nonVerbal === 'yes' }],
        })}${theirs('nonVerbal')}
        <div class="govuk-button-group">
          ${button({ text: isNew ? 'Add them' : 'Save', preventDoubleClick: true })}
          ${isNew ? button({ text: 'Add them, then another', name: 'do', value: 'another', classes: 'govuk-button--secondary' }) : nothing}
          <a class="govuk-link" href="/families/${family.id}">Back without saving</a>
        </div>`,
      )}`,
  })
}

/** What the other one wrote, as people read it. */
const theirWords = (field: PersonField, value: string): string =>
  field === 'is'
    ? (isInWords[value as PersonIs] ?? value)
    : field === 'nonVerbal'
      ? value === 'yes'
        ? 'ticked'
        : 'not ticked'
      : value || 'nothing'
