import { sayDay } from '../../../checker/index.ts'
import { londonDay } from '../../../plans/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { MARK } from '../../sign-in/own-form.ts'
import { button } from '../../views/components/button.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { attributes } from '../../views/components/options.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { timeInWords } from '../../views/time-in-words.ts'
import { planCrumb } from '../plan-crumb.ts'
import { PEOPLE } from '../write/view/box-view.ts'
import type { Drawn } from './boxes.ts'
import type { Reviewing } from './reviewing.ts'
import type { OnStep } from './step-page.ts'

/** The way to a review from the plan it is of. */
export const crumbsOf = ({ desk }: Reviewing) => [
  planCrumb(desk.plan, desk.child),
  { href: `/plans/${desk.plan}/review`, text: 'Review' },
]

/** One step of a review: its boxes, and the ways to go on or to stop here and come back. */
export function stepView(
  { reviewing, steps, step }: OnStep,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  const { desk, told, today } = reviewing
  const drawn: Drawn = { told, today, refused }
  return framed({
    ...{ frame, refused, title: step.title, nav: 'families', isPlaceItself: false, wide: true },
    ownHeading: true,
    crumbs: crumbsOf(reviewing),
    script: '/assets/write-with-family.js',
    main: html`<span class="govuk-caption-l">Step ${steps.indexOf(step) + 1} of ${steps.length}</span>
      <h1 class="govuk-heading-l"><bdi>${step.heading ?? step.title}</bdi></h1>
      ${meanwhileView(reviewing)}
      ${step.says ?? nothing}
      <div id="here"></div>
      <form method="post" novalidate class="bywhen-writing bywhen-review"${attributes(desk.script)}>
        <input type="hidden" name="${MARK}" value="${frame.mark}">
        <input type="hidden" name="saw" value="${desk.saw}">
        <input type="hidden" name="key" value="${desk.key}">
        <button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">Save and go on</button>
        ${step.boxes(drawn, { desk, refused })}
        <datalist id="${PEOPLE}">${desk.people.map(({ name, as }) => html`<option value="${name}"${as ? html` label="${name}, ${as}"` : nothing}></option>`)}</datalist>
        <div class="bywhen-writing__save"><p class="bywhen-saved" id="saved" role="status" data-then="it comes into the plan when you hold the review"></p>
        <div class="govuk-button-group">${button({ text: 'Save and go on' })}
          ${button({ text: 'Save and come back later', name: 'then', value: 'later', classes: 'govuk-button--secondary' })}</div></div>
      </form>`,
  })
}

/** Says that somebody else held a review while this one was being written. */
export const meanwhileView = ({ meanwhile, desk }: Reviewing): Html =>
  meanwhile
    ? insetText({
        html: html`<bdi>${meanwhile.added.by.name}</bdi> held a review of this plan on ${sayDay(londonDay(meanwhile.added.at))} at ${timeInWords(meanwhile.added.at)}, while you were writing yours. <a class="govuk-link" href="/plans/${desk.plan}/reviews/${meanwhile.id}">Look at it first</a>. Nothing of yours was lost.`,
      })
    : nothing
