import { type Rule, rules, type Severity } from '../../../checker/index.ts'
import { type Frame, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { titleOf } from '../../pages/rule/title.ts'
import { severityInWords } from '../../pages/severity-in-words.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { changeService } from './change-service.ts'
import { framedRules, type OfRules, ofRules } from './framed-rules.ts'
import { DONE } from './framed-settings.ts'
import type { Service } from './service.ts'

/** What is chosen for each rule: nothing, off, or a weight. */
type Chosen = Readonly<Record<string, string>>

type Model = OfRules & { readonly chosen: Chosen }

const severities: readonly Severity[] = ['fix', 'improve', 'advice']

/** Every rule with what it does; each can be switched off or weigh more or less here. */
export const rulesPage = housePage<Model>({
  path: '/service/rules',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  view,
  async submit(visit, sent) {
    const shown = await toModel(visit, sent)
    const bad = rules.filter(({ id }) => !allowed(shown.chosen[id] ?? ''))
    if (bad.length > 0)
      return { shown, refused: bad.map(({ id }) => ({ field: boxOf(id), text: 'Choose one of the four' })) }
    const off = rules.filter(({ id }) => shown.chosen[id] === 'off').map(({ id }) => id)
    const severity = Object.fromEntries(
      rules.flatMap(({ id }) => {
        const set = severities.find(each => each === shown.chosen[id])
        return set ? [[id, set]] : []
      }),
    )
    const { limits } = visit.service.rules
    const refused = await changeService(visit, Number(sent.get('saw')), {
      rules: { off, severity, ...(limits && { limits }) },
    })
    return refused.length > 0 ? { shown, refused } : { goTo: `/service/rules?${DONE}=yes` }
  },
})

const boxOf = (rule: string): string => `rule-${rule}`
const allowed = (chosen: string): boolean => ['', 'off', ...severities].includes(chosen)

async function toModel(visit: HouseVisit, sent?: URLSearchParams): Promise<Model> {
  return {
    ...(await ofRules(visit)),
    chosen: Object.fromEntries(
      rules.map(({ id }) => [id, sent ? (sent.get(boxOf(id)) ?? '') : chosenIn(visit.service, id)]),
    ),
  }
}

const chosenIn = ({ rules: { off = [], severity = {} } }: Service, id: string): string =>
  off.includes(id) ? 'off' : (severity[id] ?? '')

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  return framedRules(model, {
    ...{ title: 'Rules', refused, frame },
    lead: 'What is chosen here holds for every plan that is written in this service. “Check a plan”, which needs no sign-in, always uses all of them as they come.',
    boxes: html`<ul class="bywhen-settings-list">${rules.map(rule => ruleView(rule, model.chosen[rule.id] ?? '', refused))}</ul>`,
  })
}

const ruleView = (
  { id, raisedWhen, severity }: Rule,
  chosen: string,
  refused: readonly Refusal[],
): Html => html`<li>
  <div>
    <h2 class="govuk-heading-s"><a class="govuk-link" href="/rules/${id}">${titleOf(id)}</a></h2>
    <p class="govuk-body-s">${raisedWhen}</p>
  </div>
  ${select({
    ...{ id: boxOf(id), name: boxOf(id), value: chosen, errorMessage: wrong(refused, boxOf(id)) },
    label: { html: html`<span class="govuk-visually-hidden">${titleOf(id)}: </span>What it says here` },
    items: [
      { value: '', text: `As it comes: ${severityInWords[severity].short.toLowerCase()}` },
      { value: 'off', text: 'Nothing: switched off' },
      ...severities
        .filter(each => each !== severity)
        .map(each => ({ value: each, text: severityInWords[each].short })),
    ],
  })}
</li>`
