import type { Refusal } from '../../page.ts'
import { type Html, html } from '../../views/html.ts'
import {
  answeredBefore,
  askedAs,
  asksNothing,
  BEFORE_YOU_ANSWER,
  ownAnswer,
} from '../../workspace/agree/agreement/own-answer.ts'
import { ownWordsView } from '../../workspace/agree/agreement/own-words-view.ts'
import { SIGN_BY_HAND } from '../../workspace/agree/agreement/signing.ts'
import type { GuestFrame } from '../frame.ts'
import type { OwnAnswer } from './answer.ts'
import { ownForm, ownSheet } from './boxes.ts'

/** The questions that somebody answers for themselves, and where they stood before. */
export const answerView = (
  { paper, asked }: OwnAnswer,
  refused: readonly Refusal[],
  frame: GuestFrame,
): Html =>
  ownSheet({
    ...{ paper, frame, refused, title: askedAs(asked.offer), lead: BEFORE_YOU_ANSWER, script: SIGN_BY_HAND },
    main: asksNothing(asked.offer)
      ? html`<p>There is nothing for you to answer at the moment.</p>`
      : html`${answeredBefore(asked)}${ownForm(paper, frame, ownAnswer(asked, refused))}${ownWordsView(asked)}`,
  })
