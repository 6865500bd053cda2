import { hasEnded, isRealDay, sayDay, twelveQuestions } from '../../../../checker/index.ts'
import { dayWithWeekday } from '../../../../checker/typed-day/index.ts'
import { nameOf, type PartRecord, partOfKind, partsHere, personName } from '../../../../plans/index.ts'
import { details } from '../../../views/components/details.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { waysInWords } from '../../review/happened-lines.ts'
import { shutDayInWords } from '../../shut-day.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { placeOnPage } from '../places.ts'
import { typed } from '../words.ts'
import { listView, sectionView } from './section.ts'

const answers = { yes: 'yes', 'in-part': 'in part', no: 'no' } as const

function reviewView(model: PlanModel, { id, is }: PartRecord<'review'>): Html {
  const { record } = model
  const { on, tookPart = [], directions = {}, decisions, questions = {}, next } = is
  const answered = Object.entries(questions)
  return html`<li><strong><a class="govuk-link" href="/plans/${model.id}/reviews/${id}">${sayDay(on)}</a></strong>${tookPart.length > 0 ? html`, with ${tookPart.map((each, at) => [at ? ', ' : '', html`<bdi>${personName(record, each)}</bdi>`])}` : nothing}${newMark(model, id)}
    ${Object.entries(directions).map(([part, way]) => {
      const place = placeOnPage(record, part)
      const name = html`<bdi>${nameOf(record, part)}</bdi>`
      return html`<span class="bywhen-line">${place ? html`<a class="govuk-link" href="#${place}">${name}</a>` : name}: ${waysInWords[way]}</span>`
    })}
    ${decisions ? html`<span class="bywhen-line">Decisions: ${typed(decisions)}</span>` : nothing}
    ${next ? html`<span class="bywhen-line">Next review agreed for ${sayDay(next)}.</span>` : nothing}
    ${
      answered.length === 0
        ? nothing
        : details({
            summaryText: 'The questions asked at this review',
            html: html`<dl class="bywhen-need-facts">${answered.map(
              ([question, { answer, words }]) =>
                html`<div><dt>${twelveQuestions.find(each => each.id === question)?.text ?? question}</dt><dd>${answers[answer]}${words ? html`: ${typed(words)}` : nothing}</dd></div>`,
            )}</dl>`,
          })
    }</li>`
}

/** What reviews found, the last one first. */
export const reviewsView = (model: PlanModel): Html =>
  sectionView(model, {
    id: 'reviews',
    heading: 'Reviews',
    empty: 'What each review found goes here: what has changed for the child, and what was decided.',
    holds: listView(
      partsHere(model.record, 'review')
        .toSorted((a, b) => (a.is.on < b.is.on ? 1 : a.is.on > b.is.on ? -1 : 0))
        .map(each => reviewView(model, each)),
    ),
  })

/** What is missing to work the day out, and where to say it. */
const notWorkedOut = ({ id, may, plan }: PlanModel, reasons: readonly string[]): Html =>
  html`${reasons.map(each => html`<p class="govuk-body">${each}</p>`)}
    ${may.write && !isRealDay(plan.starts) ? html`<p class="govuk-body bywhen-screen-only"><a class="govuk-link" href="/plans/${id}/details">Say when the plan starts</a></p>` : nothing}`

/** When the next review is, the last day it may be held, and why; of a plan that has ended there is none. */
export function nextReviewView(model: PlanModel): Html {
  const { plan, review, today, nation } = model
  if (hasEnded(plan)) return nothing
  const [first, ...reasons] = review.sentences
  const planned = isRealDay(plan.nextReview)
    ? html`<p class="govuk-body">${plan.nextReview < today ? 'It was to be held' : 'It is planned'} for <strong>${dayWithWeekday(plan.nextReview)}</strong>. ${shutDayInWords(plan.nextReview, today, nation)}</p>`
    : html`<p class="govuk-body bywhen-empty">No day is set for it yet.</p>`
  const said = partOfKind(model.record, 'plan', 'plan')?.is
  return sectionView(model, {
    id: 'next-review',
    heading: 'The next review',
    ...(model.may.setReviewDate && { writtenAt: 'review-date' }),
    empty: '',
    holds: html`${planned}
      ${said?.reviewLaterBecause ? html`<p class="govuk-body">It is later than the limit: ${typed(said.reviewLaterBecause)}</p>` : nothing}
      ${first ? html`<p class="govuk-body">${first}</p>` : nothing}
      ${review.latest === undefined ? notWorkedOut(model, reasons) : reasons.length > 0 ? details({ summaryText: 'Why that day', html: html`${reasons.map(each => html`<p class="govuk-body">${each}</p>`)}` }) : nothing}`,
  })
}
