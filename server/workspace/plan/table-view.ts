import type { Column, Need } from '../../../checker/index.ts'
import { type Frame, form } from '../../frame.ts'
import { button } from '../../views/components/button.ts'
import { type PlanColumn, planTable } from '../../views/components/plan-table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { rowsOfNeed } from './face-cells.ts'
import { needNotes } from './findings-view.ts'
import type { PlanModel } from './model.ts'
import { needMore } from './need-more.ts'
import { placeName } from './places.ts'

const sizeOf = ({ kind, fields }: Column): PlanColumn['size'] => {
  if (kind === 'who-and-when') return 'between'
  return kind !== 'text' || fields[0] === 'who' ? 'narrow' : 'wide'
}

/** The needs, as the form asked for lays them out, in order of what matters most. */
export function tableView(model: PlanModel, frame: Frame): Html {
  const { plan, face, id, may } = model
  const change = may.write
    ? html`<p class="bywhen-screen-only">${button({ text: `Add ${plan.needs.length === 0 ? 'the first need' : 'a need'}`, href: `/plans/${id}/needs/new`, classes: 'govuk-button--secondary' })}</p>`
    : nothing
  if (plan.needs.length === 0)
    return html`<h2 class="govuk-heading-m" id="needs" tabindex="-1">Needs</h2>
      <p class="govuk-body">No need is written yet. The one that matters most to the child goes first.</p>${change}`
  return html`<div id="needs">${planTable({
    id: 'plan',
    caption: html`Needs <span class="bywhen-caption-more">what matters most first (${face.label})</span>`,
    columns: face.columns.map(column => ({ heading: column.heading, size: sizeOf(column) })),
    needs: plan.needs.map((need, place) => ({
      id: placeName('need', need.id),
      name: `Need ${place + 1}`,
      rows: rowsOfNeed(model, need),
      more: html`${needMore(model, need) ?? nothing}${needNotes(model, need, place)}`,
      actions: may.write ? actions(model, need, place, frame) : undefined,
    })),
  })}${change}</div>`
}

const small = 'govuk-button--secondary bywhen-button--small'

const hidden = (text: string): Html => html`<span class="govuk-visually-hidden"> ${text}</span>`

/** What can be done with a need. Moving it says where it goes, and nothing but that. */
function actions({ id, plan, record, key }: PlanModel, need: Need, place: number, frame: Frame): Html {
  const called = `need ${place + 1}`
  const move = (way: 'up' | 'down', text: string): Html =>
    button({ name: way, value: need.id, html: html`${text}${hidden(called)}`, classes: small })
  return html`<a class="govuk-button ${small}" href="/plans/${id}/needs/${need.id}">Change${hidden(called)}</a>
    ${form(
      frame,
      html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">
        <span class="bywhen-buttons">${place > 0 ? move('up', 'Move up') : nothing}${place < plan.needs.length - 1 ? move('down', 'Move down') : nothing}</span>`,
      `/plans/${id}/order`,
    )}
    <a class="govuk-link bywhen-take-out" href="/plans/${id}/parts/${need.id}/remove">Take out${hidden(called)}</a>`
}
