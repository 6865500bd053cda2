import { partsHere } from '../../../../plans/index.ts'
import { wrong } from '../../../frame.ts'
import { errorMessage } from '../../../views/components/error-message.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { hint } from '../../../views/components/hint.ts'
import { input } from '../../../views/components/input.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { rowsIn } from '../boxes/holding.ts'
import { boxesOf } from '../boxes/index.ts'
import { namedWeekdays } from '../boxes/repeat.ts'
import type { Row } from '../desk.ts'
import { nameOfBox, type Typed } from '../typed.ts'
import { askOf } from './asks.ts'
import { boxView, type Drawing, dayBox, framedBox, PEOPLE, saidTo, standsIn, tickBox } from './box-view.ts'

/** Who does a task and by when, a row for each and one more. */
export const pairsView = (drawing: Drawing, row: Row): Html =>
  listOf(
    drawing,
    row,
    'assigned',
    at =>
      html`<div class="bywhen-writing__row">
      ${lineIn(drawing, row, 'assigned', `${at}/who`, at === 0 ? 'Who' : 'Who else', { list: PEOPLE })}
      ${dayIn(drawing, row, 'assigned', `${at}/by`, 'By when')}
    </div>`,
  )

/** The stages on the way, a row for each and one more. */
export const stagesView = (drawing: Drawing, row: Row): Html =>
  listOf(
    drawing,
    row,
    'stages',
    at =>
      html`<div class="bywhen-writing__row">
      ${dayIn(drawing, row, 'stages', `${at}/by`, 'By when')}
      ${
        row.kind === 'measure'
          ? lineIn(drawing, row, 'stages', `${at}/target`, 'Figure by then', { inputmode: 'decimal' })
          : lineIn(drawing, row, 'stages', `${at}/text`, 'What is reached by then')
      }
    </div>`,
  )

/** How a task comes round. */
export const repeatView = (drawing: Drawing, row: Row): Html => {
  const name = nameOfBox(row.kind, row.id, 'repeat')
  const first = `${name}/days/Mon`
  const ticks = namedWeekdays.map(([day, text]) =>
    tickBox(`${name}/days/${day}`, text, standsIn(drawing, row, 'repeat', `days/${day}`) !== ''),
  )
  const fault = wrong(drawing.refused, first)
  return html`${framedBox(
    drawing,
    first,
    fieldset({
      legend: { text: askOf('task', 'repeat').label, classes: 'bywhen-writing__question' },
      html: html`${fault ? errorMessage(fault) : nothing}<div class="bywhen-week">${ticks}</div>`,
    }),
  )}
  <div class="bywhen-writing__row">
    ${dayIn(drawing, row, 'repeat', 'from', 'From')}
    ${dayIn(drawing, row, 'repeat', 'until', 'Until')}
    ${lineIn(drawing, row, 'repeat', 'stepDown', 'How it gets less', {}, 'Such as “once a week from June”.')}
  </div>`
}

/** The worries of the plan that a need answers. */
export function answersView(drawing: Drawing, row: Row): Html {
  const { desk } = drawing
  const worries = partsHere(desk.record, 'worry')
  if (worries.length === 0)
    return html`<p class="govuk-body-s">No worries are written down yet. <a class="govuk-link" href="/plans/${desk.plan}/worries">Write down what this plan answers</a>.</p>`
  const name = nameOfBox('need', row.id, 'answers', worries[0]?.id)
  return framedBox(
    drawing,
    name,
    fieldset({
      legend: { text: askOf('need', 'answers').label, classes: 'bywhen-writing__question' },
      html: html`${worries.map(({ id, is }) => tickBox(nameOfBox('need', row.id, 'answers', id), is.text, standsIn(drawing, row, 'answers', id) !== ''))}`,
    }),
  )
}

function listOf(drawing: Drawing, row: Row, field: 'assigned' | 'stages', each: (at: number) => Html): Html {
  const stands: Typed = new Map([
    ...boxesOf(drawing.desk, row.kind, row.id, field),
    ...[...drawing.desk.typed].flatMap(([name, text]) => {
      const start = `${nameOfBox(row.kind, row.id, field)}/`
      return name.startsWith(start) ? [[name.slice(start.length), text] as const] : []
    }),
  ])
  const ask = askOf(row.kind, field)
  const id = `${nameOfBox(row.kind, row.id, field)}/hint`
  return fieldset({
    legend: { text: saidTo(drawing.desk, ask.label), classes: 'bywhen-writing__question' },
    describedBy: ask.hint && id,
    html: html`${ask.hint ? hint({ id, text: ask.hint }) : nothing}${Array.from({ length: rowsIn(stands) + 1 }, (_, at) => each(at))}`,
  })
}

type More = Readonly<Record<string, string>>

function lineIn(
  drawing: Drawing,
  row: Row,
  field: string,
  rest: string,
  label: string,
  more: More = {},
  help?: string,
): Html {
  const name = nameOfBox(row.kind, row.id, field, rest)
  return framedBox(
    drawing,
    name,
    input({
      ...{ id: name, name, label: { text: label }, hint: help === undefined ? undefined : { text: help } },
      errorMessage: wrong(drawing.refused, name),
      value: standsIn(drawing, row, field, rest),
      autocomplete: 'off',
      attributes: { dir: 'auto', ...more },
    }),
  )
}

const dayIn = (drawing: Drawing, row: Row, field: string, rest: string, label: string): Html => {
  const name = nameOfBox(row.kind, row.id, field, rest)
  const errorMessage = wrong(drawing.refused, name)
  return dayBox(
    drawing,
    name,
    { id: name, name, label: { text: label }, errorMessage },
    standsIn(drawing, row, field, rest),
  )
}

/** Fields of one part in the order asked, each as it is written. */
export const fieldView = (drawing: Drawing, row: Row, field: string): Html => {
  if (field === 'assigned') return pairsView(drawing, row)
  if (field === 'stages') return stagesView(drawing, row)
  if (field === 'repeat') return repeatView(drawing, row)
  return field === 'answers' ? answersView(drawing, row) : boxView(drawing, row, field)
}
