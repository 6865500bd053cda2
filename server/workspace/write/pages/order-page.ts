import { type Conflict, nameOf, type PlanRecord, partsHere, reorderNeeds } from '../../../../plans/index.ts'
import { type Frame, form, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { changePlan, doing, openThePlan } from '../../change-plan.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { childOf, type Saved } from '../desk.ts'
import { asSeenNow } from '../open-desk.ts'
import { whatWasSaved } from '../saved.ts'
import { savedView } from '../saved-view.ts'
import { withSaved } from '../writing-page.ts'

type Model = {
  readonly plan: string
  readonly record: PlanRecord
  readonly key: string
  readonly done: Saved | undefined
  /** The order of somebody else, where two were made at once. */
  readonly clash?: { readonly conflict: Conflict; readonly mine: readonly string[] }
}

/** The needs in order of what matters most to the child; moved by buttons, or all at once. */
export const orderPage = planPage<Model>({
  path: '/plans/:plan/order',
  may: 'write-plan',
  show,
  view,
  async submit(visit, sent) {
    const at = `/plans/${encodeURIComponent(visit.plan)}`
    const seen = await asSeenNow(visit, Number(sent.get('saw')))
    const order = orderAsked(needsIn(seen), sent)
    const outcome = await changePlan(visit, {
      ...{ saw: seen.version, key: sent.get('key') || newId(), doings: [doing(reorderNeeds, { order })] },
      request: order,
    })
    if ('version' in outcome) {
      const back = sent.get('stay') ? `${at}/order` : at
      return { goTo: withSaved(back, outcome.version) }
    }
    const shown = await show(visit)
    if ('refused' in outcome)
      return { shown, refused: outcome.refused.map(({ text }) => ({ field: '', text })) }
    const [conflict] = outcome.conflicts
    return {
      shown: { ...shown, ...(conflict && { clash: { conflict, mine: order } }) },
      refused: outcome.conflicts.map(({ text }) => ({ field: '', text })),
    }
  },
})

async function show(visit: PlanVisit): Promise<Model> {
  const { record } = await openThePlan(visit)
  return { plan: visit.plan, record, key: newId(), done: await whatWasSaved(visit) }
}

const needsIn = (record: PlanRecord): readonly string[] => partsHere(record, 'need').map(({ id }) => id)

/** One need moved up or down among its like; or a whole order. */
function orderAsked(was: readonly string[], sent: URLSearchParams): readonly string[] {
  const whole = sent.get('order')
  if (whole) return whole.split(' ')
  const [up, down] = [sent.get('up'), sent.get('down')]
  const from = was.indexOf(up ?? down ?? '')
  const to = from + (up === null ? 1 : -1)
  if (from < 0 || to < 0 || to >= was.length) return was
  return was.toSpliced(from, 1).toSpliced(to, 0, was[from] ?? '')
}

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, record, key, done, clash } = model
  const needs = needsIn(record)
  const hidden = html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">`
  const small = 'govuk-button--secondary bywhen-button--small'
  const move = (way: 'up' | 'down', text: string, id: string): Html =>
    button({
      name: way,
      value: id,
      classes: small,
      html: html`${text}<span class="govuk-visually-hidden"> ${nameOf(record, id)}</span>`,
    })
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, title: 'What matters most first' },
    crumbs: [{ href: `/plans/${plan}`, text: `${childOf(record)}’s plan` }],
    main: html`${savedView(plan, done, frame)}
    ${clash ? clashView(record, clash.mine, hidden, frame) : nothing}
    ${needs.length === 0 ? html`<p class="govuk-body">There are no needs in this plan yet. <a class="govuk-link" href="/plans/${plan}/needs/new">Write the first one</a>.</p>` : nothing}
    ${form(
      frame,
      html`${hidden}<input type="hidden" name="stay" value="yes">
      <ol class="govuk-list govuk-list--number bywhen-order">${needs.map(
        (id, at) => html`<li id="need-${id}"><span dir="auto">${nameOf(record, id)}</span>
          <span class="bywhen-buttons">${at > 0 ? move('up', 'Move up', id) : nothing}${at < needs.length - 1 ? move('down', 'Move down', id) : nothing}</span></li>`,
      )}</ol>`,
    )}
    <p class="govuk-body"><a class="govuk-link" href="/plans/${plan}">Back to the plan</a></p>`,
  })
}

/** Two people put the needs in order at once: theirs stands in the list below, and the other can be taken instead. */
const clashView = (record: PlanRecord, mine: readonly string[], hidden: Html, frame: Frame): Html =>
  html`<section class="bywhen-clash" aria-labelledby="your-order">
    <h2 class="govuk-heading-m" id="your-order">Your order</h2>
    <ol class="govuk-list govuk-list--number">${mine.map(id => html`<li dir="auto">${nameOf(record, id)}</li>`)}</ol>
    ${form(frame, html`${hidden}${button({ text: 'Take my order', name: 'order', value: mine.join(' ') })}`)}
    <p class="govuk-body">Or leave theirs, as it stands here.</p>
  </section>`
