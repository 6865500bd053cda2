import { templateOf } from '../../../checker/templates/index.ts'
import type { Column } from '../../../checker/templates/template.ts'
import { details } from '../../views/components/details.ts'
import { planField } from '../../views/components/plan-field.ts'
import { type PlanCell, type PlanColumn, planTable } from '../../views/components/plan-table.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { doing } from './box-view.ts'
import { boxAt } from './boxes.ts'
import { type BoxInCell, type Cell, keptOf, rowsOf } from './cells.ts'
import type { Model } from './model.ts'
import { needMore } from './need-view.ts'
import { cellNotes, countIn, marksAt, whereIs } from './notes-view.ts'
import { shownAt } from './write.ts'

const sizeOf = ({ kind, fields }: Column): PlanColumn['size'] => {
  if (kind === 'who-and-when') return 'between'
  if (kind !== 'text' || fields[0] === 'who') return 'narrow'
  return 'wide'
}

/** The plan as its form lays it out, with its notes in the margin. */
export function planView(model: Model): Html {
  const { plan } = model.desk
  const template = templateOf(plan.template)
  return planTable({
    id: 'plan',
    caption: html`<span id="plan-name">${planName(model)}</span>`,
    captionClasses: 'govuk-heading-l',
    columns: template.columns.map(column => ({
      heading: column.heading,
      size: sizeOf(column),
    })),
    needs: plan.needs.map((need, place) => ({
      id: `needs/${place}`,
      name: `Need ${place + 1}`,
      rows: rowsOf(plan, place, template).map(row => row.map(cell => cellView(model, cell))),
      actions: actions(model, place, need.tasks?.length ?? 0),
    })),
  })
}

/** Whose plan it is, as its heading says it. */
export const planName = ({ desk: { plan } }: Model): string => {
  const name = plan.about.name.trim()
  return name ? `${name}’s plan` : 'The plan'
}

/** What a box is called by whoever cannot see the heading above it. */
export function boxName({ desk: { plan } }: Model, { path, called }: BoxInCell, column?: number): string {
  const heading = column === undefined ? undefined : templateOf(plan.template).columns[column - 1]?.heading
  const pair = Number(/assigned\/(\d+)/.exec(path)?.[1] ?? 0)
  const person = pair > 0 ? `person ${pair + 1}` : undefined
  return [called, heading, whereIs(plan, path), person].filter(Boolean).join(', ')
}

function cellView(model: Model, { column, whole, boxes }: Cell): PlanCell {
  const task = boxes.find(({ path }) => /tasks\/\d+\/text$/.test(path))
  return {
    column,
    whole,
    content: html`${boxes.map(box => fieldView(model, box, boxName(model, box, column)))}${task ? taskMenu(model, task.path) : nothing}`,
    notes: cellNotes(model, boxes, boxName(model, boxes[0] ?? { path: '' }, column)),
  }
}

/** One box in the plan. Its count is read with it; its notes come right after it. */
function fieldView({ desk: { plan }, found }: Model, { path, called }: BoxInCell, label: string): Html {
  const value = shownAt(plan, path)
  const said = called ? html`<span class="bywhen-plan__part" aria-hidden="true">${called}</span>` : nothing
  const options = boxAt(path)?.options
  if (options)
    return select({
      id: path,
      name: path,
      label: { text: label, classes: 'govuk-visually-hidden' },
      value,
      items: [{ value: '', text: 'Not said' }, ...options.map(([value, text]) => ({ value, text }))],
    })
  return html`${said}${planField({ id: path, name: path, label, value, marks: marksAt(found, path), describedBy: `${path}-count` })}
    <span class="govuk-visually-hidden" id="${path}-count">${countIn(found, path)}</span>`
}

function taskMenu({ desk: { plan } }: Model, path: string): Html {
  const task = path.replace(/\/text$/, '')
  const at = Number(/(\d+)$/.exec(task)?.[1])
  const tasks = plan.needs[Number(task.split('/')[1])]?.tasks ?? []
  const pairs = tasks[at]?.assigned ?? []
  const about = whereIs(plan, path)
  return details({
    id: `${task}/menu`,
    classes: 'bywhen-menu',
    summaryHtml: html`Options<span class="govuk-visually-hidden"> for ${about}</span>`,
    html: html`<div class="bywhen-buttons">
      ${doing('Add another person and date', `add ${task}/assigned`, about)}
      ${pairs.length > 1 ? doing('Take the last one out', `remove ${task}/assigned/${pairs.length - 1}`, about) : nothing}
      ${at > 0 ? doing('Move up', `up ${task}`, about) : nothing}
      ${at < tasks.length - 1 ? doing('Move down', `down ${task}`, about) : nothing}
      ${tasks[at] ? doing('Take this task out', `remove ${task}`, about) : nothing}
    </div>`,
  })
}

function actions(model: Model, place: number, tasks: number): Html {
  const { plan } = model.desk
  const need = `needs/${place}`
  const about = `need ${place + 1}`
  const kept = keptOf(plan, place)
  const words = kept.map(box => fieldView(model, box, boxName(model, box)))
  return html`${doing('Add a task', `add ${need}/tasks`, about)}
    ${place > 0 ? doing('Move up', `up ${need}`, about) : nothing}
    ${place < plan.needs.length - 1 ? doing('Move down', `down ${need}`, about) : nothing}
    ${plan.needs.length > 1 || tasks > 0 ? doing('Take this need out', `remove ${need}`, about) : nothing}
    ${
      kept.length > 0
        ? html`<div class="bywhen-kept"><p class="bywhen-kept__says">Kept, though this form has no box for it:</p>${words}
            ${cellNotes(model, kept, `what is kept of need ${place + 1}`)}</div>`
        : nothing
    }
    ${needMore(plan, place)}`
}
