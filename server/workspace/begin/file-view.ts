import type { PersonIs } from '../../../checker/index.ts'
import { columnRoles } from '../../../formats/columns.ts'
import { roleOf, UNKNOWN } from '../../pages/check/column-choices.ts'
import { heldInWords } from '../../pages/check/counts-in-words.ts'
import { byColumn } from '../../pages/check/left-over.ts'
import { button } from '../../views/components/button.ts'
import { details } from '../../views/components/details.ts'
import { radios } from '../../views/components/radios.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { hidden } from '../families/hidden.ts'
import { isInWords } from '../families/people-in-words.ts'
import type { Settled } from './choices.ts'
import type { Joining } from './joining.ts'
import type { Look } from './look.ts'

type File = NonNullable<Look['file']>

const small = 'govuk-button--secondary bywhen-button--small'

/** How a file was read: which of its plans, what found no place, what its columns were taken for, and whom it names. */
export const fileView = (file: File, settled: Settled): Html => {
  const { brought, sheet } = file
  return html`${hidden('kept', JSON.stringify(brought))}
    <h2 class="govuk-heading-m">Read from <bdi>${brought.name}</bdi></h2>
    ${sheetsView(file)}
    ${brought.sheets.length === 0 ? html`<p class="govuk-body">No plan was recognised in it. Say below what its columns hold, and read it again.</p>` : html`<p class="govuk-body">${heldInWords(sheet.plan)}.</p>`}
    ${aboutOther(file, settled)}
    ${leftOver(file)}
    ${columnsView(file)}
    ${peopleView(file)}`
}

/** A file may hold the plans of many children. */
const sheetsView = ({ brought: { sheets }, at }: File): Html =>
  sheets.length < 2
    ? hidden('sheet', '0')
    : html`${radios({
        ...{ name: 'sheet', value: String(at) },
        fieldset: { legend: { text: `It holds ${sheets.length} plans. Which one?` } },
        items: sheets.map(({ plan }, each) => ({
          value: String(each),
          checked: each === at,
          text: `${plan.about.name || 'No name'}: ${heldInWords(plan)}`,
        })),
      })}<p class="govuk-body">${button({ text: 'Show that one', name: 'do', value: 'show', classes: small })}</p>`

const aboutOther = ({ sheet: { plan } }: File, { about }: Settled): Html =>
  plan.about.name.trim() === '' || plan.about.name.trim() === about.name
    ? nothing
    : html`<p class="govuk-body">It says it is about <strong><bdi>${plan.about.name}</bdi></strong>. It will be about <strong><bdi>${about.name}</bdi></strong>.</p>`

const leftOver = ({ sheet: { leftOver: left } }: File): Html =>
  left.length === 0
    ? nothing
    : html`<section class="bywhen-left" aria-labelledby="left-heading">
        <h3 class="govuk-heading-s" id="left-heading">We could not place ${left.length === 1 ? 'this' : 'these'}</h3>
        <p class="govuk-body">The plan will not have ${left.length === 1 ? 'it' : 'them'}. Write down where it belongs once the plan has begun, or say below what the columns hold.</p>
        <ul class="govuk-list">${byColumn(left).map(({ where, text }) => html`<li><span class="bywhen-left__where">${where}:</span> ${text}</li>`)}</ul>
      </section>`

const offered = [
  { value: UNKNOWN, text: 'Not understood' },
  ...columnRoles.map(({ role, label }) => ({ value: role, text: label })),
]

function columnsView({ brought, sheet: { columns } }: File): Html {
  if (columns.length === 0 || !brought.opened) return nothing
  const isStrange = columns.some((column, at) => roleOf(brought, column, at) === UNKNOWN)
  return details({
    open: isStrange,
    summaryText: isStrange ? 'Some columns were not understood' : 'How its columns were read',
    html: html`${columns.map((column, at) =>
      select({
        ...{ id: `column-${at}`, name: `column-${at}`, value: roleOf(brought, column, at), items: offered },
        label: { text: `What “${column.heading.trim() || `column ${at + 1}`}” holds` },
        ...(column.sample.trim() && { hint: { text: `It begins with “${column.sample.trim()}”` } }),
      }),
    )}${button({ text: 'Read it again so', name: 'do', value: 'again', classes: small })}`,
  })
}

const peopleView = ({ met, joining }: File): Html =>
  html`${met.length > 0 ? html`<p class="govuk-body">${met.map(({ said, person }, at) => html`${at > 0 ? '; ' : ''}<bdi>${said}</bdi> is <bdi>${person.name}</bdi>`)}.</p>` : nothing}
  ${
    joining.length === 0
      ? nothing
      : html`<fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">New to the family</legend>
          <p class="govuk-body">Those with a tick are added to the family with the plan. Take the tick from whoever does not belong there.</p>
          <ul class="bywhen-entries">${joining.map(joiningRow)}</ul>
        </fieldset>`
  }`

const joiningRow = ({
  id,
  person: { id: inFile, name, is },
  joins,
}: Joining): Html => html`<li class="bywhen-entry">
  ${hidden('joiner', `${id} ${inFile} ${name}`)}
  <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="joins-${id}" name="joins" value="${id}"${joins ? html` checked` : nothing}>
    <label class="govuk-label govuk-checkboxes__label" for="joins-${id}"><bdi>${name}</bdi></label>
  </div></div>
  ${select({
    ...{ id: `is-${id}`, name: `is-${id}`, value: is },
    label: { text: `What ${name} is to the child`, classes: 'govuk-visually-hidden' },
    formGroup: { classes: 'bywhen-entry__when' },
    items: Object.entries(isInWords).map(([value, text]) => ({ value: value as PersonIs, text })),
  })}
</li>`
