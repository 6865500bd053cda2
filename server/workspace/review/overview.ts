import { sayDay } from '../../../checker/index.ts'
import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { taskList } from '../../views/components/task-list.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { count, momentInWords } from '../plan/words.ts'
import { planCrumb } from '../plan-crumb.ts'
import type { PlanVisit } from '../visit.ts'
import { planPage } from '../workspace-page.ts'
import { forgetReview } from './keep.ts'
import { boxOfSeen } from './places.ts'
import { openReviewing, type Reviewing, sinceInWords } from './reviewing.ts'
import { reviewScope } from './scope.ts'
import { meanwhileView } from './step-view.ts'
import { type Step, stepsOf } from './steps/index.ts'

type Overview = {
  readonly reviewing: Reviewing
  readonly steps: readonly Step[]
  readonly asking: boolean
}

/** A review as a whole: how far it has come, and where to go on. */
export const reviewPage = planPage<Overview>({
  path: '/plans/:plan/review',
  may: 'hold-review',
  show: overview,
  view: overviewView,
  async submit(visit, sent) {
    const model = await overview(visit)
    if (sent.get('then') !== 'yes-throw-away')
      return { shown: { ...model, asking: sent.get('then') === 'throw-away' } }
    await forgetReview(visit, model.reviewing)
    return { goTo: `/plans/${encodeURIComponent(visit.plan)}/review` }
  },
})

async function overview(visit: PlanVisit): Promise<Overview> {
  const reviewing = await openReviewing(visit, reviewScope)
  return { reviewing, steps: stepsOf(reviewing), asking: false }
}

function overviewView(
  { reviewing, steps, asking }: Overview,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  const { desk, lastTyped, today, plan } = reviewing
  const crumbs = [planCrumb(desk.plan, desk.child)]
  const common = { frame, refused, crumbs, nav: 'families', isPlaceItself: false } as const
  if (asking)
    return framed({ ...common, title: 'Throw this review away?', main: askingView(desk.plan, frame) })
  const seen = (step: Step): boolean => reviewing.told.get(boxOfSeen(step.id)) === 'yes'
  const done = steps.filter(step => isDone(step, seen(step)))
  const first = steps.find(step => !done.includes(step))
  return framed({
    ...common,
    title: `Review ${desk.child}’s plan`,
    main: html`${meanwhileView(reviewing)}
      <p class="govuk-body-l">You look back on what happened and what it changed for ${desk.child}, and decide what comes next. It covers ${timeCovered(reviewing)}.</p>
      ${lastTyped ? html`<p class="govuk-body">You wrote here last ${momentInWords(lastTyped, today)}. All of it is kept, for you alone, until you hold the review: ${count(done.length, 'step')} of ${steps.length} done.</p>` : html`<p class="govuk-body">You can stop at any point and come back. Nothing of it is in the plan before you hold the review at the end.${plan.nextReview ? ` It was planned for ${sayDay(plan.nextReview)}.` : ''}</p>`}
      ${taskList({
        idPrefix: 'step',
        classes: 'bywhen-review-steps',
        items: [
          ...steps.map(step => ({
            title: { html: html`<bdi>${step.title}</bdi>` },
            href: `/plans/${desk.plan}/review/${step.id}`,
            status: statusOf(step, seen(step)),
          })),
          {
            title: { text: 'Look it over and hold the review' },
            href: `/plans/${desk.plan}/review/look-over`,
            status: first
              ? { text: 'When the rest is done' }
              : { tag: { text: 'Ready', classes: 'govuk-tag--blue' } },
          },
        ],
      })}
      ${button({ text: first ? (done.length > 0 ? 'Go on' : 'Begin') : 'Look it over', href: `/plans/${desk.plan}/review/${first?.id ?? 'look-over'}` })}
      ${lastTyped ? form(frame, html`<button class="govuk-link bywhen-link-button" name="then" value="throw-away">Throw this review away</button>`) : nothing}`,
  })
}

/** The time that a review looks back on. */
const timeCovered = (reviewing: Reviewing): string =>
  reviewing.since === undefined
    ? 'all that was done so far'
    : `the time ${sinceInWords(reviewing).replace('Since', 'since')}`

/** A step that asks for nothing is done once somebody has been through it. */
const isDone = ({ faults }: Step, isSeen: boolean): boolean => isSeen && faults.length === 0

const statusOf = (step: Step, isSeen: boolean) =>
  isDone(step, isSeen)
    ? { text: 'Done' }
    : { tag: { text: isSeen ? 'Begun' : 'To do', classes: isSeen ? 'govuk-tag--yellow' : 'govuk-tag--grey' } }

const askingView = (plan: string, frame: Frame): Html =>
  html`<p class="govuk-body">All that you wrote of this review, and the new tasks in it, will be gone. The plan stays as it is.</p>
  ${form(
    frame,
    html`<div class="govuk-button-group">
      ${button({ text: 'Yes, throw it away', name: 'then', value: 'yes-throw-away', classes: 'govuk-button--warning' })}
      <a class="govuk-link" href="/plans/${plan}/review">No, keep it</a></div>`,
  )}`
