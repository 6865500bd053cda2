import { type Frame, framed } from '../../../frame.ts'
import type { Download, Refusal } from '../../../page.ts'
import { HttpProblem } from '../../../problem.ts'
import { type Html, html } from '../../../views/html.ts'
import { type Copy, copyToCarry } from '../../carry/copy.ts'
import { facePageView } from '../../carry/face-page-view.ts'
import { faceFacts } from '../../carry/face-standing.ts'
import { pdf, tooBusy } from '../../carry/files.ts'
import { leftOutOfPaper } from '../../carry/left-out-view.ts'
import type { PlanVisit } from '../../visit.ts'
import { planFile, planPage } from '../../workspace-page.ts'
import { layOutReview } from './lay-out-review.ts'
import { heldIn, planThen } from './open-record.ts'
import { facesView } from './page.ts'

type ToPrint = {
  readonly plan: string
  readonly review: string
  readonly face: string
  readonly copy: Copy
  readonly paper: ReturnType<typeof layOutReview>
}

/** A copy of a review for paper, without what is held from anybody, and what is left out told first. */
export const reviewPrintPage = planPage<ToPrint>({
  path: '/plans/:plan/reviews/:review/print',
  may: 'print-plan',
  show: toPrint,
  view,
})

/** The same copy as a file. */
export const reviewAsFile = planFile({
  path: '/plans/:plan/reviews/:review/files/:file',
  may: 'print-plan',
  gives: giveFile,
})

async function toPrint(visit: PlanVisit): Promise<ToPrint> {
  const { held: then } = await planThen(visit)
  const copy = await copyToCarry(visit, then)
  const held = heldIn(copy.record, visit)
  const { printed = visit.today } = faceFacts(then, copy.plan, visit.today)
  return {
    ...{ plan: visit.plan, review: held.review.id, face: held.face, copy },
    paper: layOutReview({ ...held, facts: { version: then.version, printed } }),
  }
}

const files = [
  ['review.docx', 'Word'],
  ['review.pdf', 'PDF'],
] as const

function view({ plan, review, face, copy, paper }: ToPrint, _: readonly Refusal[], frame: Frame): Html {
  const at = `/plans/${plan}/reviews/${review}`
  const asks = html`<section class="bywhen-copy-bar bywhen-screen-only" aria-labelledby="take">
    <p class="govuk-heading-s" id="take">Print it, or take it as a file</p>
    <p class="govuk-body">To print, press the Print key of your browser (Ctrl and P, or Command and P). What you see below is what goes on paper; this box does not.</p>
    <ul class="bywhen-copy-files">${files.map(([name, label]) => html`<li><a class="govuk-link" href="${at}/files/${name}?face=${face}">${label}</a></li>`)}</ul>
    ${leftOutOfPaper(plan, copy)}
    ${facesView(`${at}/print`, face)}
  </section>`
  return framed({
    ...{ frame, ownHeading: true, nav: 'families', isPlaceItself: false, wide: true },
    title: `Print: ${paper.title}`,
    back: { href: at, text: 'Back to the review' },
    main: facePageView(paper, asks),
  })
}

async function giveFile(visit: PlanVisit): Promise<Download> {
  const { paper, copy } = await toPrint(visit)
  const name = visit.params.file
  // Nobody’s name is in the name of a file: it is shown where it is sent, saved and shared.
  const called = `review-version-${copy.whole.version}`
  if (name === 'review.pdf')
    return { name: `${called}.pdf`, type: 'application/pdf', content: await pdf(visit, paper) }
  if (name !== 'review.docx') throw new HttpProblem(404)
  const made = await visit.reading.make({ ask: 'write-face', page: paper })
  if (!made) throw tooBusy()
  return { name: `${called}.docx`, type: WORD, content: made.bytes }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
