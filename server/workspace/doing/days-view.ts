import { addDays, type Day } from '../../../checker/index.ts'
import { dayWithWeekday } from '../../../checker/typed-day/index.ts'
import type { DayOfTask } from '../../../plans/index.ts'
import { tallyInWords } from '../../../plans/telling/index.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { type Drawing, does, formOf } from './drawing.ts'

/** So far back days are asked for, unless all of them are. */
const FOUR_WEEKS = 28

/** What a day can have come to. */
export const dayChoices = [
  { value: '', text: 'Not told yet' },
  { value: 'done', text: 'Done' },
  { value: 'missed', text: 'Not done' },
  { value: 'not-needed', text: 'Not needed that day' },
] as const

/** The days of a task that comes round, to be ticked off, the latest first. */
export function daysView(drawing: Drawing): Html {
  const { days, allDays, task, today, may, plan } = drawing.model
  if (!days) return nothing
  const from = addDays(today, -FOUR_WEEKS)
  const shown = days.days.filter(({ on }) => allDays || on > from).toReversed()
  const earlier = allDays ? 0 : days.days.length - shown.length
  return html`<section aria-labelledby="days"><h2 class="govuk-heading-m" id="days">Day by day</h2>
    <p class="govuk-body"><strong>${tallyInWords(task, days)}</strong></p>
    ${shown.length > 0 && may.record ? formOf(drawing, html`${shown.map(dayBox)}${does('days', 'Keep these days')}`) : nothing}
    ${may.record ? nothing : html`<ul class="govuk-list">${shown.map(told)}</ul>`}
    ${earlier > 0 ? html`<p class="govuk-body"><a class="govuk-link" href="/plans/${plan}/tasks/${task.id}?days=all#days">Show the ${earlier} before</a></p>` : nothing}
  </section>`
}

/** One day, and what came of it. */
export const dayBox = ({ on, was }: DayOfTask): Html =>
  select({
    ...{ id: `day-${on}`, name: `day-${on}`, value: was ?? '' },
    label: { text: inWords(on) },
    formGroup: { classes: 'bywhen-day' },
    items: dayChoices,
  })

const told = ({ on, was }: DayOfTask): Html =>
  html`<li>${inWords(on)}: ${dayChoices.find(({ value }) => value === (was ?? ''))?.text}</li>`

/** The year says nothing among days that lie so near. */
const inWords = (day: Day): string => dayWithWeekday(day).replace(/,? \d{4}$/, '')
