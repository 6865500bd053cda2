import type { ListedLook } from '../../../store/index.ts'
import { momentInWords, roleInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { input } from '../../views/components/input.ts'
import { select } from '../../views/components/select.ts'
import { table } from '../../views/components/table.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { addressAfter, type Narrowed } from './asked.ts'
import { deedInWords, deeds, tieInWords, unusualInWords } from './in-words.ts'

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
export const looksView = (model: Looks): Html => html`${filters(model)}
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
  ${further(model)}`

const row = (look: ListedLook, { ofMany, leadsOn, here }: Looks) => {
  const { at, by, tie, what, family, called, why, unusual } = look
  const role =
    by.role && Object.hasOwn(roleInWords, by.role)
      ? roleInWords[by.role as keyof typeof roleInWords]
      : by.role
  // Whoever may not open the family learns neither who belongs to it nor what was said of it.
  const name = leadsOn || tie !== 'guest' ? by.name : 'Somebody by a link'
  return [
    { text: momentInWords(at) },
    {
      html: html`<a class="govuk-link" href="${here}?seer=${encodeURIComponent(by.id)}">${name}</a><br>${[role, tieInWords[tie as keyof typeof tieInWords] ?? tie].filter(Boolean).join(', ')}`,
    },
    ...(ofMany
      ? [
          {
            html: leadsOn
              ? html`<a class="govuk-link" href="/families/${family}"><bdi>${called.name}</bdi></a>`
              : html`${called.reference}`,
          },
        ]
      : []),
    { html: html`${deedInWords(what)}${why && tie === 'reason' && leadsOn ? html`<br>“${why}”` : nothing}` },
    {
      html: html`${unusual.map(each => tag({ text: unusualInWords[each], classes: 'govuk-tag--yellow bywhen-tag-long' }))}`,
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
