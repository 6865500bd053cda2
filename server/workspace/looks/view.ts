import type { ListedLook } from '../../../store/index.ts'
import { type Frame, form } from '../../frame.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { input } from '../../views/components/input.ts'
import { select } from '../../views/components/select.ts'
import { table } from '../../views/components/table.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { addressAfter, addressOf, type Narrowed } from './asked.ts'
import { MOST_IN_FILE } from './file.ts'
import { deedInWords, deeds } from './in-words.ts'
import { tellLook } from './told.ts'

/** Looks to be shown: a page of them, and where the next one begins. */
export type Looks = {
  readonly here: string
  readonly narrowed: Narrowed
  readonly looks: readonly ListedLook[]
  readonly next: string | undefined
  /** Whether the families are named: on a family’s own page they are not. */
  readonly ofMany: boolean
  /** Whether families lead on and are called by name: not for whoever may not open them, who knows them by reference. */
  readonly leadsOn: boolean
}

/** Who looked at what, the last first, with what to narrow it by. */
export const looksView = (model: Looks, frame: Frame): Html => html`${filters(model)}
  ${
    model.looks.length === 0
      ? html`<p class="govuk-body">Nobody has looked, as far as this goes.</p>`
      : table({
          caption: 'The last first',
          classes: 'bywhen-stacked',
          head: ['When', 'Who', ...(model.ofMany ? ['Family'] : []), 'What', 'Worth asking about'].map(
            text => ({ text }),
          ),
          rows: model.looks.map(look => row(look, model)),
        })
  }
  ${further(model)}
  ${model.looks.length === 0 ? nothing : asFile(model, frame)}`

const row = (look: ListedLook, { ofMany, leadsOn, here }: Looks) => {
  const { who, as, family, what, why, unusual } = tellLook(look, leadsOn)
  return [
    { text: momentInWords(look.at) },
    {
      html: html`<a class="govuk-link" href="${here}?seer=${encodeURIComponent(look.by.id)}">${who}</a><br>${as}`,
    },
    ...(ofMany
      ? [
          {
            html: leadsOn
              ? html`<a class="govuk-link" href="/families/${look.family}"><bdi>${family}</bdi></a>`
              : html`${family}`,
          },
        ]
      : []),
    { html: html`${what}${why ? html`<br>“${why}”` : nothing}` },
    {
      html: html`${unusual.map(text => tag({ text, classes: 'govuk-tag--yellow bywhen-tag-long' }))}`,
    },
  ]
}

/** Filters go by address, where no name of anybody stands. */
const filters = ({ here, narrowed: { what, from, to, unusual, seer } }: Looks): Html =>
  html`<form method="get" action="${here}" class="bywhen-filters" novalidate>
    ${seer ? html`<input type="hidden" name="seer" value="${seer}">` : nothing}
    ${select({
      ...{ id: 'what', name: 'what', value: what, label: { text: 'What was done' } },
      items: [
        { value: '', text: 'Anything' },
        ...deeds.map(each => ({ value: each, text: deedInWords(each) })),
      ],
    })}
    ${input({ id: 'from', name: 'from', value: from, type: 'date', label: { text: 'From' }, classes: 'govuk-input--width-10' })}
    ${input({ id: 'to', name: 'to', value: to, type: 'date', label: { text: 'To' }, classes: 'govuk-input--width-10' })}
    ${checkboxes({
      ...{
        name: 'unusual',
        idPrefix: 'unusual',
        values: unusual ? ['yes'] : [],
        classes: 'govuk-checkboxes--small',
      },
      items: [{ value: 'yes', text: 'Only what is worth asking about' }],
    })}
    <div class="govuk-button-group">${button({ text: 'Narrow the list', classes: 'govuk-button--secondary' })}<a class="govuk-link" href="${here}">Show all</a></div>
  </form>`

const further = ({ here, narrowed, next }: Looks): Html =>
  next
    ? html`<p class="govuk-body"><a class="govuk-link" href="${addressAfter(here, narrowed, next)}" rel="next">Earlier looks</a></p>`
    : nothing

/** What the list is narrowed to stands in the address that the file is asked of. */
const asFile = ({ here, narrowed, ofMany }: Looks, frame: Frame): Html =>
  form(
    frame,
    html`<p class="govuk-body">The whole of this list as a table for Excel, as far as you have narrowed it: the last ${new Intl.NumberFormat('en-GB').format(MOST_IN_FILE)} looks at most. ${ofMany ? 'It is recorded that you took it, and what you narrowed it to.' : nothing}</p>
      ${button({ text: 'Take it as a file', classes: 'govuk-button--secondary' })}`,
    addressOf(here, narrowed),
  )
