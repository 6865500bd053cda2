import { templateOf } from '../../../checker/templates/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { doing } from './box-view.ts'
import type { Brought, Counts, Sheet } from './brought.ts'
import { canBeAsked } from './columns-in.ts'
import type { Desk } from './desk.ts'
import { broughtInWords, countBrought } from './files.ts'

const heads = ['Plan', 'Form', 'Needs', 'Please change', 'Could be stronger', 'Worth a thought', 'What to do']

const cell = (at: number, inside: Html | string | number): Html =>
  html`<td role="cell" data-label="${heads[at] ?? ''}">${inside}</td>`

const counted = ({ fix, improve, advice }: Counts): Html =>
  html`${[fix, improve, advice].map((each, at) => cell(at + 3, each === 0 ? html`<span class="bywhen-files__none">0</span>` : each))}`

/** What a plan is called in the list: whose it is, or the file’s own name. */
const planCalled = ({ plan }: Sheet): string => {
  const name = plan.about.name.trim()
  return name ? `${name}’s plan` : 'A plan without a name'
}

function sheetRow({ at }: Desk, file: Brought, fileAt: number, sheetAt: number): Html {
  const sheet = file.sheets[sheetAt] as Sheet
  const isHere = at?.file === fileAt && at.sheet === sheetAt
  const where = file.sheets.length > 1 ? `${file.name}, plan ${sheetAt + 1}` : file.name
  return html`<tr role="row"${isHere ? html` class="bywhen-files__here" aria-current="true"` : nothing}>
    <th role="rowheader" scope="row">${planCalled(sheet)}<span class="bywhen-aside">${where}${sheet.changed ? ', changed here' : ''}</span></th>
    ${cell(1, templateOf(sheet.plan.template).label)}${cell(2, sheet.plan.needs.length)}${counted(sheet.counts)}
    <td role="cell"><div class="bywhen-buttons">
      ${isHere ? html`<a class="govuk-link" href="#on-desk">It is shown below</a>` : doing('Open', `open ${fileAt}/${sheetAt}`, `${planCalled(sheet)}, ${where}`)}
      ${sheetAt === 0 ? doing('Take out', `out ${fileAt}`, file.name) : nothing}
    </div></td>
  </tr>`
}

const refusedRow = (file: Brought, at: number): Html =>
  html`<tr role="row" class="bywhen-files__refused">
    <th role="rowheader" scope="row">${file.name}</th>
    <td role="cell" colspan="5"><strong>It could not be read.</strong> ${file.refused.map(({ where, text }) => (where === 'The file' ? html`${text} ` : html`${where}: ${text} `))}</td>
    <td role="cell"><div class="bywhen-buttons">${canBeAsked(file) ? doing('Say what its columns hold', `ask ${at}`, file.name) : nothing}${doing('Take out', `out ${at}`, file.name)}</div></td>
  </tr>`

const namesChoice: Html = html`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input" type="checkbox" id="all-with-names" name="all-with-names" value="yes" autocomplete="off">
  <label class="govuk-label govuk-checkboxes__label" for="all-with-names">Put children’s names in the report</label>
</div></div>`

/** Whether there is more than the one plan that lies on the desk. */
export const isList = ({ files = [] }: Desk): boolean => {
  const { plans, unread } = countBrought(files)
  return plans + unread > 1 || unread > 0
}

/** What was brought, plan by plan, with what was found in each; any of them can be opened on the desk. */
export function filesView(desk: Desk): Html {
  const { files = [] } = desk
  if (!isList(desk)) return nothing
  const { plans } = countBrought(files)
  return html`<section class="bywhen-files" aria-labelledby="files">
    <h2 class="govuk-heading-m" id="files" tabindex="-1">What you brought</h2>
    <p class="govuk-body">${broughtInWords(files)}</p>
    <table class="bywhen-files__table" role="table">
      <caption class="govuk-visually-hidden">What you brought, plan by plan</caption>
      <thead role="rowgroup"><tr role="row">${heads.map(each => html`<th role="columnheader" scope="col">${each}</th>`)}</tr></thead>
      <tbody role="rowgroup">${files.map((file, at) =>
        file.sheets.length === 0
          ? refusedRow(file, at)
          : file.sheets.map((_, sheet) => sheetRow(desk, file, at, sheet)),
      )}</tbody>
    </table>
    ${plans > 0 ? namesChoice : nothing}
    <div class="bywhen-buttons">
      ${plans > 0 ? doing(plans === 1 ? 'Download the report on it' : `Download one report on all ${plans} plans`, 'get report-on-all') : nothing}
      ${doing('Take all of them out', 'all-out')}
    </div>
  </section>`
}

/** Which of several plans lies on the desk, and the way back to the others. */
export function whichView(desk: Desk): Html {
  const { files = [], at } = desk
  const file = at && files[at.file]
  if (!file || !at || !isList(desk)) return nothing
  const which = file.sheets.length > 1 ? `, plan ${at.sheet + 1} of ${file.sheets.length}` : ''
  return html`<p class="govuk-body bywhen-which" id="on-desk" tabindex="-1">Below: ${file.name}${which}. ${doing('Back to the list', 'list')}</p>`
}
