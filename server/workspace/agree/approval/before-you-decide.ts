import { defaultLimits, type Person, twelveQuestions } from '../../../../checker/index.ts'
import { isOldEnough } from '../../../../checker/reading-plan/people.ts'
import { lastSeenBy, openDisagreements } from '../../../../plans/index.ts'
import { details } from '../../../views/components/details.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { count } from '../../plan/words.ts'
import { whatThePlanSays } from '../../questions/answer-view.ts'
import { TO_THINK_THROUGH } from '../agreement/to-think-through.ts'
import { family } from '../paper.ts'
import type { Approving } from './page.ts'

/** What a plan is worth shows in what the people in it have had of it, so that stands beside the decision; and the twelve questions [G4 G5]. */
export const beforeYouDecide = (model: Approving): Html =>
  html`<h2 class="govuk-heading-m">What people have had of it</h2>
    ${whatPeopleHad(model)}
    ${details({
      summaryText: 'The twelve questions, and what the plan says to each',
      html: html`${twelveQuestions.map(
        question =>
          html`<h3 class="govuk-heading-s">${question.number}. ${question.text}</h3>${whatThePlanSays({ plan: model.paper.plan, record: model.paper.record, findings: model.findings }, question)}`,
      )}`,
    })}`

function whatPeopleHad({ paper, findings }: Approving): Html {
  const { record, plan, people, today } = paper
  const unseen = family(paper).filter(
    person => isOldEnough(person, defaultLimits.askedFromAge, today) && !lastSeenBy(record, person.id),
  )
  const foundBy = (rule: string): readonly Person[] =>
    people.filter(({ id }) =>
      findings.some(each => each.rule === rule && each.at.part === 'person' && each.at.id === id),
    )
  const lines: readonly (readonly [section: string, text: string, them: readonly Person[]])[] = [
    ['seen', 'Not shown it yet', unseen],
    ['views', 'Nobody has written down what they think', foundBy('no-voice')],
    ['understanding', 'Nobody has heard what it means to them', foundBy('not-understood')],
    ['agreement', 'Not asked whether they agree', foundBy('not-agreed')],
  ]
  const missing = lines.filter(([, , them]) => them.length > 0)
  const open = openDisagreements(record)
  return html`${
    missing.length === 0
      ? html`<p class="govuk-body">Whoever has to be asked has seen it, said what they think and what it means to them, and answered.</p>`
      : html`<ul class="govuk-list govuk-list--bullet">${missing.map(([section, text, them]) => html`<li><a class="govuk-link" href="/plans/${plan}#${section}">${text}</a>: <bdi>${them.map(({ name }) => name).join(', ')}</bdi></li>`)}</ul>`
  }
  ${open.length > 0 ? html`<p class="govuk-body"><a class="govuk-link" href="/plans/${plan}/agreement#${TO_THINK_THROUGH}">${count(open.length, 'disagreement')}</a> that nobody has thought through yet.</p>` : nothing}`
}
