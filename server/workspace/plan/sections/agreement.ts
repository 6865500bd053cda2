import { hasEnded, sayDay } from '../../../../checker/index.ts'
import {
  nameOf,
  openDisagreements,
  type PartRecord,
  partsHere,
  personName,
  toAskAgain,
} from '../../../../plans/index.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { TO_THINK_THROUGH } from '../../agree/agreement/to-think-through.ts'
import { isDraft } from '../../agree/ways.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { placeOnPage } from '../places.ts'
import { typed } from '../words.ts'
import { listView, sectionView } from './section.ts'

const how = { 'in-person': 'in person', print: 'in print', link: 'by a link' } as const

const seenView = (model: PlanModel, { id, is }: PartRecord<'sighting'>): Html =>
  html`<li><bdi>${personName(model.record, is.person)}</bdi> saw the draft on ${sayDay(is.on)}${is.how ? ` (${how[is.how]})` : nothing}.${newMark(model, id)}</li>`

const sharedView = (model: PlanModel, { id, is }: PartRecord<'draft'>): Html =>
  html`<li>The draft of version ${is.version} went to ${is.with.map((who, at) => [at ? ', ' : '', html`<bdi>${personName(model.record, who)}</bdi>`])} on ${sayDay(is.on)}${is.how ? ` (${how[is.how]})` : nothing}.${newMark(model, id)}</li>`

const answers = {
  agrees: 'agrees with',
  disagrees: 'does not agree with',
  'in-part': 'agrees in part with',
  'could-not-be-asked': 'could not be asked about',
} as const

/** A part by its first words, as a link to it. */
const partLink = ({ record }: PlanModel, id: string): Html => {
  const place = placeOnPage(record, id)
  const name = html`<bdi>${nameOf(record, id)}</bdi>`
  return place ? html`<a class="govuk-link" href="#${place}">${name}</a>` : name
}

/** It is asked for here until somebody has said it, whichever way the answer came. */
const thinkThrough = (
  { id, ways }: PlanModel,
  { meansForRisk, willDo }: PartRecord<'agreement'>['is'],
): Html =>
  html`<span class="bywhen-line"><strong>Nobody has said yet ${[!meansForRisk && 'what this means for risk', !willDo && 'what will be done'].filter(Boolean).join(' and ')}.</strong>${
    ways.some(({ way, mayAct }) => mayAct && way === 'agreement')
      ? html` <a class="govuk-link bywhen-screen-only" href="/plans/${id}/agreement#${TO_THINK_THROUGH}">Think it through</a>`
      : nothing
  }</span>`

function answerView(model: PlanModel, { id, is }: PartRecord<'agreement'>, isOpen: boolean): Html {
  const { person, answer, on, part, because, meansForRisk } = is
  return html`<li><strong><bdi>${personName(model.record, person)}</bdi></strong> ${answers[answer]} ${part === undefined ? 'the plan' : partLink(model, part)}${on ? html` <span class="bywhen-from">(${sayDay(on)})</span>` : nothing}.
    ${because ? html`<span class="bywhen-line">Why: ${typed(because)}</span>` : nothing}
    ${isOpen ? thinkThrough(model, is) : nothing}
    ${meansForRisk ? html`<span class="bywhen-line">What that means for risk: ${typed(meansForRisk)}</span>` : nothing}${newMark(model, id)}</li>`
}

const askAgain = (model: PlanModel): readonly Html[] =>
  toAskAgain(model.record).map(
    ({ person, parts }) =>
      html`<li>Changed since <bdi>${personName(model.record, person)}</bdi> answered, so ask again about ${parts.map((part, at) => [at ? ', ' : '', partLink(model, part)])}.</li>`,
  )

const challengeStates = {
  raised: 'not answered yet',
  answered: 'answered',
  settled: 'settled',
  escalated: 'taken further',
} as const

const challengeView = (model: PlanModel, { id, is }: PartRecord<'challenge'>): Html =>
  html`<li><strong><bdi>${personName(model.record, is.by)}</bdi></strong>${is.part === undefined ? nothing : html` on ${partLink(model, is.part)}`}: ${typed(is.text)} <span class="bywhen-from">(${challengeStates[is.state ?? 'raised']})</span>
    ${is.answer ? html`<span class="bywhen-line">Answer: ${typed(is.answer)}</span>` : nothing}
    ${is.outcome ? html`<span class="bywhen-line">What came of it: ${typed(is.outcome)}</span>` : nothing}${newMark(model, id)}</li>`

/** Who has seen the draft, who agrees and who has asked to think again, as far as it is recorded. */
export function agreementView(model: PlanModel): Html {
  const { record } = model
  const challenges = partsHere(record, 'challenge')
  const open = hasEnded(model.plan) ? [] : openDisagreements(record)
  return html`${sectionView(model, {
    id: 'seen',
    heading: 'Who has seen the draft',
    askedAt: ['share', isDraft(model.plan) ? 'Share the draft' : 'Share the plan'],
    empty: 'Who was shown the draft before the meeting goes here. Nothing in it should come as a surprise.',
    holds: listView([
      ...partsHere(record, 'draft').map(each => sharedView(model, each)),
      ...partsHere(record, 'sighting').map(each => seenView(model, each)),
    ]),
  })}
  ${sectionView(model, {
    id: 'agreement',
    heading: 'Who agrees',
    askedAt: ['agreement', 'Ask who agrees'],
    empty: 'Who agrees with the plan, with which part, and who does not and why, goes here.',
    holds: listView([
      ...partsHere(record, 'agreement').map(each => answerView(model, each, open.includes(each))),
      ...askAgain(model),
    ]),
  })}
  ${
    challenges.length === 0
      ? nothing
      : sectionView(model, {
          id: 'challenges',
          heading: 'Challenges',
          askedAt: ['challenges', 'Answer them, or ask to think again'],
          empty: '',
          holds: listView(challenges.map(each => challengeView(model, each))),
        })
  }`
}
