import { sayDay } from '../../../../checker/index.ts'
import { type Bodies, partOfKind, reopenPlan } from '../../../../plans/index.ts'
import { type Frame, form, framed, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html } from '../../../views/html.ts'
import { changePlan, doing, openThePlan } from '../../change-plan.ts'
import { typed } from '../../plan/words.ts'
import { planCrumb } from '../../plan-crumb.ts'
import type { PlanVisit } from '../../visit.ts'
import { type Outcome, planPage } from '../../workspace-page.ts'
import { childOf } from '../../write/desk.ts'

type Reopening = {
  readonly plan: string
  readonly family: string
  readonly child: string
  readonly ended: Bodies['plan']['ended']
  readonly saw: number
  readonly key: string
  readonly because: string
}

/** An ended plan is opened again as it stood, with a reason; or its open needs go on in a new one. */
export const reopenPage = planPage<Reopening>({
  path: '/plans/:plan/reopen',
  may: 'reopen-plan',
  show: visit => reopening(visit),
  again: reopening,
  view,
  submit,
})

async function reopening(visit: PlanVisit, sent?: URLSearchParams): Promise<Reopening> {
  const { record, version } = await openThePlan(visit)
  return {
    ...{ plan: visit.plan, family: visit.family.family, child: childOf(record) },
    ended: partOfKind(record, 'plan', 'plan')?.is.ended,
    saw: Number(sent?.get('saw')) || version,
    key: sent?.get('key') || newId(),
    because: sent?.get('because') ?? '',
  }
}

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<Reopening>> {
  const model = await reopening(visit, sent)
  const { saw, key, because } = model
  const doings = [doing(reopenPlan, { because })]
  const changed = await changePlan(visit, { saw, key, doings, request: because })
  if ('refused' in changed) return { shown: model, refused: changed.refused }
  if ('conflicts' in changed)
    return {
      shown: { ...model, saw: changed.record.version },
      refused: changed.conflicts.map(({ text }) => ({ field: '', text })),
    }
  return { goTo: `/plans/${encodeURIComponent(visit.plan)}/review-date?reopened=${changed.version}` }
}

function view(model: Reopening, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, family, child, ended, saw, key, because } = model
  const common = {
    ...({ frame, refused, title: `Reopen ${child}’s plan`, nav: 'families', isPlaceItself: false } as const),
    crumbs: [planCrumb(plan, child)],
  }
  if (!ended)
    return framed({
      ...common,
      main: html`<p class="govuk-body">This plan has not ended. It can be written in as it is.</p>`,
    })
  return framed({
    ...common,
    main: html`<p class="govuk-body">It ended on ${sayDay(ended.on)}: ${typed(ended.because)}</p>
      <p class="govuk-body">It opens as it stood, and everybody is asked again whether they agree. If much has changed, <a class="govuk-link" href="/families/${family}/plans/new">start a new plan from it</a> instead: what was not met goes with it, and is talked through anew.</p>
      ${form(
        frame,
        html`<input type="hidden" name="saw" value="${saw}"><input type="hidden" name="key" value="${key}">
        ${textarea({ id: 'because', name: 'because', value: because, label: { text: 'Why it is needed again' }, hint: { text: 'In words the family would use.' }, errorMessage: wrong(refused, 'because'), attributes: { dir: 'auto' } })}
        ${button({ text: 'Reopen the plan' })}`,
      )}`,
  })
}
