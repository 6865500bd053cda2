import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { facePageView } from '../carry/face-page-view.ts'
import { shutDayInWords } from '../shut-day.ts'
import { dayTyped } from '../write/day-typed.ts'
import type { LookOver } from './look-over-page.ts'
import { reviewIn } from './record/held.ts'
import { layOutReview } from './record/lay-out-review.ts'
import { toldAt } from './reviewing.ts'
import { crumbsOf, meanwhileView } from './step-view.ts'

/** The record as it will be, and the press that holds the review; or the steps that miss something. */
export function lookOverView(model: LookOver, refused: readonly Refusal[], frame: Frame): Html {
  const { reviewing, after, id } = model
  const review = after && reviewIn(after, id)
  return framed({
    ...{ frame, refused, title: 'Look the review over', nav: 'families', isPlaceItself: false, wide: true },
    // The record brings its own heading.
    ...(review && { ownHeading: true }),
    crumbs: crumbsOf(reviewing),
    main: html`${meanwhileView(reviewing)}
      ${
        after && review
          ? html`${holdView(model, refused, frame)}
            <div class="bywhen-review-preview">${facePageView(layOutReview({ record: after, review, face: 'ehm-review', facts: {} }))}</div>`
          : missingView(model)
      }`,
  })
}

function holdView({ reviewing, id, looked }: LookOver, refused: readonly Refusal[], frame: Frame): Html {
  const { desk, meanwhile, today } = reviewing
  const next = dayTyped(toldAt(reviewing, 'next', 'on'), today)
  const shut = 'day' in next ? shutDayInWords(next.day, today, desk.nation) : ''
  return html`<span class="govuk-caption-l">Look the review over</span>
    <p class="govuk-body-l">This is the record as it will be kept. What is met and what is new comes into the plan with it.</p>
    ${shut ? html`<p class="govuk-body">Of the next review: ${shut}</p>` : nothing}
    ${form(
      frame,
      html`<input type="hidden" name="key" value="${id}"><input type="hidden" name="looked" value="${looked}">
      ${
        meanwhile
          ? checkboxes({
              ...{ name: 'both', idPrefix: 'both', errorMessage: wrong(refused, 'both') },
              items: [{ value: 'yes', text: 'There were two reviews. This is another one than theirs.' }],
            })
          : nothing
      }
      <div class="govuk-button-group">${button({ text: 'Hold this review', preventDoubleClick: true })}
        <a class="govuk-link" href="/plans/${desk.plan}/review">Change something first</a></div>`,
    )}`
}

function missingView({ reviewing, steps, refused }: LookOver): Html {
  const at = `/plans/${reviewing.desk.plan}/review`
  return html`<p class="govuk-body-l">A little is missing before this review can be held. What you wrote is kept.</p>
    ${steps
      .filter(({ faults }) => faults.length > 0)
      .map(
        ({ id, title, faults }) => html`<h2 class="govuk-heading-m"><bdi>${title}</bdi></h2>
        <ul class="govuk-list govuk-list--bullet">${faults.map(({ field, text }) => html`<li><a class="govuk-link" href="${at}/${id}#${field}">${text}</a></li>`)}</ul>`,
      )}
    ${refused.length > 0 ? html`<ul class="govuk-list govuk-list--bullet">${refused.map(({ text }) => html`<li>${text}</li>`)}</ul>` : nothing}
    ${button({ text: 'Back to the steps', href: at })}`
}
