import { sources } from '../../../checker/index.ts'
import type { Moment, NumberedQuestion, Question } from '../../../checker/questions.ts'
import type { Refusal } from '../../page.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Kept } from '../../views/kept.ts'
import { page } from '../../views/layout.ts'
import { titleOf } from '../rule/title.ts'

type Questions = {
  readonly twelve: readonly NumberedQuestion[]
  readonly more: Readonly<Record<Moment, readonly Question[]>>
}

const HEADINGS: Readonly<Record<Moment, string>> = {
  writing: 'While you write',
  family: 'With the family',
  disagreement: 'When somebody does not agree',
  review: 'At the review',
}

/** The questions as a sheet for a meeting: on a screen with the rules that look at a part of each, on paper with room to write. */
export const questionsView = ({ twelve, more }: Questions, _: readonly Refusal[], kept: Kept): Html =>
  page({
    kept,
    title: 'Questions',
    nav: 'questions',
    main: html`<h1 class="govuk-heading-l">Questions to ask of a plan</h1>
      <p class="govuk-body-l">A checker can see whether somebody is named. Only the people in the room can say whether it is the right person. Print this page, take it to the meeting, and ask.</p>
      <h2 class="govuk-heading-m" id="twelve">Twelve questions for the whole plan</h2>
      <p class="govuk-body">From ${sources.G4.by} on ${sources.G4.title}, under its numbers and in our words.</p>
      <ol class="bywhen-questions">${twelve.map(entry)}</ol>
      ${(Object.keys(HEADINGS) as readonly Moment[]).map(
        moment => html`<h2 class="govuk-heading-m" id="${moment}">${HEADINGS[moment]}</h2>
          <ul class="bywhen-questions">${more[moment].map(entry)}</ul>`,
      )}
      <h2 class="govuk-heading-m" id="guidance">Where they come from</h2>
      <p class="govuk-body">From the guidance that our rules are made of, in our own words:</p>
      <ul class="govuk-list govuk-list--bullet">${Object.values(sources).map(({ title, by }) => html`<li>${title}, ${by}</li>`)}</ul>`,
  })

const entry = ({ id, text, rules }: Question): Html => html`<li id="${id}">
  <p>${text}</p>
  <p class="bywhen-aside">${
    rules.length === 0
      ? 'No rule looks at this: it is yours to ask.'
      : html`Rules that look at a part of it: ${rules.map((rule, index) => [index ? ', ' : nothing, html`<a class="govuk-link" href="/rules/${rule}">${titleOf(rule)}</a>`])}`
  }</p>
</li>`
