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

const sizeOf = ({ kind, fields }: Column, columns: number): PlanColumn['size'] => {
  if (kind === 'who-and-when') return 'between'
  return kind === 'text' && fields[0] !== 'who' && !(columns > 6 && fields[0] === 'evidence')
    ? 'wide'
    : 'narrow'
}

/** The plan as its form lays it out, with its notes in the margin. */
export function planView(model: Model): Html {
  const { plan } = model.desk
  const template = templateOf(plan.template)
  const columns = template.columns.map(column => ({
    heading: column.heading,
    size: column.fields[0] === 'evidence' ? ('wide' as const) : sizeOf(column, template.columns.length),
  }))
  const name = plan.about.name.trim()
  return planTable({
    id: 'plan',
    caption: html`<span tabindex="-1" id="plan-name">${name ? `${name}’s plan` : 'The plan'}</span>`,
    captionClasses: 'govuk-heading-l',
    columns,
    needs: plan.needs.map((need, place) => ({
      id: `needs/${place}`,
      name: `Need ${place + 1}`,
      rows: rowsOf(plan, place, template).map(row => row.map(cell => cellView(model, cell, columns))),
      actions: actions(model, place, need.tasks?.length ?? 0),
    })),
  })
}

function cellView(model: Model, cell: Cell, columns: readonly PlanColumn[]): PlanCell {
  const heading = columns[cell.column - 1]?.heading ?? ''
  const called = (box: BoxInCell): string => {
    const pair = /assigned\/([1-9]\d*)/.exec(box.path)?.[1]
    const nth = pair ? `, person ${Number(pair) + 1}` : ''
    return `${box.called ? `${box.called}: ` : ''}${heading}, ${whereIs(model.desk.plan, box.path)}${nth}`
  }
  const task = cell.boxes.find(({ path }) => /tasks\/\d+\/text$/.test(path))
  return {
    column: cell.column,
    whole: cell.whole,
    content: html`${cell.boxes.map(box => fieldView(model, box, called(box)))}${task ? taskMenu(model, task.path) : nothing}`,
    notes: cellNotes(model, cell.boxes, called(cell.boxes[0] ?? { path: '' })),
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
    summaryHtml: html`Change<span class="govuk-visually-hidden"> ${about}</span>`,
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
  const words = kept.map(box => fieldView(model, box, `${box.called}, ${about}`))
  return html`${doing('Add a task', `add ${need}/tasks`, about)}
    ${place > 0 ? doing('Move up', `up ${need}`, about) : nothing}
    ${place < plan.needs.length - 1 ? doing('Move down', `down ${need}`, about) : nothing}
    ${plan.needs.length > 1 || tasks > 0 ? doing('Take this need out', `remove ${need}`, about) : nothing}
    ${
      kept.length > 0
        ? html`<div class="bywhen-kept"><p class="bywhen-kept__says">Kept, though this form has no box for it:</p>${words}
            ${cellNotes(model, kept, `what is kept of ${about}`)}</div>`
        : nothing
    }
    ${needMore(plan, place)}`
}
