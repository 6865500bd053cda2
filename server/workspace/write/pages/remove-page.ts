import { isHere, nameOf, type PlanRecord, partOf, parts, partsHere, remove } from '../../../../plans/index.ts'
import { hangsOn } from '../../../../plans/record.ts'
import { type Frame, form, framed, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { HttpProblem } from '../../../problem.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { textarea } from '../../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { changePlan, doing, openThePlan } from '../../change-plan.ts'
import { planCrumb } from '../../plan-crumb.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { isWrittenKind } from '../boxes/fields.ts'
import { asSeenNow } from '../open-desk.ts'
import { pageOfPart } from '../page-of-box.ts'
import { withSaved } from '../writing-page.ts'

type Model = {
  readonly plan: string
  readonly part: string
  readonly record: PlanRecord
  readonly key: string
  readonly because: string
}

/** A part is taken out with a reason, after everybody has seen what goes with it. It can be brought back. */
export const removePage = planPage<Model>({
  path: '/plans/:plan/parts/:part/remove',
  may: 'write-plan',
  show: visit => show(visit),
  again: (visit, sent) => show(visit, sent.get('because') ?? ''),
  view,
  async submit(visit, sent) {
    const because = sent.get('because') ?? ''
    const part = visit.params.part ?? ''
    const { record } = await openThePlan(visit)
    const back = pageOfPart(visit.plan, record, partOf(record, part)?.kind === 'need' ? 'plan' : part)
    const seen = await asSeenNow(visit, Number(sent.get('saw')))
    const outcome = await changePlan(visit, {
      ...{ saw: seen.version, key: sent.get('key') || newId(), request: [part, because] },
      doings: [doing(remove, { part, because })],
    })
    if ('version' in outcome) {
      const isNeed = partOf(record, part)?.kind === 'need'
      return {
        goTo: withSaved(isNeed || !back ? `/plans/${encodeURIComponent(visit.plan)}` : back, outcome.version),
      }
    }
    const shown = await show(visit, because)
    if ('refused' in outcome)
      return {
        shown,
        refused: outcome.refused.map(({ field, text }) => ({
          field: field === 'because' ? field : '',
          text,
        })),
      }
    return { shown, refused: outcome.conflicts.map(({ text }) => ({ field: '', text })) }
  },
})

async function show(visit: PlanVisit, because = ''): Promise<Model> {
  const { record } = await openThePlan(visit)
  const part = visit.params.part ?? ''
  const kind = partOf(record, part)?.kind ?? ''
  if (!isWrittenKind(kind) || ['plan', 'about', 'consequences'].includes(kind) || !isHere(record, part))
    throw new HttpProblem(404)
  return { plan: visit.plan, part, record, key: newId(), because }
}

function view({ plan, part, record, key, because }: Model, refused: readonly Refusal[], frame: Frame): Html {
  const kind = partOf(record, part)?.kind ?? 'need'
  const goes = hangingOn(record, part)
  const back = pageOfPart(plan, record, part) ?? `/plans/${plan}`
  return framed({
    ...{
      frame,
      refused,
      nav: 'families',
      isPlaceItself: false,
      title: `Take this ${parts[kind].called} out of the plan?`,
    },
    crumbs: [planCrumb(plan, record)],
    main: html`<p class="govuk-body-l" dir="auto">${nameOf(record, part)}</p>
      ${
        goes.length > 0
          ? html`<p class="govuk-body">This goes with it:</p>
            <ul class="govuk-list govuk-list--bullet">${goes.map(each => html`<li dir="auto">${each}</li>`)}</ul>`
          : nothing
      }
      <p class="govuk-body">It stays in the plan’s history, and you can bring it back from “What was taken out”.</p>
      ${form(
        frame,
        html`<input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">
        ${textarea({
          ...{
            id: 'because',
            name: 'because',
            value: because,
            rows: 3,
            errorMessage: wrong(refused, 'because'),
          },
          label: { text: 'Why is it no longer in the plan?' },
          hint: { text: 'One sentence, so that the family and your colleagues can follow.' },
          attributes: { dir: 'auto' },
        })}
        <div class="govuk-button-group">${button({ text: 'Take it out', classes: 'govuk-button--warning' })}
        <a class="govuk-link" href="${back}">Leave it in</a></div>`,
      )}`,
  })
}

/** What hangs on a part, and what points at it, as people call it. */
function hangingOn(record: PlanRecord, id: string): readonly string[] {
  const hanging = Object.values(record.parts).filter(
    part => part.id !== id && hangsOn(record, part.id, id) && isHere(record, part.id),
  )
  const answering = partsHere(record, 'need').filter(({ is }) => is.answers?.includes(id))
  return [
    ...hanging.map(part => `The ${parts[part.kind].called} ${nameOf(record, part.id)}`),
    ...answering.map(need => `The need ${nameOf(record, need.id)} no longer says that it answers this`),
  ]
}
