import { type Day, sayDay } from '../../../checker/index.ts'
import type { Leaning } from '../../../checker/typed-day/index.ts'
import type { Nation } from '../../../plans/index.ts'
import { wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import { sentence } from '../plan/words.ts'
import { shutDayInWords } from '../shut-day.ts'
import { dayTyped, sayDayTyped } from '../write/day-typed.ts'
import { tickBox } from '../write/view/box-view.ts'

/** What a box of a review is drawn from: what was typed, and what has to be put right. */
export type Drawn = {
  readonly told: ReadonlyMap<string, string>
  readonly refused: readonly Refusal[]
  readonly today: Day
}

type Asked = { readonly name: string; readonly label: string; readonly hint?: string | undefined }

const boxed = (name: string, box: Html): Html =>
  html`<div class="bywhen-box bywhen-writing__box" data-box="${name}">${box}</div>`

const hinted = (hint: string | undefined) => (hint === undefined ? undefined : { text: hint })

/** Sentences. */
export const wordsBox = ({ told, refused }: Drawn, { name, label, hint }: Asked, rows = 3): Html =>
  boxed(
    name,
    textarea({
      ...{ id: name, name, rows, value: told.get(name) ?? '', label: { text: label }, hint: hinted(hint) },
      errorMessage: wrong(refused, name),
      attributes: { dir: 'auto' },
    }),
  )

/** One answer of a few. */
export const choiceBox = (
  { told, refused }: Drawn,
  { name, label, hint }: Asked,
  choices: readonly (readonly [value: string, text: string])[],
): Html =>
  boxed(
    name,
    radios({
      ...{ name, idPrefix: name, errorMessage: wrong(refused, name), hint: hinted(hint) },
      classes: 'govuk-radios--small govuk-radios--inline',
      fieldset: { legend: { text: label, classes: 'bywhen-writing__question' } },
      items: choices.map(([value, text]) => ({ value, text, checked: told.get(name) === value })),
    }),
  )

type DayAsked = {
  readonly leaning: Leaning
  readonly likely?: Day | undefined
  /** Where people are to meet on that day, and whose bank holidays they keep. */
  readonly nation?: Nation | undefined
}

/** A day, with the day that was understood under it. What stands in it before anybody types is the day that is most likely meant. */
export const dayBox = (
  { told, refused, today }: Drawn,
  { name, label, hint }: Asked,
  { leaning, likely, nation }: DayAsked,
): Html => {
  const value = told.get(name) ?? (likely === undefined ? '' : sayDay(likely))
  return boxed(
    name,
    html`<div>${input({
      ...{ id: name, name, value, label: { text: label }, hint: hinted(hint), autocomplete: 'off' },
      errorMessage: wrong(refused, name),
      describedBy: `${name}/day`,
      classes: 'bywhen-writing__day',
    })}<p class="bywhen-day" id="${name}/day">${dayUnder(value, { leaning, today, nation })}</p></div>`,
  )
}

function dayUnder(typed: string, { leaning, today, nation }: DayAsked & { readonly today: Day }): string {
  const said = sayDayTyped(typed, today, leaning)
  const read = dayTyped(typed, today, leaning)
  const shut = nation && 'day' in read ? shutDayInWords(read.day, today, nation) : ''
  return shut === '' ? said : `${sentence(said)} ${shut}`
}

/** Something that is so or not. */
export const tick = ({ told }: Drawn, name: string, label: string): Html =>
  tickBox(name, label, told.get(name) === 'yes')
