import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { bars } from '../charts/bars.ts'
import { columns } from '../charts/columns.ts'
import { formName, kindName } from '../plan-title.ts'
import type { Group, Tally } from '../tally.ts'
import { count, each, hundredths, number } from '../wording.ts'
import { beside, type Section } from './section.ts'

/** Steps in which what there is to change is counted; the last has no end. */
const STEPS = [0, 1, 2, 3, 5, 8, 12, 17, 25] as const

type Step = { readonly label: string; readonly count: number; readonly isClear: boolean }

const stepsOf = (by: ReadonlyMap<number, number>): readonly Step[] =>
  STEPS.map((from, at) => {
    const next = STEPS[at + 1] ?? Number.POSITIVE_INFINITY
    const among = [...by].filter(([toChange]) => toChange >= from && toChange < next)
    return {
      label:
        next === Number.POSITIVE_INFINITY
          ? `${from}+`
          : next === from + 1
            ? `${from}`
            : `${from}–${next - 1}`,
      count: among.reduce((sum, [, many]) => sum + many, 0),
      isClear: from === 0,
    }
  })

const middleOf = (by: ReadonlyMap<number, number>, of: number): number => {
  let seen = 0
  for (const [toChange, many] of [...by].toSorted(([a], [b]) => a - b)) {
    seen += many
    if (seen * 2 >= of) return toChange
  }
  return 0
}

const half = (middle: number): string =>
  middle === 0
    ? 'At least half of the plans have nothing to change.'
    : `Half of the plans have ${count(middle, 'thing')} to change${middle > 1 ? ' or fewer' : ''}.`

/** How what there is to change is spread over plans and needs, over kinds of plan and forms. */
export function spread(tally: Tally): Section {
  const { plans, needs, plansBy, needsBy, kinds, templates } = tally
  const clear = plansBy.get(0) ?? 0
  return {
    id: 'spread',
    heading: 'How it is spread',
    inside: html`${celebrated(tally)}
      <h3 class="govuk-heading-m">Over plans</h3>
      <p class="govuk-body">${half(middleOf(plansBy, plans))} ${number(clear)} of ${number(plans)} ${clear === 1 ? 'has' : 'have'} none.</p>
      ${histogram('plan', plans, stepsOf(plansBy))}
      <h3 class="govuk-heading-m">Over needs</h3>
      <p class="govuk-body">${number(needsBy.get(0) ?? 0)} of ${count(needs, 'need')} have nothing to change.</p>
      ${needs === 0 ? nothing : histogram('need', needs, stepsOf(needsBy))}
      ${groups(
        'kind',
        'By kind of plan',
        'Kind',
        [...kinds].map(([kind, group]) => [kindName(kind), group]),
      )}
      ${groups(
        'form',
        'By form',
        'Form',
        [...templates].map(([id, group]) => [formName(id), group]),
      )}`,
  }
}

/** What is well comes first. */
const celebrated = ({ plansBy, firstClear, fullest, plans }: Tally): Html => {
  const clear = plansBy.get(0) ?? 0
  if (clear === 0) return nothing
  const shown = new Set(fullest.map(each => each.number))
  const names = firstClear.map(
    each =>
      html`<li>${shown.has(each) ? html`<a class="govuk-link" href="#plan-${each}">Plan ${each}</a>` : `Plan ${each}`}</li>`,
  )
  return html`<div class="bywhen-well">
    <h3 class="govuk-heading-m">${clear === plans ? 'No plan has anything to change' : `${count(clear, 'plan')} with nothing to change`}</h3>
    <p class="govuk-body">The guidance has nothing against what they say. They are worth showing to others.</p>
    <ul class="bywhen-run">${names}${clear > names.length ? html`<li>and ${number(clear - names.length)} more</li>` : nothing}</ul>
  </div>`
}

const histogram = (what: 'plan' | 'need', of: number, steps: readonly Step[]): Html =>
  beside(
    columns(
      {
        id: `${what}s-chart`,
        title: `How many ${what}s have how much to change`,
        says: steps.map(({ label, count: many }) => `${label} to change: ${count(many, what)}`).join('; '),
      },
      steps.map(({ label, count, isClear }) => ({ label, count, shade: isClear ? 'clear' : 'fix' })),
    ),
    table({
      caption: `What there is to change in each ${what}`,
      captionClasses: 'govuk-table__caption--s',
      classes: 'bywhen-numbers',
      firstCellIsHeader: true,
      head: [
        { text: 'To change' },
        { text: what === 'plan' ? 'Plans' : 'Needs', format: 'numeric' },
        { text: 'Share', format: 'numeric' },
      ],
      rows: steps.map(({ label, count: many }) => [
        { text: label === '0' ? 'Nothing' : label },
        { text: number(many), format: 'numeric' },
        { text: hundredths(many, of), format: 'numeric' },
      ]),
    }),
  )

const groups = (
  id: string,
  heading: string,
  what: string,
  of: readonly (readonly [name: string, group: Group])[],
): Html => {
  const rows = of.toSorted(([a, x], [b, y]) => y.plans - x.plans || (a < b ? -1 : 1))
  const [only] = rows
  if (rows.length < 2)
    return only
      ? html`<p class="govuk-body"><strong>${heading}.</strong> All of them: ${only[0]}.</p>`
      : nothing
  const rate = ({ toChange, plans }: Group) => toChange / plans
  const most = Math.max(...rows.map(([, group]) => rate(group)), 1)
  return html`<h3 class="govuk-heading-m">${heading}</h3>${beside(
    bars(
      {
        id: `${id}-chart`,
        title: `Things to change to a plan, ${heading.toLowerCase()}`,
        says: rows.map(([name, group]) => `${name}: ${each(group.toChange, group.plans)}`).join('; '),
      },
      rows.map(([name, group]) => ({
        label: name,
        value: each(group.toChange, group.plans),
        stretches: [{ share: rate(group) / most, shade: 'fix' }],
      })),
    ),
    table({
      caption: `Plans ${heading.toLowerCase()}`,
      captionClasses: 'govuk-table__caption--s',
      classes: 'bywhen-numbers',
      firstCellIsHeader: true,
      head: [
        { text: what },
        ...['Plans', 'Clear', 'To change', 'Per plan'].map(text => ({ text, format: 'numeric' as const })),
      ],
      rows: rows.map(([name, group]) => [
        { text: name },
        ...[
          number(group.plans),
          number(group.clear),
          number(group.toChange),
          each(group.toChange, group.plans),
        ].map(text => ({
          text,
          format: 'numeric' as const,
        })),
      ]),
    }),
  )}`
}
