import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { skipLink } from '../../views/components/skip-link.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { crumbsOf } from '../care/the-family.ts'
import { endedView } from '../review/ended-view.ts'
import { savedView } from '../write/saved-view.ts'
import { doneView, lateView, onThisPage } from './at-once-view.ts'
import { findingsAside } from './findings-view.ts'
import { givenBackView } from './given-back-view.ts'
import { beginHere, facesView, headView, planTitle, waysOn } from './head-view.ts'
import { holdsView } from './holds-view.ts'
import { lettersView } from './letters-view.ts'
import type { PlanModel } from './model.ts'
import { ofAgeView } from './of-age-view.ts'
import { agreementView } from './sections/agreement.ts'
import { whatHappensIf } from './sections/consequences.ts'
import { howOftenWeMeet } from './sections/meets.ts'
import { peopleOfThePlan } from './sections/people.ts'
import { nextReviewView, reviewsView } from './sections/reviews.ts'
import { voicesView } from './sections/voices.ts'
import { worriesAndStrengths } from './sections/worries.ts'
import { sinceView } from './since-view.ts'
import { tableView } from './table-view.ts'
import { unsavedView } from './unsaved-view.ts'

/** The plan as a plan, with what the check says beside it: head, what it starts from, its table, and everything else in it. */
export const view = (model: PlanModel, refused: readonly Refusal[], frame: Frame): Html =>
  framed({
    ...{ frame, refused },
    title: planTitle(model),
    ownHeading: true,
    nav: 'families',
    isPlaceItself: false,
    wide: true,
    crumbs: crumbsOf({ id: model.family, name: model.familyName }),
    main: html`<div class="bywhen-plan-page">
      <div class="bywhen-plan-page__head">
        ${savedView(model.id, model.saved, frame)}${unsavedView(model)}
        ${headView(model, html`${lateView(model)}${doneView(model)}`)}${onThisPage(model)}${givenBackView(model)}${ofAgeView(model)}${holdsView(model)}${beginHere(model)}${waysOn(model)}${sinceView(model)}
      </div>
      <aside class="bywhen-plan-page__aside" aria-labelledby="notes-heading">
        ${skipLink({ text: 'Skip the notes, to the plan itself', href: '#the-plan' })}
        ${findingsAside(model)}</aside>
      <div class="bywhen-plan-page__plan" id="the-plan" tabindex="-1">
        ${worriesAndStrengths(model)}
        ${facesView(model)}${tableView(model, frame)}
      </div>
      <div class="bywhen-plan-page__rest">
        ${peopleOfThePlan(model)}${howOftenWeMeet(model)}${whatHappensIf(model)}
        ${voicesView(model)}${agreementView(model)}
        ${reviewsView(model)}${endedView(model)}${nextReviewView(model)}
      </div>
      ${model.plan.needs.length === 0 ? nothing : lettersView(model)}
    </div>`,
  })
