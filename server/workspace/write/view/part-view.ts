import { nameOf } from '../../../../plans/index.ts'
import { details } from '../../../views/components/details.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { fieldsToWrite } from '../boxes/fields.ts'
import type { Row } from '../desk.ts'
import { type Drawing, standsIn } from './box-view.ts'
import { fieldView } from './list-boxes.ts'

/** How a part stands on a page: its fields, and those that are folded away until somebody wants them. */
export type Laid = {
  readonly fields: readonly string[]
  readonly more?: { readonly text: string; readonly fields: readonly string[] }
}

/** One part with all its boxes, and the way to take it out; one that is new says where it will hang. */
export function partView(drawing: Drawing, row: Row, legend: string, { fields, more }: Laid): Html {
  return html`<div class="bywhen-writing__part bywhen-writing__part--${row.kind}" id="${row.kind}-${row.id}">
    ${fieldset({
      legend: { text: legend, classes: 'govuk-fieldset__legend--s' },
      html: html`${row.isNew ? html`<input type="hidden" name="new" value="${row.kind}/${row.id}/${row.under}">` : nothing}
        ${fields.map(field => fieldView(drawing, row, field))}
        ${more ? moreView(drawing, row, legend, more) : nothing}`,
    })}
    ${row.isNew || stays.includes(row.kind) ? nothing : takeOut(drawing, row)}
  </div>`
}

/** A plan cannot do without these. */
const stays: readonly string[] = ['plan', 'about', 'consequences']

/** What has something in it, or something to put right, is not folded away. */
function moreView(
  drawing: Drawing,
  row: Row,
  legend: string,
  { text, fields }: NonNullable<Laid['more']>,
): Html {
  const isFilled = fields.some(field => isSaid(drawing, row, field))
  return details({
    open: isFilled,
    classes: 'bywhen-more',
    summaryHtml: html`${text}<span class="govuk-visually-hidden"> (${legend})</span>`,
    html: html`${fields.map(field => fieldView(drawing, row, field))}`,
  })
}

function isSaid(drawing: Drawing, row: Row, field: string): boolean {
  const start = `${row.kind}/${row.id}/${field}`
  const has = (name: string): boolean => name === start || name.startsWith(`${start}/`)
  if (drawing.refused.some(each => has(each.field))) return true
  if ([...drawing.desk.typed].some(([name, text]) => has(name) && text.trim() !== '')) return true
  const rests =
    field === 'stages' ? ['0/by'] : field === 'repeat' ? ['from', 'until', 'stepDown', ...days] : ['']
  return rests.some(rest => standsIn(drawing, row, field, rest) !== '')
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map(day => `days/${day}`)

/** Saves what is written and leads on to where a part is taken out, with a reason. */
const takeOut = ({ desk }: Drawing, row: Row): Html =>
  html`<button class="govuk-link bywhen-link-button" name="then" value="remove ${row.id}">Save, and take this out<span class="govuk-visually-hidden"> ${nameOf(desk.record, row.id)}</span></button>`

/** All fields of a kind, none of them folded away. */
export const allOf = (kind: Row['kind']): Laid => ({ fields: fieldsToWrite[kind] })
