import { type PlanRecord, undo } from '../../../../plans/index.ts'
import { type Frame, form, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html } from '../../../views/html.ts'
import { changePlan, openThePlan } from '../../change-plan.ts'
import { planCrumb } from '../../plan-crumb.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { whatTheyDidLast } from '../saved.ts'
import { withSaved } from '../writing-page.ts'

type Model = {
  readonly plan: string
  readonly record: PlanRecord
  readonly key: string
  /** What would be taken back; nothing when there is nothing of theirs. */
  readonly last: ReturnType<typeof whatTheyDidLast>
}

const OTHER: Refusal = {
  field: '',
  text: 'You have done something else in this plan since that page was shown. Nothing was taken back. This is what you did last',
}

/** Takes back what this person last did, as long as nobody has built on it. */
export const undoPage = planPage<Model>({
  path: '/plans/:plan/undo',
  may: 'write-plan',
  show,
  view,
  async submit(visit, sent) {
    const { store, organisation, plan } = visit
    const events = await store.history({ organisation, plan })
    const goTo = (version: number) => ({
      goTo: withSaved(`/plans/${encodeURIComponent(plan)}`, version),
    })
    // Only what they were shown is taken back: in another window they may have done more since, or taken it back already.
    const shown = Number(sent.get('saw'))
    const done = events.find(({ happened }) => happened.kind === 'undone' && happened.undoes.includes(shown))
    if (done) return goTo(done.version)
    if (whatTheyDidLast(events, visit)?.version !== shown)
      return { shown: await show(visit), refused: [OTHER] }
    const saw = events.at(-1)?.version ?? 0
    const key = sent.get('key') || newId()
    const outcome = await changePlan(visit, {
      saw,
      key,
      doings: [(_, told) => undo(events, told)],
      request: 'undo',
    })
    if ('version' in outcome) return goTo(outcome.version)
    const told = 'refused' in outcome ? outcome.refused : outcome.conflicts
    return { shown: await show(visit), refused: told.map(({ text }) => ({ field: '', text })) }
  },
})

async function show(visit: PlanVisit): Promise<Model> {
  const { store, organisation, plan } = visit
  const { record } = await openThePlan(visit)
  const events = await store.history({ organisation, plan })
  return { plan, record, key: newId(), last: whatTheyDidLast(events, visit) }
}

function view({ plan, record, key, last }: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { version, says } = last ?? { version: 0, says: [] }
  const ask = form(
    frame,
    html`<input type="hidden" name="saw" value="${version}"><input type="hidden" name="key" value="${key}">
    <p class="govuk-body">This is what you last did in this plan:</p>
    <ul class="govuk-list govuk-list--bullet">${says.map(each => html`<li dir="auto">${each}</li>`)}</ul>
    ${button({ text: 'Take it back' })}`,
  )
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, title: 'Take back what you did last' },
    crumbs: [planCrumb(plan, record)],
    main: html`${says.length > 0 ? ask : html`<p class="govuk-body">There is nothing of yours to take back in this plan.</p>`}
      <p class="govuk-body"><a class="govuk-link" href="/plans/${plan}">Back to the plan</a></p>`,
  })
}
