import type { Plan } from '../../../checker/index.ts'
import { count } from '../../pages/check/counts-in-words.ts'
import { showPlan } from '../../report/plan-shown.ts'
import { details } from '../../views/components/details.ts'
import { summaryList } from '../../views/components/summary-list.ts'
import { type Html, html, nothing } from '../../views/html.ts'

/** Where everything goes: each need with its words under the boxes they stand in, then what stands beside the needs. */
export function previewView(plan: Plan): Html {
  const { needs } = showPlan(plan, [])
  return html`<h2 class="govuk-heading-m">Where everything goes</h2>
    ${needs.length === 0 ? html`<p class="govuk-body">There are no needs in it yet.</p>` : nothing}
    ${needs.map(({ told }, at) =>
      details({
        open: needs.length < 4,
        summaryText: `Need ${at + 1}${plan.needs[at]?.text ? `: ${begun(plan.needs[at].text)}` : ''}`,
        html: summaryList({
          rows: [
            ...told.map(({ label, text = '' }) => ({ key: { text: label }, value: { html: words(text) } })),
            ...(plan.needs[at]?.measures ?? []).map(({ what }) => ({
              key: { text: 'What is counted' },
              value: { html: words(what) },
            })),
          ],
        }),
      }),
    )}
    ${besideView(plan)}`
}

const LONG = 70

const begun = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG).trimEnd()}…` : text)

const words = (text: string): Html => html`<span dir="auto">${text}</span>`

/** What a plan holds that is not in the table of its form. */
function besideView({ worries = [], strengths = [], consequences, people = [], ...plan }: Plan): Html {
  const rows = [
    ...worries.map(({ text, kind }) => [kind === 'danger' ? 'Danger' : 'Worry', text] as const),
    ...strengths.map(({ text }) => ['What goes well', text] as const),
    ...(plan.meets?.trim() ? [['How often we meet, and who comes', plan.meets] as const] : []),
    ...Object.entries(consequences ?? {}).map(([name, text]) => [nextNames[name] ?? name, text] as const),
    ...counted.flatMap(([name, one]) => {
      const many = (plan[name] ?? []).length
      return many > 0 ? [['Kept with it', count(many, one)] as const] : []
    }),
    ...(people.length > 0 ? [['People', people.map(({ name }) => name).join(', ')] as const] : []),
  ]
  return rows.length === 0
    ? nothing
    : html`<h3 class="govuk-heading-s">Beside the needs</h3>${summaryList({ rows: rows.map(([key, text]) => ({ key: { text: key }, value: { html: words(text) } })) })}`
}

const nextNames: Readonly<Record<string, string>> = {
  endsWhen: 'What would end our part',
  increasesWhen: 'What would increase our part',
  bottomLine: 'The bottom line',
  backup: 'The backup plan',
}

const counted = [
  ['views', 'view'],
  ['understanding', 'answer on what it means'],
  ['agreements', 'answer'],
  ['draftsSeen', 'look at the draft'],
  ['challenges', 'challenge'],
  ['reviews', 'review'],
] as const
