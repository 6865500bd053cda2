import { sayDay } from '../../../../checker/index.ts'
import {
  londonDay,
  nameOf,
  type PartRecord,
  type PlanRecord,
  parts,
  removedParts,
  restore,
} from '../../../../plans/index.ts'
import { type Frame, form, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { changePlan, doing, openThePlan } from '../../change-plan.ts'
import { planCrumb } from '../../plan-crumb.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import type { Saved } from '../desk.ts'
import { asSeenNow } from '../open-desk.ts'
import { whatWasSaved } from '../saved.ts'
import { savedView } from '../saved-view.ts'
import { withSaved } from '../writing-page.ts'

type Model = {
  readonly plan: string
  readonly record: PlanRecord
  readonly key: string
  readonly done: Saved | undefined
}

/** What was taken out, by whom and why. Nothing is thrown away, so each of them can come back as it was. */
export const removedPage = planPage<Model>({
  path: '/plans/:plan/removed',
  may: 'see-plan',
  submits: 'write-plan',
  show,
  view,
  async submit(visit, sent) {
    const part = sent.get('part') ?? ''
    const seen = await asSeenNow(visit, Number(sent.get('saw')))
    const outcome = await changePlan(visit, {
      ...{ saw: seen.version, key: `${sent.get('key') || newId()}-${part}`, request: part },
      doings: [doing(restore, { part })],
    })
    if ('version' in outcome)
      return { goTo: withSaved(`/plans/${encodeURIComponent(visit.plan)}/removed`, outcome.version) }
    const told = 'refused' in outcome ? outcome.refused : outcome.conflicts
    return { shown: await show(visit), refused: told.map(({ text }) => ({ field: '', text })) }
  },
})

async function show(visit: PlanVisit): Promise<Model> {
  const { record } = await openThePlan(visit)
  return { plan: visit.plan, record, key: newId(), done: await whatWasSaved(visit) }
}

function view({ plan, record, key, done }: Model, refused: readonly Refusal[], frame: Frame): Html {
  const gone = removedParts(record)
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false, title: 'What was taken out' },
    crumbs: [planCrumb(plan, record)],
    main: html`${savedView(plan, done, frame)}
      ${
        gone.length === 0
          ? html`<p class="govuk-body">Nothing has been taken out of this plan. Whatever is, will be here with its reason, and can be brought back.</p>`
          : form(
              frame,
              html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">
              <ul class="govuk-list bywhen-removed">${gone.map(part => removedView(record, part))}</ul>`,
            )
      }
      <p class="govuk-body"><a class="govuk-link" href="/plans/${plan}">Back to the plan</a></p>`,
  })
}

function removedView(record: PlanRecord, { id, kind, removed }: PartRecord): Html {
  if (!removed) return nothing
  const { by, at, because } = removed
  return html`<li class="bywhen-card">
    <p class="govuk-body" dir="auto"><strong>The ${parts[kind].called} ${nameOf(record, id)}</strong></p>
    <p class="govuk-body">Taken out by ${by.name} on ${sayDay(londonDay(at))}${because.trim() === '' ? '.' : html`: <span dir="auto">“${because.trim()}”</span>`}</p>
    ${button({
      html: html`Bring it back<span class="govuk-visually-hidden">: ${nameOf(record, id)}</span>`,
      ...{ name: 'part', value: id, classes: 'govuk-button--secondary bywhen-button--small' },
    })}
  </li>`
}
