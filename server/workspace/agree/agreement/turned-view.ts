import type { Id } from '../../../../plans/index.ts'
import type { Frame } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { errorSummary } from '../../../views/components/error-summary.ts'
import { notificationBanner } from '../../../views/components/notification-banner.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { page } from '../../../views/layout.ts'
import { paperForm } from '../boxes.ts'
import type { Paper } from '../paper.ts'
import {
  type Answering,
  answeredBefore,
  askedAs,
  asksNothing,
  BEFORE_YOU_ANSWER,
  ownAnswer,
} from './own-answer.ts'
import { ownWordsView } from './own-words-view.ts'
import { SIGN_BY_HAND } from './signing.ts'

/** The questions on a screen that is turned round: nothing of the staff’s is on it but a small way back. */
export const turnedView = (
  paper: Paper,
  person: Id,
  asked: Answering,
  refused: readonly Refusal[],
  frame: Frame,
): Html =>
  page({
    ...{ places: [], kept: frame.kept, size: frame.size, script: SIGN_BY_HAND },
    title: refused.length > 0 ? `Error: ${askedAs(asked.offer)}` : askedAs(asked.offer),
    main: html`${refused.length > 0 ? errorSummary({ titleText: 'There is a problem', errorList: refused.map(({ field, text }) => ({ text, href: field === '' ? undefined : `#${field}` })) }) : nothing}
      ${paper.done ? notificationBanner({ type: 'success', text: paper.done }) : nothing}
      <article class="bywhen-told">
        <h1 class="bywhen-told__name">${askedAs(asked.offer)}</h1>
        <p>This is for <strong><bdi>${asked.name}</bdi></strong>. ${BEFORE_YOU_ANSWER}</p>
        ${asksNothing(asked.offer) ? html`<p>There is nothing for you to answer at the moment.</p>` : html`${answeredBefore(asked)}${paperForm(paper, frame, ownAnswer(asked, refused))}${ownWordsView(asked)}`}
      </article>
      <p class="bywhen-turned-back bywhen-screen-only"><a class="govuk-link" href="/plans/${paper.plan}/agreement/${person}">Back</a></p>`,
  })
