import { type Finding, mostImportantFirst, type twelveQuestions } from '../../../checker/index.ts'
import { type PlanRecord, partOfKind, toPlan } from '../../../plans/index.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { whereFound } from '../plan/places.ts'
import { typed } from '../plan/words.ts'
import { planSays } from './plan-says.ts'

type Question = (typeof twelveQuestions)[number]

type Asked = { readonly plan: string; readonly record: PlanRecord; readonly findings: readonly Finding[] }

/** More would be a list, and not an answer. */
const MOST = 3

/** What a plan answers by itself to one of the twelve questions, and what it leaves open [G4]. */
export function whatThePlanSays({ plan, record, findings }: Asked, { id, rules }: Question): Html {
  const says = (planSays[id]?.(toPlan(record)) ?? []).filter(each => typeof each === 'string' && each !== '')
  const missing = findings
    .filter(found => rules.includes(found.rule) && isAbout(id, found, record))
    .toSorted(mostImportantFirst)
  return html`${says.length > 0 ? html`<p class="govuk-body-s bywhen-question__lead">The plan says:</p><ul class="govuk-list govuk-list--bullet bywhen-question__list">${says.slice(0, MOST).map(each => html`<li>${typed(String(each))}</li>`)}${more(says.length)}</ul>` : html`<p class="govuk-body-s">The plan does not say.</p>`}
    ${missing.length > 0 ? html`<p class="govuk-body-s bywhen-question__lead">What is missing:</p><ul class="govuk-list govuk-list--bullet bywhen-question__list">${missing.slice(0, MOST).map(each => html`<li><a class="govuk-link" href="/plans/${plan}#${whereFound(record, each)}">${typed(each.wrong)}</a></li>`)}${more(missing.length)}</ul>` : nothing}`
}

/** Whose say a question asks for; what is missing of others is asked elsewhere. */
const whoseSay: Readonly<Record<string, readonly string[]>> = {
  'child-has-a-say': ['child'],
  'parents-have-a-say': ['parent', 'carer'],
  'child-and-review': ['child'],
}

function isAbout(question: string, { at }: Finding, record: PlanRecord): boolean {
  const whose = whoseSay[question]
  if (!whose || at.part !== 'person') return true
  return whose.includes(partOfKind(record, 'person', at.id ?? '')?.is.is ?? 'child')
}

const more = (all: number): Html => (all > MOST ? html`<li>and ${all - MOST} more</li>` : nothing)
