import { nameOf, partsHere } from '../../../../plans/index.ts'
import { wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { input } from '../../../views/components/input.ts'
import type { Attributes } from '../../../views/components/options.ts'
import { radios } from '../../../views/components/radios.ts'
import { select } from '../../../views/components/select.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { holdsOf } from '../boxes/fields.ts'
import { boxesOf } from '../boxes/index.ts'
import type { Desk, Row } from '../desk.ts'
import { notesAt } from '../findings/notes-at.ts'
import { nameOfBox } from '../typed.ts'
import { type Ask, askOf, type Choice } from './asks.ts'
import { dayUnder } from './days-under.ts'

/** What a page is drawn from, with what has to be put right in it. */
export type Drawing = { readonly desk: Desk; readonly refused: readonly Refusal[] }

/** The list of names that boxes for somebody suggest from; whatever else is typed there is taken as well. */
export const PEOPLE = 'people-to-name'

/** What stands in a box: what somebody typed, or else what the plan says. */
export function standsIn({ desk }: Drawing, row: Row, field: string, rest = ''): string {
  const typed = desk.typed.get(nameOfBox(row.kind, row.id, field, rest))
  return typed ?? boxesOf(desk, row.kind, row.id, field).get(rest) ?? ''
}

/** A question with the name of whom the plan is about in it. */
export const saidTo = ({ child }: Desk, words: string): string => words.replaceAll('{child}', child)

/** One box with its question above and its notes beside it. */
export const framedBox = ({ desk }: Drawing, name: string, box: Html, after: Html = nothing): Html =>
  html`<div class="bywhen-box bywhen-writing__box" data-box="${name}">
    <div>${box}${after}</div>
    <div class="bywhen-writing__notes" data-notes="${name}">${notesAt(name, desk.noted, desk)}</div>
  </div>`

/** The box of a field that has one, as what it holds asks for. */
export function boxView(drawing: Drawing, row: Row, field: string): Html {
  const { desk, refused } = drawing
  const ask = askOf(row.kind, field)
  const name = nameOfBox(row.kind, row.id, field)
  const value = standsIn(drawing, row, field)
  const common = {
    ...{ id: name, name, errorMessage: wrong(refused, name) },
    label: { text: saidTo(desk, ask.label) },
    hint: ask.hint === undefined ? undefined : { text: saidTo(desk, ask.hint) },
  }
  switch (holdsOf(row.kind, field)) {
    case 'words':
      return framedBox(
        drawing,
        name,
        textarea({ ...common, value, rows: ask.lines ?? 2, attributes: { dir: 'auto' } }),
      )
    case 'day':
      return dayBox(drawing, name, common, value)
    case 'number':
      return framedBox(
        drawing,
        name,
        input({
          ...common,
          value,
          inputmode: 'decimal',
          classes: 'govuk-input--width-5',
          autocomplete: 'off',
        }),
      )
    case 'yes-no':
      return framedBox(drawing, name, tickBox(name, saidTo(desk, ask.label), value === 'yes'))
    case 'somebody':
      return lineBox(drawing, name, common, value, { list: PEOPLE })
    case 'task':
      return framedBox(drawing, name, select({ ...common, value, items: tasksToFollow(desk, row) }))
    case 'name':
      return lineBox(
        drawing,
        name,
        common,
        value,
        field === 'evidencedWho' || field === 'source' ? { list: PEOPLE } : {},
      )
    default:
      return choiceBox(drawing, name, ask, value)
  }
}

type Common = Pick<Parameters<typeof input>[0], 'name' | 'id' | 'label' | 'hint' | 'errorMessage'>

const lineBox = (drawing: Drawing, name: string, common: Common, value: string, more: Attributes): Html =>
  framedBox(
    drawing,
    name,
    input({ ...common, value, autocomplete: 'off', attributes: { dir: 'auto', ...more } }),
  )

/** A box for a day, typed as people say it, with the day that was understood under it. */
export const dayBox = (drawing: Drawing, name: string, common: Common, value: string): Html =>
  framedBox(
    drawing,
    name,
    input({
      ...common,
      value,
      autocomplete: 'off',
      describedBy: `${name}/day`,
      classes: 'bywhen-writing__day',
    }),
    html`<p class="bywhen-day" id="${name}/day" data-day="${name}">${dayUnder(name, value, drawing.desk)}</p>`,
  )

/** A tick, with what says that there is none before it. */
export const tickBox = (name: string, label: string, isTicked: boolean): Html =>
  html`<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
    <input type="hidden" name="${name}" value="">
    <input class="govuk-checkboxes__input" type="checkbox" id="${name}" name="${name}" value="yes"${isTicked ? html` checked` : nothing}>
    <label class="govuk-label govuk-checkboxes__label" for="${name}">${label}</label>
  </div></div>`

/** Where nothing has to be chosen, that is an answer as well. */
function choiceBox(drawing: Drawing, name: string, ask: Ask, value: string): Html {
  const { desk, refused } = drawing
  const needed = /^(?:plan|about)\/|\/is$/.test(name)
  const rest: readonly Choice[] = needed ? [] : [['', 'Not said']]
  const choices = [...(ask.choices ?? []), ...rest]
  const errorMessage = wrong(refused, name)
  if (choices.length > 5 && choices.every(([, , hint]) => hint === undefined))
    return framedBox(
      drawing,
      name,
      select({
        ...{ id: name, name, value, errorMessage, label: { text: saidTo(desk, ask.label) } },
        items: [
          { value: '', text: 'Choose' },
          ...choices.map(([choice, text]) => ({ value: choice, text: saidTo(desk, text) })),
        ],
      }),
    )
  const isShort = choices.length <= 5 && choices.every(([, , hint]) => hint === undefined)
  return framedBox(
    drawing,
    name,
    radios({
      ...{ name, idPrefix: name, errorMessage },
      classes: isShort ? 'govuk-radios--small govuk-radios--inline' : 'govuk-radios--small',
      fieldset: { legend: { text: saidTo(desk, ask.label), classes: 'bywhen-writing__question' } },
      hint: ask.hint === undefined ? undefined : { text: saidTo(desk, ask.hint) },
      items: choices.map(([choice, text, hint]) => ({
        value: choice,
        text: saidTo(desk, text),
        checked: choice === value,
        ...(hint && { hint: { text: hint } }),
      })),
    }),
  )
}

const tasksToFollow = ({ record }: Desk, { id }: Row) => [
  { value: '', text: 'Nothing yet' },
  ...partsHere(record, 'task')
    .filter(task => task.id !== id)
    .map(task => ({ value: task.id, text: nameOf(record, task.id) })),
]
