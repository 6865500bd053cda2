import type {
  DayTold,
  FamilyTelling,
  GoalTold,
  HelperTold,
  MeasureTold,
} from '../../../plans/telling/index.ts'
import { type Html, html, nothing } from '../html.ts'
import { part } from './part.ts'

/** How we shall know that it is different. */
export const goalsList = (goals: readonly GoalTold[]): Html =>
  html`<ul class="bywhen-told__list">${goals.map(({ text }) => html`<li>${text}</li>`)}</ul>`

/** Something counted, from where it began to where it is to go. */
export function measureInWords({ what, began, latest, aim, aimBy }: MeasureTold): Html {
  if (began === undefined && latest === undefined && aim === undefined) return nothing
  const said = [
    began && `${began} at the start`,
    latest && `${latest.value} on ${latest.on}`,
    aim && `we aim for ${aim}${aimBy ? ` by ${aimBy}` : ''}`,
  ].filter(Boolean)
  return html`<p><strong>${what}:</strong> ${said.join('; ')}.</p>`
}

/** The day on which all look at the plan again. */
const reviewInWords = (review: DayTold | undefined): Html => {
  if (review === undefined) return html`<p>No day is set yet. You can ask for one.</p>`
  return review.isPast
    ? html`<p>The day for it was <strong>${review.said}</strong>. That day has gone by. You can ask for a new one.</p>`
    : html`<p>We look at this plan again on <strong>${review.said}</strong>. ${review.away}</p>`
}

/** When all look at the plan again, and how often they meet until then; nothing where it has ended. */
export const whenWeMeet = ({ standing, review, meets }: FamilyTelling): Html =>
  standing === 'ended'
    ? nothing
    : html`${part({ id: 'review', title: 'When we look at it again', inside: reviewInWords(review) })}
      ${meets === undefined ? nothing : part({ id: 'meets', title: meetsTitle, inside: html`<p class="bywhen-typed">${meets}</p>` })}`

/** What stands above it, on a screen and on paper. */
export const meetsTitle = 'How often we meet, and who comes'

/** People to turn to, with what they do and a way to reach those whose work it is. */
export const helpersList = (helpers: readonly HelperTold[]): Html =>
  html`<ul class="bywhen-told__people" role="list">${helpers.map(
    ({ name, does, reach }) =>
      html`<li><strong>${name}</strong>${does ? `, ${does}` : nothing}.${reach ? html` <br>${reach}` : nothing}</li>`,
  )}</ul>`
