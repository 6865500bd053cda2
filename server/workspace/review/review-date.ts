import { isRealDay, sayDay } from '../../../checker/index.ts'
import { type Nation, type NextReview, partOfKind, setReviewDate, toPlan } from '../../../plans/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import { changePlan, doing, openThePlan } from '../change-plan.ts'
import { planCrumb } from '../plan-crumb.ts'
import type { PlanVisit } from '../visit.ts'
import { type Outcome, planPage } from '../workspace-page.ts'
import { dayTyped } from '../write/day-typed.ts'
import { childOf } from '../write/desk.ts'
import { withSaved } from '../write/writing-page.ts'
import { dayBox } from './boxes.ts'
import { limitView } from './limit-view.ts'
import { nextAfter } from './reviewing.ts'

type ReviewDate = {
  readonly plan: string
  readonly child: string
  readonly today: string
  readonly nation: Nation
  readonly next: NextReview
  readonly saw: number
  readonly key: string
  readonly typed: { readonly next: string; readonly laterBecause: string }
  readonly reopened: boolean
}

/** The day of the next review by itself: as early as people like, and later than its limit only with a reason. */
export const reviewDatePage = planPage<ReviewDate>({
  path: '/plans/:plan/review-date',
  may: 'hold-review',
  show: visit => reviewDate(visit),
  again: reviewDate,
  view,
  submit,
})

async function reviewDate(visit: PlanVisit, sent?: URLSearchParams): Promise<ReviewDate> {
  const { record, version } = await openThePlan(visit)
  const plan = toPlan(record)
  const reason = partOfKind(record, 'plan', 'plan')?.is.reviewLaterBecause ?? ''
  return {
    ...{ plan: visit.plan, child: childOf(record), today: visit.today },
    nation: visit.service.nation,
    next: nextAfter(visit, plan, undefined),
    saw: Number(sent?.get('saw')) || version,
    key: sent?.get('key') || newId(),
    typed: {
      next: sent?.get('next') ?? (isRealDay(plan.nextReview) ? sayDay(plan.nextReview) : ''),
      laterBecause: sent?.get('laterBecause') ?? reason,
    },
    reopened: visit.query.has('reopened'),
  }
}

async function submit(visit: PlanVisit, sent: URLSearchParams): Promise<Outcome<ReviewDate>> {
  const model = await reviewDate(visit, sent)
  const { saw, key, typed, next } = model
  const read = dayTyped(typed.next, visit.today)
  if (!('day' in read)) return { shown: model, refused: [{ field: 'next', text: read.says }] }
  const { laterBecause } = typed
  const limit = next.latest === undefined ? {} : { limit: next.latest }
  const doings = [doing(setReviewDate, { next: read.day, laterBecause, ...limit })]
  const changed = await changePlan(visit, { saw, key, doings, request: typed })
  if ('refused' in changed) return { shown: model, refused: changed.refused }
  if ('conflicts' in changed)
    return {
      shown: { ...model, saw: changed.record.version },
      refused: changed.conflicts.map(({ text }) => ({ field: 'next', text })),
    }
  return { goTo: `${withSaved(`/plans/${encodeURIComponent(visit.plan)}`, changed.version)}#next-review` }
}

function view(model: ReviewDate, refused: readonly Refusal[], frame: Frame): Html {
  const { plan, child, today, nation, next, saw, key, typed, reopened } = model
  const told = new Map([['next', typed.next]])
  return framed({
    ...{ frame, refused, title: 'The next review', nav: 'families', isPlaceItself: false },
    done:
      reopened && refused.length === 0 ? 'The plan is open again. Say when you look at it next' : undefined,
    crumbs: [planCrumb(plan, child)],
    main: html`${limitView(next)}
      ${form(
        frame,
        html`<input type="hidden" name="saw" value="${saw}"><input type="hidden" name="key" value="${key}">
        ${dayBox({ told, refused, today }, { name: 'next', label: 'The day of the next review', hint: 'Such as “in six weeks” or “Tuesday 12 January”.' }, { leaning: 'ahead', nation })}
        ${textarea({ id: 'laterBecause', name: 'laterBecause', value: typed.laterBecause, rows: 2, label: { text: 'Why it has to be later than the limit, where it has to' }, errorMessage: wrong(refused, 'laterBecause'), attributes: { dir: 'auto' } })}
        <div class="govuk-button-group">${button({ text: 'Save' })}<a class="govuk-link" href="/plans/${plan}">Back to the plan</a></div>`,
      )}`,
  })
}
