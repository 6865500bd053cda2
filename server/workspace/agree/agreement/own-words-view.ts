import { sayDay } from '../../../../checker/index.ts'
import { partsHere } from '../../../../plans/index.ts'
import { part } from '../../../views/for-family/part.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { type Answering, answeredAs } from './own-answer.ts'
import { partWords } from './part-words.ts'

/** What somebody wrote with their answers, so that they see it stands in their words. */
export function ownWordsView({ record, offer }: Pick<Answering, 'record' | 'offer'>): Html {
  const theirs = partsHere(record, 'agreement')
    .filter(({ is }) => is.person === offer.person && is.because?.trim())
    .toReversed()
  return theirs.length === 0
    ? nothing
    : part({
        ...{ id: 'answered', title: 'What you wrote with your answers' },
        inside: html`<p>It stands in the plan in your words, and nobody changes them.</p>${theirs.map(
          ({
            is,
          }) => html`<figure><blockquote class="bywhen-told__quote" dir="auto">${is.because}</blockquote>
            <figcaption class="bywhen-told__aside">${answeredAs[is.answer]}${is.part === undefined ? nothing : html`: <span dir="auto">${partWords(record, is.part)}</span>`}${is.on ? `, ${sayDay(is.on)}` : nothing}</figcaption></figure>`,
        )}`,
      })
}
