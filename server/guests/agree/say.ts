import { sayDay } from '../../../checker/index.ts'
import { giveView, partsHere } from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { radios } from '../../views/components/radios.ts'
import { part } from '../../views/for-family/part.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { wordsIn } from '../../workspace/agree/keep.ts'
import { doing } from '../../workspace/change-plan.ts'
import type { GuestFrame } from '../frame.ts'
import { guestPage } from '../guest-page.ts'
import { ownForm, ownSheet, ownWords } from './boxes.ts'
import { keepOwn, type OwnPaper, openOwn } from './own.ts'

const said = 'Thank you. Your words are kept just as you wrote them.'

/** Somebody says what they think, as often as they like; the child at any time. */
export const sayPage = guestPage<OwnPaper>({
  path: '/guest/say',
  may: 'add-own-view',
  show: visit => openOwn(visit, said),
  async submit(visit, sent) {
    const text = wordsIn(sent, 'text')
    const shown = openOwn(visit, said, sent)
    if (text === undefined) return { shown, refused: [{ field: 'text', text: 'Write what you think' }] }
    const isPrivate = sent.get('who') === 'worker'
    const is = { person: shown.me, text, how: 'said' as const, ...(isPrivate && { privateTo: [shown.me] }) }
    const kept = await keepOwn(visit, sent, [doing(giveView, { id: newId(), is })])
    return kept === 'kept' ? { goTo: '/guest/say?done=yes' } : { shown, refused: kept }
  },
  view,
})

function view(paper: OwnPaper, refused: readonly Refusal[], frame: GuestFrame): Html {
  const mine = partsHere(paper.record, 'view')
    .filter(({ is }) => is.person === paper.me && is.text)
    .toReversed()
  return ownSheet({
    ...{ paper, frame, refused, title: 'Say what you think' },
    lead: 'You can say what you like, as often as you like. Nobody changes your words.',
    main: html`${ownForm(
      paper,
      frame,
      html`${ownWords(paper, 'text', 'What do you think of the plan?', refused)}
      ${radios({
        ...{ name: 'who', idPrefix: 'who', value: paper.typed.get('who') ?? 'everybody' },
        fieldset: { legend: { text: 'Who may read it?', classes: 'govuk-fieldset__legend--m' } },
        items: [
          { value: 'everybody', text: 'Everybody who has the plan' },
          {
            value: 'worker',
            text: 'Only the workers',
            hint: { text: 'If somebody may get hurt, they have to tell others to keep them safe.' },
          },
        ],
      })}
      ${button({ text: 'Send it' })}`,
    )}
    ${
      mine.length === 0
        ? nothing
        : part({
            ...{ id: 'said', title: 'What you have said' },
            inside: html`${mine.map(
              ({ is }) =>
                html`<figure><blockquote class="bywhen-told__quote" dir="auto">${is.text}</blockquote>
                <figcaption class="bywhen-told__aside">${is.on ? sayDay(is.on) : nothing}${is.privateTo ? ' Only the workers read this.' : nothing}</figcaption></figure>
                <p>${is.cameOf ? html`<strong>What came of it:</strong> <span dir="auto">${is.cameOf}</span>` : 'Nobody has said yet what came of it.'}</p>`,
            )}`,
          })
    }`,
  })
}
