import { templateOf, templates } from '../../../checker/templates/index.ts'
import { columnRoles } from '../../../formats/columns.ts'
import type { ColumnRead } from '../../../formats/format.ts'
import { details } from '../../views/components/details.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { doing } from './box-view.ts'
import type { Brought, Sheet } from './brought.ts'
import { roleOf, UNKNOWN } from './column-choices.ts'
import type { Desk } from './desk.ts'
import { inQuestion } from './in-question.ts'

const offered = [
  { value: UNKNOWN, text: 'Not understood' },
  ...columnRoles.map(({ role, label }) => ({ value: role, text: label })),
]

/** How many columns nobody has understood yet. */
const strange = (file: Brought, columns: readonly ColumnRead[]): number =>
  columns.filter((column, at) => roleOf(file, column, at) === UNKNOWN).length

/** How many columns stand under no heading, and were taken for what is in them. */
const guessedIn = (columns: readonly ColumnRead[]): number => columns.filter(({ guessed }) => guessed).length

/** The paragraphs of a text, which are told apart from its columns. */
const isParagraph = ({ paragraph }: ColumnRead): boolean => paragraph === true
const columnsOf = ({ columns }: Sheet): readonly ColumnRead[] => columns.filter(each => !isParagraph(each))

function inShort(file: Brought, sheet: Sheet): string {
  const columns = columnsOf(sheet)
  const how = `How ${file.name.replace(/^What/, 'what')} was read`
  const unknown = strange(file, columns)
  if (columns.length === 0) return how
  const guessed = guessedIn(columns)
  if (unknown === 0 && guessed > 0)
    return guessed === columns.length
      ? `${how}: from what its sentences say, so please look`
      : `${how}: ${guessed} of ${columns.length} columns from what its words say, so please look`
  if (unknown > 0)
    return `${how}: ${unknown} of ${columns.length} columns ${unknown === 1 ? 'was' : 'were'} not understood`
  return columns.length === 1
    ? `${how}: its one column was understood`
    : `${how}: all ${columns.length} columns were understood`
}

function columnRow(file: Brought, column: ColumnRead, at: number): Html {
  const role = roleOf(file, column, at)
  const heading = column.heading.trim()
  const called = heading || `Column ${at + 1}, without a heading`
  return html`<tr role="row"${role === UNKNOWN ? html` class="bywhen-columns__strange"` : nothing}>
    <th role="rowheader" scope="row">${called}</th>
    <td role="cell" data-label="In it">${column.sample.trim() || html`<span class="bywhen-aside">Nothing</span>`}</td>
    <td role="cell" data-label="Read as">${select({
      id: `column/${at}`,
      name: `column/${at}`,
      label: { text: `What “${called}” holds`, classes: 'govuk-visually-hidden' },
      items: offered.map(each => ({ ...each, selected: each.value === role })),
    })}</td>
  </tr>`
}

/** Whether somebody has said how it is to be read. */
const isSaid = ({ hints }: Brought): boolean =>
  hints.template !== undefined || Object.keys(hints.columns ?? {}).length > 0

type Placed = readonly [column: ColumnRead, at: number]

const columnsTable = (
  file: Brought,
  caption: string,
  columns: readonly Placed[],
  named = 'Its heading',
): Html =>
  html`<table class="bywhen-columns" role="table">
    <caption class="govuk-visually-hidden">${caption}</caption>
    <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${named}</th><th role="columnheader" scope="col">In it</th><th role="columnheader" scope="col">Read as</th></tr></thead>
    <tbody role="rowgroup">${columns.map(([column, at]) => columnRow(file, column, at))}</tbody>
  </table>`

/** The columns that somebody has to look at, with the press that does it; those that were understood wait folded up. */
function columnsView(file: Brought, sheet: Sheet): Html {
  const again = html`<div class="bywhen-buttons">${doing('Read it again so', 'again', undefined, '')}${isSaid(file) ? doing('Read it as at first', 'as-first') : nothing}</div>`
  const all = columnsOf(sheet).map((column, at): Placed => [column, at])
  const unknown = all.filter(([column, at]) => roleOf(file, column, at) === UNKNOWN)
  const known = all.filter(each => !unknown.includes(each))
  if (all.length === 0) return again
  if (unknown.length === 0 || known.length === 0)
    return html`${columnsTable(file, 'The columns, and what each was taken to hold', all)}${again}`
  return html`${columnsTable(file, 'The columns that were not understood', unknown)}${again}
    ${details({
      id: 'reading/understood',
      summaryText:
        known.length === 1
          ? 'The column that was understood'
          : `The ${known.length} columns that were understood`,
      html: html`${columnsTable(file, 'The columns that were understood', known)}
        <div class="bywhen-buttons">${doing('Read it again so', 'again', 'with these columns', '')}</div>`,
    })}`
}

/** Each paragraph of a text with what it was taken for, folded up: most readers look at the plan itself. */
function paragraphsView(file: Brought, { columns, ...sheet }: Sheet): Html {
  const paragraphs = columns
    .map((column, at): Placed => [column, at])
    .filter(([column]) => isParagraph(column))
  if (paragraphs.length === 0) return nothing
  return details({
    id: 'reading/paragraphs',
    open: isSaid(file) && columnsOf({ ...sheet, columns }).length === 0,
    summaryText:
      paragraphs.length === 1
        ? 'Say what its one paragraph without a label holds'
        : `Say what each of its ${paragraphs.length} paragraphs without a label holds`,
    html: html`${columnsTable(file, 'The paragraphs, and what each was taken to hold', paragraphs, 'Where')}
      <div class="bywhen-buttons">${doing('Read it again so', 'again', 'with these paragraphs', '')}</div>`,
  })
}

const formView = ({ plan }: Sheet): Html =>
  select({
    id: 'read-as',
    name: 'read-as',
    classes: 'govuk-!-width-auto',
    label: { text: 'It was read as this form' },
    value: templateOf(plan.template).id,
    items: templates.map(({ id, label }) => ({ value: id, text: label })),
    formGroup: { classes: 'bywhen-box' },
  })

const howTo = ({ sheets }: Brought, sheet: Sheet): string => {
  if (sheets.length === 0)
    return 'Say at least which column holds the need, or the task. Nothing in the file is changed.'
  return columnsOf(sheet).length === 0
    ? 'It has no table with headings, so it was read line by line.'
    : 'Say what a column holds where we took it for something else. Nothing in the file is changed.'
}

/** How the file in question was read, so that whoever brought it can put that right. */
export function readingView(desk: Desk): Html {
  const found = inQuestion(desk)
  if (!found) return html`<div id="reading" tabindex="-1"></div>`
  const { file, sheet } = found
  return html`<div id="reading" tabindex="-1">${details({
    id: 'reading/how',
    classes: 'bywhen-reading',
    open: strange(file, columnsOf(sheet)) > 0 || guessedIn(columnsOf(sheet)) > 0 || isSaid(file),
    summaryText: inShort(file, sheet),
    html: html`<p class="govuk-body">${howTo(file, sheet)}</p>
      ${formView(sheet)}${columnsView(file, sheet)}${paragraphsView(file, sheet)}`,
  })}</div>`
}
