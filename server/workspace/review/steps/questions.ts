import { type Finding, mostImportantFirst, twelveQuestions } from '../../../../checker/index.ts'
import { type PlanRecord, partOfKind, toPlan } from '../../../../plans/index.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { whereFound } from '../../plan/places.ts'
import { typed } from '../../plan/words.ts'
import { choiceBox, type Drawn, wordsBox } from '../boxes.ts'
import { boxOf } from '../places.ts'
import type { Reviewing } from '../reviewing.ts'
import { planSays } from './plan-says.ts'
import type { Step } from './step.ts'

/** The twelve questions a plan is held against: what it answers by itself, what is missing, and what the people in the room say [G4]. */
export const questionsStep = (reviewing: Reviewing): Step => ({
  id: 'questions',
  title: 'Twelve questions',
  says: html`<p class="govuk-body">Under each question stands what the plan answers by itself, and what it leaves open. You need not answer all of them.</p>`,
  faults: [],
  boxes: drawn => html`${twelveQuestions.map(question => questionBoxes(reviewing, question, drawn))}`,
})

/** More would be a list, and not an answer. */
const MOST = 3

function questionBoxes(
  { desk }: Reviewing,
  { id, number, text, rules }: (typeof twelveQuestions)[number],
  drawn: Drawn,
): Html {
  const says = (planSays[id]?.(toPlan(desk.laid)) ?? []).filter(
    each => typeof each === 'string' && each !== '',
  )
  const missing = desk.findings
    .filter(found => rules.includes(found.rule) && isAbout(id, found, desk.laid))
    .toSorted(mostImportantFirst)
  return fieldset({
    classes: 'bywhen-question',
    legend: { text: `${number}. ${text}`, classes: 'govuk-fieldset__legend--s' },
    html: html`${says.length > 0 ? html`<p class="govuk-body-s bywhen-question__lead">The plan says:</p><ul class="govuk-list govuk-list--bullet bywhen-question__list">${says.slice(0, MOST).map(each => html`<li>${typed(String(each))}</li>`)}${more(says.length)}</ul>` : html`<p class="govuk-body-s">The plan does not say.</p>`}
      ${missing.length > 0 ? html`<p class="govuk-body-s bywhen-question__lead">What is missing:</p><ul class="govuk-list govuk-list--bullet bywhen-question__list">${missing.slice(0, MOST).map(each => html`<li><a class="govuk-link" href="/plans/${desk.plan}#${whereFound(desk.laid, each)}">${typed(each.wrong)}</a></li>`)}${more(missing.length)}</ul>` : nothing}
      ${choiceBox(drawn, { name: boxOf('questions', id), label: 'What do you say?' }, [
        ['yes', 'Yes'],
        ['in-part', 'In part'],
        ['no', 'No'],
      ])}
      ${wordsBox(drawn, { name: boxOf('questions', id, 'words'), label: 'What you would say to it' }, 2)}`,
  })
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
