import { isRealDay, sayDay } from '../../../checker/days.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { boxView, doing } from './box-view.ts'
import { filesView, isList, whichView } from './files-view.ts'
import { byColumn } from './left-over.ts'
import type { Model } from './model.ts'
import { moreView } from './more-view.ts'
import { boxRow } from './need-view.ts'
import { planView } from './plan-view.ts'
import { readingView } from './reading-view.ts'
import { barView, paperNotes, wholeView } from './whole-view.ts'

/** What was just done, and how to take it back. */
const saidView = ({ desk: { said, removed, before } }: Model): Html =>
  said
    ? html`<div class="bywhen-said">${said} ${removed || before ? doing('Undo', 'undo') : nothing}</div>`
    : nothing

const exampleDay = ({ desk: { asOf } }: Model): Html =>
  asOf && isRealDay(asOf)
    ? insetText({
        text: `This is an example, read as it stood on ${sayDay(asOf)}. Everybody in it is made up. Change anything.`,
      })
    : nothing

/** The writer’s own plan waits while they look at an example. */
const ownPlan = ({ desk: { own } }: Model): Html =>
  own ? html`<p class="govuk-body">Your own plan is kept. ${doing('Back to my plan', 'own')}</p>` : nothing

/** What came with a pasted plan and has no place in it. */
const leftOver = ({ desk: { leftOver: left = [] } }: Model): Html =>
  left.length === 0
    ? nothing
    : html`<section class="bywhen-left" aria-labelledby="left-heading">
        <h2 class="govuk-heading-s" id="left-heading">We could not place ${left.length === 1 ? 'this' : 'these'}</h2>
        <ul class="govuk-list">${byColumn(left).map(({ where, text }) => html`<li><span class="bywhen-left__where">${where}:</span> ${text}</li>`)}</ul>
        ${doing('I have seen these', 'seen')}
      </section>`

const aboutNames = { child: 'Child’s name', adult: 'Person’s name', family: 'Family’s name' } as const

/** Everything that follows from the plan on the desk; the page’s script shows the same, from the same view. */
export function deskView(model: Model): Html {
  const { plan } = model.desk
  return html`<div id="said-here">${model.live ? nothing : saidView(model)}</div>
    <div id="brought">${filesView(model.desk)}${whichView(model.desk)}</div>
    ${exampleDay(model)}${ownPlan(model)}${readingView(model.desk)}${leftOver(model)}
    <div class="bywhen-about">${boxRow(
      boxView(plan, 'about/name', { label: aboutNames[plan.about.is] }),
      boxView(plan, 'starts'),
      boxView(plan, 'nextReview'),
    )}</div>
    <div class="bywhen-bar" id="bar">${barView(model)}</div>
    ${planView(model)}
    <div class="bywhen-buttons bywhen-after-plan">${doing('Add a need', 'add needs')}${model.live ? nothing : html`<noscript>${doing('Check this plan', 'check', undefined, '')}</noscript>`}${isList(model.desk) ? doing('Back to the list', 'list', 'at the end of the plan') : nothing}</div>
    <div id="whole">${wholeView(model)}</div>
    <div class="bywhen-about-more">${moreView(plan)}</div>
    <div class="bywhen-paper-notes" id="paper-notes" aria-hidden="true">${paperNotes(model)}</div>`
}
