import { type Field, fields, templateOf } from '../../../checker/index.ts'
import { columnRoles } from '../../../formats/columns.ts'
import type { ColumnRead } from '../../../formats/index.ts'
import { fieldNames } from '../../pages/field-names.ts'
import { details } from '../../views/components/details.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { CheckedPlan } from '../checked-plan.ts'
import type { Tell } from '../options.ts'
import { count } from '../wording.ts'

/** How a plan was read, where that needs saying: what found no place, and columns that the form does not name so. */
export const howRead = (checked: CheckedPlan, tell: Tell): Html =>
  html`${notPlaced(checked, tell)}${columnsRead(checked, tell)}`

const notPlaced = ({ notes }: CheckedPlan, tell: Tell): Html =>
  notes.length === 0
    ? nothing
    : html`<div class="bywhen-left">
      <p class="bywhen-left__where">${count(notes.length, 'thing')} in the file found no place in the plan</p>
      <ul class="govuk-list govuk-list--bullet">${notes.map(({ where, text }) => html`<li><strong>${tell(where).text}:</strong> ${tell(text).text}</li>`)}</ul>
    </div>`

const columnsRead = ({ plan, columns = [] }: CheckedPlan, tell: Tell): Html => {
  const printed = templateOf(plan.template).columns.flatMap(({ heading, alsoPrinted = [] }) => [
    heading,
    ...alsoPrinted,
  ])
  const plainly = (heading: string) => heading.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  const own = new Set(printed.map(plainly))
  if (columns.every(({ heading, role }) => role !== undefined && own.has(plainly(heading)))) return nothing
  return details({
    summaryText: 'How its columns were understood',
    html: table({
      caption: 'Its columns, and what they were taken for',
      captionClasses: 'govuk-table__caption--s',
      classes: 'bywhen-numbers',
      firstCellIsHeader: true,
      head: [{ text: 'Its heading' }, { text: 'Taken for' }, { text: 'First words' }],
      rows: columns.map(({ heading, role, sample }) => [
        { text: tell(heading).text || 'None' },
        { text: takenFor(role) },
        { text: tell(sample).text || 'Nothing' },
      ]),
    }),
  })
}

const otherwise = (role: string): string => columnRoles.find(each => each.role === role)?.label ?? role

const takenFor = (role: ColumnRead['role']): string => {
  if (role === undefined) return 'Not understood: what is in it found no place'
  const names = role.split(' ').map(part => {
    if (part === 'done') return 'Done'
    if (part === 'done-on') return 'Done on'
    return (fields as readonly string[]).includes(part) ? fieldNames[part as Field] : otherwise(part)
  })
  return names.join(' and ')
}
