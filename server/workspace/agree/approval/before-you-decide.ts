import { twelveQuestions } from '../../../../checker/index.ts'
import { lastSeenBy, openDisagreements, partsHere, standingsOf } from '../../../../plans/index.ts'
import { details } from '../../../views/components/details.ts'
import { type Html, html } from '../../../views/html.ts'
import { count } from '../../plan/words.ts'
import { whatThePlanSays } from '../../questions/answer-view.ts'
import { TO_THINK_THROUGH } from '../agreement/to-think-through.ts'
import { family } from '../paper.ts'
import type { Approving } from './page.ts'

/** What a plan is worth to its family shows in what they have had of it, so that stands beside the decision; and the twelve questions [G4 G5]. */
export const beforeYouDecide = (model: Approving): Html =>
  html`<h2 class="govuk-heading-m">The family’s part in it</h2>
    ${familysPart(model)}
    ${details({
      summaryText: 'The twelve questions, and what the plan says to each',
      html: html`${twelveQuestions.map(
        question =>
          html`<h3 class="govuk-heading-s">${question.number}. ${question.text}</h3>${whatThePlanSays({ plan: model.paper.plan, record: model.paper.record, findings: model.findings }, question)}`,
      )}`,
    })}`

function familysPart({ paper }: Approving): Html {
  const { record, plan } = paper
  const them = family(paper)
  const notYet = (part: 'view' | 'understanding') => {
    const heard = new Set(partsHere(record, part).map(({ is }) => is.person))
    return them.filter(({ id }) => !heard.has(id))
  }
  const open = openDisagreements(record)
  const lines: readonly (readonly [way: string, text: string, names: readonly string[]])[] = [
    ['seen', 'Not shown it yet', namesOf(them.filter(({ id }) => !lastSeenBy(record, id)))],
    ['views', 'Nobody has written down what they think', namesOf(notYet('view'))],
    ['understanding', 'Nobody has heard what it means to them', namesOf(notYet('understanding'))],
    [
      'agreement',
      'Not asked whether they agree',
      namesOf(them.filter(({ id }) => standingsOf(record, id).length === 0)),
    ],
  ]
  const missing = lines.filter(([, , names]) => names.length > 0)
  return html`${
    missing.length === 0
      ? html`<p class="govuk-body">Everybody of the family has seen it, said what they think and what it means to them, and answered.</p>`
      : html`<ul class="govuk-list govuk-list--bullet">${missing.map(([way, text, names]) => html`<li><a class="govuk-link" href="/plans/${plan}#${way}">${text}</a>: <bdi>${names.join(', ')}</bdi></li>`)}</ul>`
  }
  ${open.length > 0 ? html`<p class="govuk-body"><a class="govuk-link" href="/plans/${plan}/agreement#${TO_THINK_THROUGH}">${count(open.length, 'disagreement')}</a> that nobody has thought through yet.</p>` : html``}`
}

const namesOf = (people: readonly { readonly name: string }[]): readonly string[] =>
  people.map(({ name }) => name)
