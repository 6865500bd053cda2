import { rules } from '../../../checker/index.ts'
import { titleOf } from '../../pages/rule/title.ts'
import { severityInWords } from '../../pages/severity-in-words.ts'
import { details } from '../../views/components/details.ts'
import { tileOf } from '../../views/components/letters.ts'
import { letterTile } from '../../views/components/smart-badge.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { bars } from '../charts/bars.ts'
import { key } from '../charts/chart.ts'
import type { ReportOptions } from '../options.ts'
import { mostCommon, type RuleFound } from '../ranks.ts'
import type { Tally } from '../tally.ts'
import { count, each, hundredths, listed, number } from '../wording.ts'
import { beside, type Section } from './section.ts'

/** Rules that the chart and the table beside it show; the others stand in a table of their own. */
const AT_ONCE = 12

/** What each rule found, and which found nothing. */
export function byRule(tally: Tally, options: ReportOptions): Section {
  const found = mostCommon(tally)
  return {
    id: 'rules',
    heading: 'Rule by rule',
    inside: html`${clearRules(found, options)}${found.length === 0 ? nothing : chartAndTable(found, tally)}`,
  }
}

const chartAndTable = (found: readonly RuleFound[], tally: Tally): Html => {
  const [first, rest] = [found.slice(0, AT_ONCE), found.slice(AT_ONCE)]
  return html`${key([
    ['fix', 'plans with something to change'],
    ['lighter', 'plans with lighter findings only'],
  ])}${beside(rulesChart(first, tally), rulesTable(first, tally))}${
    rest.length === 0
      ? nothing
      : details({
          classes: 'bywhen-rest bywhen-on-paper',
          summaryText: `The other ${count(rest.length, 'rule')} that found something`,
          html: rulesTable(rest, tally, 'Plans and findings by the other rules'),
        })
  }`
}

/** What is well comes first. */
const clearRules = (found: readonly RuleFound[], { rules: asked }: ReportOptions): Html => {
  const clear = rules.filter(({ id }) => (asked?.includes(id) ?? true) && !found.some(each => each.id === id))
  if (clear.length === 0) return nothing
  return html`<p class="govuk-body"><strong>${clear.length === 1 ? 'One rule' : `${clear.length} rules`} found nothing at all:</strong> ${listed(clear.map(({ id }) => titleOf(id)))}.</p>`
}

const rulesChart = (found: readonly RuleFound[], { plans }: Tally): Html =>
  bars(
    {
      id: 'rules-chart',
      title: 'How many plans each of the most common rules found something in',
      says: found
        .map(({ id, count: its }) => `${titleOf(id)}: ${number(its.plans)} of ${number(plans)} plans`)
        .join('; '),
    },
    found.map(({ id, count: its }) => ({
      label: titleOf(id),
      value: `${number(its.plans)} (${hundredths(its.plans, plans)})`,
      stretches: [
        { share: its.toChange / plans, shade: 'fix' },
        { share: (its.plans - its.toChange) / plans, shade: 'lighter' },
      ],
    })),
  )

const rulesTable = (
  found: readonly RuleFound[],
  { plans }: Tally,
  caption = 'Plans and findings by rule',
): Html =>
  table({
    caption,
    captionClasses: 'govuk-table__caption--s',
    classes: 'bywhen-numbers',
    firstCellIsHeader: true,
    head: [
      { text: 'Rule' },
      ...['Plans with', 'Plans without', 'Findings', 'Per plan'].map(text => ({
        text,
        format: 'numeric' as const,
      })),
    ],
    rows: found.map(({ id, count: its }) => {
      const rule = rules.find(each => each.id === id)
      const tile = rule && tileOf(rule.letter)
      return [
        {
          html: html`<span class="bywhen-lettered">${rule && tile ? letterTile(tile, rule.severity, tile.isRound) : nothing} <span><a class="govuk-link" href="#rule-${id}">${titleOf(id)}</a>${rule ? html`<span class="bywhen-aside">${severityInWords[rule.severity].short}</span>` : nothing}</span></span>`,
        },
        ...[
          number(its.plans),
          number(plans - its.plans),
          number(its.findings),
          each(its.findings, plans),
        ].map(text => ({ text, format: 'numeric' as const })),
      ]
    }),
  })
