import { sayDay } from '../../../checker/index.ts'
import { hearUnderstanding, partsHere } from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { part } from '../../views/for-family/part.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { doing } from '../../workspace/change-plan.ts'
import type { GuestFrame } from '../frame.ts'
import { guestPage } from '../guest-page.ts'
import { ownForm, ownSheet, ownWords } from './boxes.ts'
import { keepOwn, type OwnPaper, openOwn } from './own.ts'

const said = 'Thank you. If we meant something else, we will put it in other words.'

/** Somebody says the plan back, as they would tell it to a friend. */
export const meaningPage = guestPage<OwnPaper>({
  path: '/guest/meaning',
  may: 'say-what-it-means',
  show: visit => openOwn(visit, said),
  async submit(visit, sent) {
    const shown = openOwn(visit, said, sent)
    const words = sent.get('words')?.trim() ?? ''
    if (words === '')
      return { shown, refused: [{ field: 'words', text: 'Write what the plan says, in your own words' }] }
    const kept = await keepOwn(visit, sent, [
      doing(hearUnderstanding, { id: newId(), is: { person: shown.me, words } }),
    ])
    return kept === 'kept' ? { goTo: '/guest/meaning?done=yes' } : { shown, refused: kept }
  },
  view,
})

function view(paper: OwnPaper, refused: readonly Refusal[], frame: GuestFrame): Html {
  const mine = partsHere(paper.record, 'understanding')
    .filter(({ is }) => is.person === paper.me && is.words)
    .toReversed()
  return ownSheet({
    ...{ paper, frame, refused, title: 'Say it in your own words' },
    lead: 'What does the plan say? Tell it as you would tell a friend. There is no wrong answer: if it is not clear, we have to write it better.',
    main: html`${ownForm(paper, frame, html`${ownWords(paper, 'words', 'What will happen, and what do you do?', refused)}${button({ text: 'Send it' })}`)}
    ${
      mine.length === 0
        ? nothing
        : part({
            ...{ id: 'said', title: 'What you said before' },
            inside: html`${mine.map(({ is }) => html`<figure><blockquote class="bywhen-told__quote" dir="auto">${is.words}</blockquote><figcaption class="bywhen-told__aside">${is.on ? sayDay(is.on) : nothing}</figcaption></figure>`)}`,
          })
    }`,
  })
}
