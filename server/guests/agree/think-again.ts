import { challenge, isHere, partsHere } from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { select } from '../../views/components/select.ts'
import { part } from '../../views/for-family/part.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { offerTo } from '../../workspace/agree/agreement/answers.ts'
import { partWords } from '../../workspace/agree/agreement/part-words.ts'
import { doing } from '../../workspace/change-plan.ts'
import type { GuestFrame } from '../frame.ts'
import { guestPage } from '../guest-page.ts'
import { ownForm, ownSheet, ownWords } from './boxes.ts'
import { keepOwn, type OwnPaper, openOwn } from './own.ts'

const said = 'Thank you. It is raised, and you will find the answer here.'

/** A professional who came by a link asks colleagues to think again: about the plan, or about what they are to do in it. */
export const thinkAgainPage = guestPage<OwnPaper>({
  path: '/guest/think-again',
  may: 'challenge-oneself',
  show: visit => openOwn(visit, said),
  async submit(visit, sent) {
    const shown = openOwn(visit, said, sent)
    const text = sent.get('text')?.trim() ?? ''
    if (text === '')
      return { shown, refused: [{ field: 'text', text: 'Write what should be thought about again' }] }
    const about = sent.get('part') ?? ''
    const isPart = isHere(visit.record, about) && ownParts(shown).some(({ id }) => id === about)
    const kept = await keepOwn(visit, sent, [
      doing(challenge, { id: newId(), by: shown.me, text, ...(isPart && { part: about }) }),
    ])
    return kept === 'kept' ? { goTo: '/guest/think-again?done=yes' } : { shown, refused: kept }
  },
  view,
})

const ownParts = ({ record, me }: OwnPaper) => offerTo(record, [], me, 'only-own-tasks').parts

function view(paper: OwnPaper, refused: readonly Refusal[], frame: GuestFrame): Html {
  const mine = partsHere(paper.record, 'challenge')
    .filter(({ is }) => is.by === paper.me)
    .toReversed()
  return ownSheet({
    ...{ paper, frame, refused, title: 'Ask us to think again' },
    lead: 'You see this family from another side. If something in the plan will not work, say so: it is answered, and it stays with the plan.',
    main: html`${ownForm(
      paper,
      frame,
      html`${select({
        ...{ id: 'part', name: 'part', value: paper.typed.get('part') ?? '' },
        label: { text: 'What is it about?', classes: 'govuk-label--m' },
        items: [
          { value: '', text: 'The plan as a whole' },
          ...ownParts(paper).map(({ id }) => ({ value: id, text: partWords(paper.record, id) })),
        ],
      })}
      ${ownWords(paper, 'text', 'What should be thought about again, and why?', refused)}
      ${button({ text: 'Raise it' })}`,
    )}
    ${
      mine.length === 0
        ? nothing
        : part({
            ...{ id: 'raised', title: 'What you have raised' },
            inside: html`${mine.map(
              ({ is }) =>
                html`<figure><blockquote class="bywhen-told__quote" dir="auto">${is.text}</blockquote></figure>
                <p>${is.answer ? html`<strong>Answer:</strong> <span dir="auto">${is.answer}</span>` : 'Not answered yet.'}${is.outcome ? html` <strong>What came of it:</strong> <span dir="auto">${is.outcome}</span>` : nothing}</p>`,
            )}`,
          })
    }`,
  })
}
