import { hasEnded, kinds, sayDay, templateOf, templates } from '../../../checker/index.ts'
import { personName } from '../../../plans/index.ts'
import { button } from '../../views/components/button.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { bornInWords } from '../families/people-in-words.ts'
import { childOf } from '../write/desk.ts'
import type { PlanModel } from './model.ts'
import { standingInWords } from './standing.ts'
import { momentInWords, typed } from './words.ts'

/** Whose plan it is, as its heading says it. */
export const planTitle = ({ plan }: Pick<PlanModel, 'plan'>): string =>
  plan.about.name.trim() ? `${plan.about.name.trim()}’s plan` : 'The plan'

/** Whom the plan is about, where it stands, what is late and what is said of it as a whole. */
export function headView(model: PlanModel, late: Html = nothing): Html {
  const { plan, record, today } = model
  const name = plan.about.name.trim()
  const standing = standingInWords(model)
  return html`<h1 class="govuk-heading-l bywhen-plan-title">${name ? html`<bdi>${name}</bdi>’s plan` : 'The plan'}
      ${tag({ text: standing.tag, classes: `govuk-tag--${standing.colour}` })}</h1>
    <p class="govuk-body bywhen-plan-standing">${typed(standing.sentence)}</p>
    ${late}
    <dl class="bywhen-plan-facts" id="about" tabindex="-1">${factsOf(model).map(({ name: called, value }) => html`<div><dt>${called}</dt><dd>${value}</dd></div>`)}</dl>
    ${record.last ? html`<p class="bywhen-line bywhen-from">Version ${record.version}. <bdi>${record.last.by.name}</bdi> wrote in it last, ${momentInWords(record.last.at, today)}.</p>` : nothing}`
}

type Fact = { readonly name: string; readonly value: Html }

const about = { child: 'A child', adult: 'An adult', family: 'A whole family' } as const

function factsOf({ plan, record, review, today }: PlanModel): readonly Fact[] {
  const { about: whom, people = [] } = plan
  const born = whom.born ?? people.find(({ id }) => id === whom.person)?.born
  const kind = kinds.find(({ id }) => id === plan.kind)?.label
  const listed = whom.person === undefined ? '' : personName(record, whom.person)
  const day = (name: string, on: string | undefined): readonly Fact[] =>
    on ? [{ name, value: html`${sayDay(on)}` }] : []
  return [
    {
      name: 'About',
      value: html`<bdi>${whom.name.trim() || 'Nobody is named yet'}</bdi> (${about[whom.is].toLowerCase()}${listed && listed !== whom.name ? html`, listed as <bdi>${listed}</bdi>` : nothing})`,
    },
    ...(born ? [{ name: 'Born', value: html`${bornInWords(born, today).replace(/^Born /, '')}` }] : []),
    { name: 'Kind', value: html`${kind ?? 'Not chosen yet'}` },
    { name: 'Written as', value: html`${templateOf(plan.template).label}` },
    ...day('Starts', plan.starts),
    ...day('Last day', plan.ends),
    ...day('Meeting', plan.meeting),
    ...(hasEnded(plan)
      ? []
      : [
          {
            name: 'Next review',
            value: html`<a class="govuk-link" href="#next-review">${plan.nextReview ? sayDay(plan.nextReview) : review.latest ? `Not set; by ${sayDay(review.latest)}` : 'Not set'}</a>`,
          },
        ]),
    ...(plan.id ? [{ name: 'Reference', value: html`<bdi>${plan.id}</bdi>` }] : []),
  ]
}

/** The same plan in each of the forms: nothing is typed twice, and nothing is lost. */
export const facesView = ({ id, face, plan }: PlanModel): Html =>
  html`<nav class="bywhen-faces" aria-label="Forms">
    <span>See it as:</span>
    <ul>${templates.map(
      ({ id: each, label }) =>
        html`<li><a class="govuk-link" href="/plans/${id}${each === plan.template ? '' : `?face=${each}`}"${each === face.id ? html` aria-current="page"` : nothing}>${label}</a></li>`,
    )}</ul>
  </nav>
  ${face.id === plan.template ? nothing : html`<p class="bywhen-line">You see it as “${face.label}”. It is written as “${templateOf(plan.template).label}”, and both hold the same plan.</p>`}`

/** Where the plan leads on to. */
export function waysOn({ id, face, plan, may, ways: round }: PlanModel): Html {
  const ways = [
    ...round.map(({ way, text }) => [way, text]),
    ...(may.write ? [['details', 'Change the facts']] : []),
    ...(may.write && isInAnOrder(plan) ? [['order', 'Put in order']] : []),
    ...(may.print ? [[`print/${face.id}`, 'Print, or take it as a file']] : []),
    ...(may.readFamilyCopy
      ? [
          ['family', 'The family’s page'],
          ['child', 'The child’s page'],
        ]
      : []),
    ...(may.seeHistory ? [['history', 'History']] : []),
    ...(may.write ? [['removed', 'What was taken out']] : []),
  ]
  const groups = waysByKind(ways)
  return html`<nav class="bywhen-plan-ways" aria-label="This plan">${groups.map(
    ({ name, ways: own }) =>
      html`<div><strong>${name}</strong><ul aria-label="${name}">${own.map(([way, text]) => html`<li><a class="govuk-link" href="/plans/${id}/${way}">${text}</a></li>`)}</ul></div>`,
  )}</nav>`
}

/** Of one thing there is no order. */
const isInAnOrder = ({ needs }: PlanModel['plan']): boolean =>
  needs.length > 1 || needs.some(({ tasks = [] }) => tasks.length > 1)

type Way = readonly string[]

const withTheFamily = ['share', 'views', 'understanding', 'agreement', 'family', 'child', 'guests', 'copies']
const lookingBack = ['history', 'removed', 'print']

/** So many ways are found by what they are for. */
function waysByKind(
  ways: readonly Way[],
): readonly { readonly name: string; readonly ways: readonly Way[] }[] {
  const kindOf = ([way = '']: Way): string => {
    const [first = ''] = way.split('/')
    return withTheFamily.includes(first) ? 'with' : lookingBack.includes(first) ? 'back' : 'plan'
  }
  const of = (kind: string): readonly Way[] => ways.filter(way => kindOf(way) === kind)
  return [
    { name: 'With the family', ways: of('with') },
    { name: 'The plan itself', ways: of('plan') },
    { name: 'Look back, and take away', ways: of('back') },
  ].filter(({ ways: own }) => own.length > 0)
}

/** A plan with nothing in it says where to begin. */
export function beginHere({ id, plan, record, may }: PlanModel): Html {
  if (plan.needs.length > 0 || !may.write) return nothing
  return html`<div class="govuk-inset-text bywhen-begin-here">
    <p class="govuk-body">This plan is empty. Begin with what matters most to <bdi>${childOf(record)}</bdi>; notes come beside your words as you write.</p>
    <div class="govuk-button-group">
      ${button({ text: 'Add the first need', href: `/plans/${id}/needs/new` })}
      <a class="govuk-link" href="/plans/${id}/worries">Or first write what worries you, and what works already</a>
    </div>
  </div>`
}
