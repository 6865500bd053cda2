import { sayDay } from '../../../checker/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { input } from '../../views/components/input.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { select } from '../../views/components/select.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import { hidden } from '../families/hidden.ts'
import { whoTheyAre } from '../families/people-in-words.ts'
import { planCrumb } from '../plan-crumb.ts'
import type { Paper } from './paper.ts'

type Sheet = {
  readonly paper: Paper
  readonly title: string
  readonly main: Html
  readonly frame: Frame
  readonly refused: readonly Refusal[]
  readonly script?: string
  readonly wide?: boolean
}

/** A page about a plan that leads back to it. */
export const sheet = ({ paper, title, main, frame, refused, ...more }: Sheet): Html =>
  framed({
    ...{ title, main, frame, refused, nav: 'families', isPlaceItself: false, done: paper.done, ...more },
    crumbs: [planCrumb(paper.plan, paper.record)],
  })

/** A form of one of these pages: it says which version it was shown with. */
export const paperForm = (paper: Paper, frame: Frame, inside: Html, action?: string): Html =>
  form(frame, html`${hidden('saw', `${paper.saw}`)}${hidden('key', paper.key)}${inside}`, action)

/** Said in the place of forms where no need is written yet. */
export const nothingYet = ({ plan }: Paper, to: string): Html =>
  insetText({
    html: html`<p class="govuk-body">No need is written in this plan yet, so there is nothing to ${to}. <a class="govuk-link" href="/plans/${plan}">Go to the plan</a></p>`,
  })

type Box = {
  readonly paper: Pick<Paper, 'typed' | 'today' | 'people'>
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** What stands in it until somebody types. */
  readonly before?: string | undefined
  readonly refused: readonly Refusal[]
}

/** Somebody of the plan. */
export const personBox = (
  { paper, name, label, hint, refused }: Box,
  people = paper.people,
  none = 'Choose somebody',
): Html =>
  select({
    ...{ id: name, name, value: paper.typed.get(name) ?? '' },
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint ? { text: hint } : undefined,
    errorMessage: wrong(refused, name),
    items: [
      { value: '', text: none },
      ...people.map(person => ({
        value: person.id,
        text: [person.name, whoTheyAre(person)].filter(Boolean).join(', '),
      })),
    ],
  })

/** Words in somebody’s own language and their own spelling. */
export const wordsBox = ({ paper, name, label, hint, before, refused }: Box, rows = 3): Html =>
  textarea({
    ...{ id: name, name, rows, value: paper.typed.get(name) ?? before ?? '', attributes: { dir: 'auto' } },
    label: { text: label, classes: 'govuk-label--s' },
    hint: hint ? { text: hint } : undefined,
    errorMessage: wrong(refused, name),
  })

/** A day as people say days; today until somebody writes another. */
export const dayBox = ({ paper, name, label, hint, refused }: Box): Html =>
  input({
    ...{ id: name, name, classes: 'govuk-input--width-20', autocomplete: 'off' },
    value: paper.typed.get(name) ?? sayDay(paper.today),
    label: { text: label, classes: 'govuk-label--s' },
    hint: { text: hint ?? 'Such as today, last Friday or 12 June.' },
    errorMessage: wrong(refused, name),
  })
