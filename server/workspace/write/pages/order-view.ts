import { type Id, nameOf, type PlanRecord } from '../../../../plans/index.ts'
import { inOrder } from '../../../../plans/order.ts'
import { type Frame, form, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { planCrumb } from '../../plan-crumb.ts'
import { childOf } from '../desk.ts'
import { savedView } from '../saved-view.ts'
import type { Order } from './order-page.ts'

/** Each list with its buttons; a script lets whoever has a pointer or a finger drag them as well. */
export function orderView(model: Order, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, record, done, clash } = model
  const needs = inOrder(record, 'plan')
  const back = html`<p class="govuk-body"><a class="govuk-link" href="/plans/${plan}">Back to the plan</a></p>`
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, title: 'What matters most first' },
    crumbs: [planCrumb(plan, record)],
    script: '/assets/put-in-order.js',
    main: html`${savedView(plan, done, frame)}
    ${clash ? clashView(model, clash, frame) : nothing}
    ${
      needs.length === 0
        ? html`<p class="govuk-body">There are no needs in this plan yet. <a class="govuk-link" href="/plans/${plan}/needs/new">Write the first one</a>.</p>`
        : html`<p class="govuk-body">What matters most to ${childOf(record)} comes first; and among the tasks of a need, something that is soon done, so that everybody sees it begin to work. Every move is saved at once, and can be taken back.</p>
          <p class="govuk-visually-hidden" role="status" id="moved"></p>
          ${form(frame, html`${hidden(model)}${listView(record, 'plan', needs)}`)}`
    }
    ${back}`,
  })
}

const hidden = ({ record, key }: Order): Html =>
  html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}"><input type="hidden" name="stay" value="yes">`

const listView = (record: PlanRecord, of: Id, ids: readonly Id[]): Html =>
  html`<ol class="govuk-list govuk-list--number bywhen-order" data-order="${of}">${ids.map((id, at) => {
    const tasks = of === 'plan' ? inOrder(record, id) : []
    return html`<li id="${of === 'plan' ? 'need' : 'task'}-${id}" data-id="${id}">
      <div class="bywhen-order__one"><span class="bywhen-order__name" dir="auto">${nameOf(record, id)}</span>
        <span class="bywhen-buttons">${at > 0 ? move('up', record, id) : nothing}${at < ids.length - 1 ? move('down', record, id) : nothing}</span></div>
      ${tasks.length > 1 ? html`<p class="bywhen-order__of">Its tasks</p>${listView(record, id, tasks)}` : nothing}
    </li>`
  })}</ol>`

/** The button by which something is moved, where the focus stays after it was. */
export const moveId = (way: 'up' | 'down', id: Id): string => `${way}-${id}`

const move = (way: 'up' | 'down', record: PlanRecord, id: Id): Html =>
  button({
    ...{ id: moveId(way, id), name: way, value: id, classes: 'govuk-button--secondary bywhen-button--small' },
    html: html`${way === 'up' ? 'Move up' : 'Move down'}<span class="govuk-visually-hidden"> ${nameOf(record, id)}</span>`,
  })

/** Two people put the same in order at once: theirs stands in the list below, and the other can be taken instead. */
const clashView = (model: Order, { of, mine }: NonNullable<Order['clash']>, frame: Frame): Html =>
  html`<section class="bywhen-clash" aria-labelledby="your-order">
    <h2 class="govuk-heading-m" id="your-order">Your order</h2>
    <ol class="govuk-list govuk-list--number">${mine.map(id => html`<li dir="auto">${nameOf(model.record, id)}</li>`)}</ol>
    ${form(frame, html`${hidden(model)}<input type="hidden" name="of" value="${of}">${button({ text: 'Take my order', name: 'order', value: mine.join(' ') })}`)}
    <p class="govuk-body">Or leave theirs, as it stands here.</p>
  </section>`
