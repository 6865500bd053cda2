import type { PlanSummary } from '../../../store/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { tag } from '../../views/components/tag.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Family } from './family-page.ts'
import { networkPicture } from './network-picture.ts'
import { holdInWords } from './people-in-words.ts'
import { peopleView } from './people-view.ts'
import { findingsInWords, kindInWords, reviewInWords, standingInWords } from './plan-in-words.ts'

/** A family on one page: what has to be known before anything else, the plans, the people. */
export const familyView = (model: Family, _: readonly Refusal[], frame: Frame): Html => {
  const { opened, holds, readers, because, done } = model
  const people = opened.people.map(({ person }) => person)
  return framed({
    ...{ title: `The ${opened.name} family`, frame, done, nav: 'families', isPlaceItself: false, wide: true },
    crumbs: [{ href: '/families', text: 'Families' }],
    main: html`${because === 'reason' ? html`<p class="govuk-body">You opened this family by giving a reason. Your manager sees it.</p>` : nothing}
      ${readers ? warningText({ text: `This family is restricted. Only ${listed.format(readers)} may know of it. Do not speak of it to anybody else.`, iconFallbackText: 'Warning' }) : nothing}
      ${holds.map(hold => warningText({ text: holdInWords(hold, people), iconFallbackText: 'Warning' }))}
      ${factsView(model)}
      ${people.length === 0 ? html`${whoView(model)}${plansView(model)}` : html`${plansView(model)}${whoView(model)}`}`,
  })
}

const listed = new Intl.ListFormat('en-GB')

type Fact = { readonly key: string; readonly value: string; readonly to?: Link | undefined }
type Link = { readonly href: string; readonly text: string; readonly about: string }

const factsView = ({ opened, team, workers, may, holds, readers }: Family): Html => {
  const at = (page: string): string => `/families/${opened.family}/${page}`
  const facts: readonly Fact[] = [
    {
      key: 'Reference',
      value: opened.reference,
      to: may['change-family']
        ? { href: at('name'), text: 'Change', about: 'the family’s name or reference' }
        : undefined,
    },
    {
      key: 'Works with them',
      value: `${workers.length === 0 ? 'Nobody is named yet' : listed.format(workers.map(({ name, isYou }) => (isYou ? `${name} (you)` : name)))}`,
      to: may['name-workers']
        ? { href: at('workers'), text: 'Change', about: 'who works with them' }
        : undefined,
    },
    {
      key: 'Team',
      value: team,
      to: may['hand-over-family']
        ? { href: at('team'), text: 'Hand over', about: 'the family to another team' }
        : undefined,
    },
    {
      key: 'Kept apart for safety',
      value:
        holds.length === 0
          ? 'Nothing'
          : `${holds.length === 1 ? 'One thing' : `${holds.length} things`}, said above`,
      to: may['keep-holds']
        ? { href: at('holds'), text: 'Change', about: 'what is kept apart for safety' }
        : undefined,
    },
    ...(may['restrict-family']
      ? [
          {
            key: 'Who may know of them',
            value: readers ? 'Only those named above' : 'The team, and others who say why',
            to: { href: at('restrict'), text: 'Change', about: 'who may know of them' },
          },
        ]
      : []),
    ...(may['see-looks-of-family']
      ? [
          {
            key: 'Who has looked',
            value: 'Every look is written down',
            to: { href: at('looks'), text: 'See', about: 'who has looked at this family' },
          },
        ]
      : []),
  ]
  return summaryList({
    rows: facts.map(({ key, value, to }) => ({
      key: { text: key },
      value: { text: value },
      ...(to && { actions: { items: [{ href: to.href, text: to.text, visuallyHiddenText: to.about }] } }),
    })),
  })
}

const secondary = { classes: 'govuk-button--secondary' }

/** Who is in the family. Where nobody is yet, that comes before any plan. */
const whoView = (model: Family): Html => {
  const { opened, workers, may } = model
  const people = opened.people.map(({ person }) => person)
  const atWork = new Set(workers.flatMap(({ person }) => person ?? []))
  const isFirst = people.length === 0
  return html`<h2 class="govuk-heading-m" id="people">People</h2>
    ${
      isFirst
        ? html`<p class="govuk-body">Nobody is written down yet. Begin with the child, then the people who live with them and those they trust.</p>`
        : html`<div class="bywhen-family">${networkPicture(opened.name, people, atWork)}<div>${peopleView(model)}</div></div>`
    }
    ${may['change-family'] ? button({ text: 'Add a person', href: `/families/${opened.family}/people/new`, ...(!isFirst && secondary) }) : nothing}`
}

const ORDER = ['active', 'draft', 'ended']

const plansView = ({ opened: { family, plans, people }, may, today }: Family): Html => {
  const inOrder = plans.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
  return html`<h2 class="govuk-heading-m" id="plans">Plans</h2>
    ${plans.length === 0 ? html`<p class="govuk-body">There is no plan yet.</p>` : html`<ul class="bywhen-entries">${inOrder.map(plan => planRow(plan, today))}</ul>`}
    ${may['begin-plan'] ? button({ text: 'Start a plan', href: `/families/${family}/plans/new`, ...(people.length === 0 && secondary) }) : nothing}`
}

const planRow = (plan: PlanSummary, today: string): Html => html`<li class="bywhen-entry">
  <h3 class="bywhen-entry__title"><a class="govuk-link" href="/plans/${plan.plan}"><bdi>${plan.title}</bdi></a></h3>
  <span class="bywhen-entry__when">${tag(standingInWords(plan, today))}</span>
  <p class="bywhen-entry__more">${[kindInWords(plan.kind), reviewInWords(plan, today), findingsInWords(plan)].filter(Boolean).join('. ')}</p>
</li>`
