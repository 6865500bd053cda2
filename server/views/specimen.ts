import { backLink } from './components/back-link.ts'
import { breadcrumbs } from './components/breadcrumbs.ts'
import { button } from './components/button.ts'
import { details } from './components/details.ts'
import { insetText } from './components/inset-text.ts'
import { letterSummary } from './components/letter-summary.ts'
import { notificationBanner } from './components/notification-banner.ts'
import { pagination } from './components/pagination.ts'
import { panel } from './components/panel.ts'
import { phaseBanner } from './components/phase-banner.ts'
import { rewrite } from './components/rewrite.ts'
import { smartBadge } from './components/smart-badge.ts'
import { summaryList } from './components/summary-list.ts'
import { table } from './components/table.ts'
import { tag } from './components/tag.ts'
import { taskList } from './components/task-list.ts'
import { warningText } from './components/warning-text.ts'
import { type Html, html } from './html.ts'
import { page } from './layout.ts'
import { specimenForm } from './specimen-form.ts'
import { specimenPlan } from './specimen-plan.ts'

const part = (title: string, ...inside: readonly Html[]): Html =>
  html`<section><h2 class="govuk-heading-l">${title}</h2>${inside}</section>`

const buttons = html`<div class="govuk-button-group">
  ${button({ text: 'Check this plan' })}
  ${button({ text: 'Copy', classes: 'govuk-button--secondary' })}
  ${button({ text: 'Clear everything', classes: 'govuk-button--warning' })}
  ${button({ text: 'Cannot be pressed', disabled: true })}
  <a class="govuk-link" href="#plan">See the plan</a>
</div>
${button({ text: 'Start a check', href: '/check', isStartButton: true })}`

const said = [
  notificationBanner({ text: 'Your plan is kept in this browser.' }),
  notificationBanner({
    type: 'success',
    titleId: 'done',
    html: html`<p class="govuk-notification-banner__heading">Changed to “by 14 March”. <a class="govuk-notification-banner__link" href="#plan">Undo</a></p>`,
  }),
  insetText({ text: 'Sara will visit you every Monday after school until 30 June.' }),
  details({ summaryText: 'Why we ask', text: 'So that the notes can call Amira by her name.' }),
  details({ summaryText: 'An open one', text: 'With its words in view.', open: true }),
  warningText({ text: 'Clearing takes the plan out of this browser, and we have no copy.' }),
  html`<p class="govuk-body">${tag({ text: 'Draft' })} ${tag({ text: 'Agreed', classes: 'govuk-tag--green' })}
    ${tag({ text: 'Due', classes: 'govuk-tag--yellow' })} ${tag({ text: 'Ended', classes: 'govuk-tag--grey' })}
    ${tag({ text: 'Overdue', classes: 'govuk-tag--red' })}</p>`,
  panel({
    titleText: 'Shared with the family',
    headingLevel: 2,
    text: 'They will see it before the meeting on 9 February.',
  }),
]

const facts = [
  rewrite({
    before: 'Sara to visit regularly.',
    marks: [{ start: 14, end: 23, severity: 'fix' }],
    after: 'Sara will visit you every Monday after school.',
  }),
  summaryList({
    card: { title: { text: 'This plan' } },
    rows: [
      {
        key: { text: 'Child' },
        value: { text: 'Amira' },
        actions: { items: [{ href: '#child', text: 'Change', visuallyHiddenText: 'child' }] },
      },
      { key: { text: 'Next review' }, value: { text: '9 February 2026' } },
    ],
  }),
  table({
    caption: 'How far each goal has come',
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    head: [{ text: 'Goal' }, { text: 'At the start', format: 'numeric' }, { text: 'Now', format: 'numeric' }],
    rows: [
      [
        { text: 'Mornings by the main gate' },
        { text: '0 of 5', format: 'numeric' },
        { text: '3 of 5', format: 'numeric' },
      ],
      [
        { text: 'Nights of nine hours' },
        { text: '1 of 5', format: 'numeric' },
        { text: '4 of 5', format: 'numeric' },
      ],
    ],
  }),
  taskList({
    items: [
      { title: { text: 'Read it to Amira' }, href: '#plan', status: { text: 'Done' } },
      {
        title: { text: 'Ask Mum what it means to her' },
        href: '#plan',
        hint: { text: 'In her own words' },
        status: { tag: { text: 'To do' } },
      },
    ],
  }),
  pagination({
    previous: { href: '#', labelText: 'Subjective words' },
    next: { href: '#', labelText: 'Review as deadline' },
  }),
  pagination({
    landmarkLabel: 'Pages',
    items: [
      { number: 1, href: '#' },
      { number: 2, href: '#', current: true },
      { number: 3, href: '#' },
    ],
  }),
]

const smartBadgeRow = html`${smartBadge({ states: [1, 1, 0, 0, 1], size: 'large', label: 'Amira’s plan by letter' })}
  ${smartBadge({ states: [0, 0, 0, 0, 0], label: 'All clear' })}
  ${smartBadge({ states: [12, 'unchecked', 0, 3, 'unchecked'], label: 'Partly checked' })}`

/** Every component and state on one page, so that the look can be seen, and kept, in one place. Only tests show it. */
export const specimen = (): Html =>
  page({
    title: 'Specimen',
    kept: 'nothing',
    nav: 'rules',
    isPlaceItself: false,
    wide: true,
    before: html`${phaseBanner({ tag: { text: 'Trial' }, text: 'This page is for whoever tends the look.' })}
      ${backLink({ href: '#main-content' })}
      ${breadcrumbs({ items: [{ text: 'Rules', href: '/rules' }, { text: 'Vague time' }] })}`,
    main: html`<h1 class="govuk-heading-xl">A plan is a promise to a child</h1>
      <p class="govuk-body-l">Write it so that everybody knows who will do what, and by when.</p>
      <p class="govuk-body">Notes stand in the margin, like a colleague’s pencil. <a class="govuk-link" href="/rules">See what we look for</a>.</p>
      <div class="bywhen-badges">${smartBadgeRow}</div>
      ${letterSummary({ heading: 'At a glance', smart: [1, 1, 0, 0, 1], voice: [0, 0, 1, 'unchecked'] })}
      ${specimenPlan}
      ${part('Buttons', buttons)}
      ${part('A form', ...specimenForm)}
      ${part('What a page says', ...said)}
      ${part('Facts', ...facts)}`,
  })
