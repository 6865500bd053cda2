import { templates } from '../../../../checker/index.ts'
import { toAskAgain } from '../../../../plans/index.ts'
import { type Frame, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { notificationBanner } from '../../../views/components/notification-banner.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { facePageView } from '../../carry/face-page-view.ts'
import { mayAlso } from '../../plan/may-also.ts'
import { momentInWords } from '../../plan/words.ts'
import { planCrumb } from '../../plan-crumb.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { childOf } from '../../write/desk.ts'
import type { Held } from './held.ts'
import { layOutReview } from './lay-out-review.ts'
import { heldIn, planThen } from './open-record.ts'

/** The record of a review, as staff read it. */
type ReviewRecord = Omit<Held, 'facts'> & {
  readonly plan: string
  readonly child: string
  readonly today: string
  /** It has just been held, by whoever looks at it. */
  readonly isNew: boolean
  /** People whose agreement does not cover what has changed. */
  readonly toAsk: number
  readonly may: { readonly print: boolean; readonly ask: boolean; readonly end: boolean }
}

/** What a review found and decided, as it stood when it was held. */
export const reviewRecordPage = planPage<ReviewRecord>({
  path: '/plans/:plan/reviews/:review',
  may: 'see-plan',
  show,
  view,
})

async function show(visit: PlanVisit): Promise<ReviewRecord> {
  const { now, held: then } = await planThen(visit)
  const held = heldIn(then, visit)
  return {
    ...held,
    ...{ plan: visit.plan, child: childOf(now), today: visit.today, toAsk: toAskAgain(now).length },
    isNew: visit.query.has('held') && held.review.added.by.id === visit.by.id,
    may: {
      print: mayAlso(visit, 'print-plan'),
      ask: mayAlso(visit, 'note-answer'),
      end: mayAlso(visit, 'end-plan'),
    },
  }
}

function view(model: ReviewRecord, refused: readonly Refusal[], frame: Frame): Html {
  const { review, plan, child, face, today, may } = model
  const page = layOutReview({ ...model, facts: {} })
  const at = `/plans/${plan}/reviews/${review.id}`
  return framed({
    ...{
      frame,
      refused,
      title: page.title,
      ownHeading: true,
      nav: 'families',
      isPlaceItself: false,
      wide: true,
    },
    crumbs: [planCrumb(plan, child)],
    main: html`${model.isNew ? heldView(model) : nothing}
      ${facePageView(
        page,
        html`<p class="govuk-body bywhen-screen-only"><bdi>${review.added.by.name}</bdi> recorded it, ${momentInWords(review.added.at, today)}. It shows the plan as it stood then, in version ${review.added.version}.</p>
        ${may.print ? html`<p class="govuk-body bywhen-screen-only"><a class="govuk-link" href="${at}/print?face=${face}">Print it, or take it as a file</a></p>` : nothing}
        ${facesView(at, face)}`,
      )}
      <p class="govuk-body bywhen-screen-only"><a class="govuk-link" href="/plans/${plan}">Back to the plan</a></p>`,
  })
}

/** The plan of the record in each of the forms. */
export const facesView = (at: string, face: string): Html =>
  html`<nav class="bywhen-faces bywhen-screen-only" aria-label="Forms">
    <span>The plan in it as:</span>
    <ul>${templates.map(({ id, label }) => html`<li><a class="govuk-link" href="${at}?face=${id}"${id === face ? html` aria-current="page"` : nothing}>${label}</a></li>`)}</ul>
  </nav>`

/** What comes after a review: whoever agreed before is asked about what has changed. */
const heldView = ({ plan, toAsk, review, may }: ReviewRecord): Html =>
  notificationBanner({
    type: 'success',
    html: html`<p class="govuk-notification-banner__heading">The review is held</p>
      <p class="govuk-body">${toAsk > 0 ? 'The plan has changed since people agreed to it: ask them again.' : 'Ask everybody the plan names whether they agree with how it goes on.'}</p>
      <div class="govuk-button-group">${may.ask ? button({ text: 'Ask who agrees', href: `/plans/${plan}/agreement` }) : nothing}
      ${review.is.endsHere && may.end ? button({ text: 'End the plan', href: `/plans/${plan}/end`, classes: 'govuk-button--secondary' }) : nothing}</div>`,
  })
