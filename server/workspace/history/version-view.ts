import { sayDay, templates } from '../../../checker/index.ts'
import { londonDay } from '../../../plans/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { timeInWords } from '../../views/time-in-words.ts'
import { headView, planTitle } from '../plan/head-view.ts'
import { agreementView } from '../plan/sections/agreement.ts'
import { whatHappensIf } from '../plan/sections/consequences.ts'
import { howOftenWeMeet } from '../plan/sections/meets.ts'
import { peopleOfThePlan } from '../plan/sections/people.ts'
import { nextReviewView, reviewsView } from '../plan/sections/reviews.ts'
import { voicesView } from '../plan/sections/voices.ts'
import { worriesAndStrengths } from '../plan/sections/worries.ts'
import { tableView } from '../plan/table-view.ts'
import { planCrumb } from '../plan-crumb.ts'
import type { Stood } from './version-page.ts'

/** The plan as it stood then, in the shape that it has now, and never to be taken for the one that holds. */
export function versionView(stood: Stood, _: readonly Refusal[], frame: Frame): Html {
  const { model, event } = stood
  const day = sayDay(londonDay(event.at))
  return framed({
    ...{ frame, ownHeading: true, nav: 'families', isPlaceItself: false, wide: true },
    title: `${planTitle(model)} as it stood on ${day}`,
    crumbs: [
      planCrumb(model.id, model.record),
      { href: `/plans/${model.id}/history`, text: 'What happened to this plan' },
    ],
    main: html`<div class="bywhen-plan-page">
      <div class="bywhen-plan-page__head">${headView(model)}
        ${warningText({ html: html`This is version ${event.version}, as it stood on ${day} at ${timeInWords(event.at)} after <bdi>${event.by.name}</bdi> had saved it. It is not the plan that holds now.`, iconFallbackText: 'Note' })}
        ${waysOn(stood)}</div>
      <div class="bywhen-plan-page__plan">${worriesAndStrengths(model)}${facesOf(stood)}${tableView(model, frame)}</div>
      <div class="bywhen-plan-page__rest">
        ${peopleOfThePlan(model)}${howOftenWeMeet(model)}${whatHappensIf(model)}${voicesView(model)}${agreementView(model)}${reviewsView(model)}${nextReviewView(model)}
      </div>
    </div>`,
  })
}

const waysOn = ({ model: { id }, event: { version }, latest }: Stood): Html =>
  html`<nav class="bywhen-ways" aria-label="Other versions"><ul>
    ${version > 1 ? html`<li><a class="govuk-link" href="/plans/${id}/versions/${version - 1}">The version before</a></li>` : nothing}
    ${version < latest ? html`<li><a class="govuk-link" href="/plans/${id}/versions/${version + 1}">The version after</a></li>` : nothing}
    ${version < latest ? html`<li><a class="govuk-link" href="/plans/${id}/compare?from=${version}&amp;to=${latest}">What has changed since</a></li>` : nothing}
    <li><a class="govuk-link" href="/plans/${id}">The plan as it is now</a></li>
  </ul></nav>`

const facesOf = ({ model: { id, face, plan }, event: { version } }: Stood): Html =>
  html`<nav class="bywhen-faces" aria-label="Forms">
    <span>See it as:</span>
    <ul>${templates.map(
      ({ id: each, label }) =>
        html`<li><a class="govuk-link" href="/plans/${id}/versions/${version}${each === plan.template ? '' : `?face=${each}`}"${each === face.id ? html` aria-current="page"` : nothing}>${label}</a></li>`,
    )}</ul>
  </nav>`
