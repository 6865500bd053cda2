import { type PartRecord, partsFor, partsHere, personName } from '../../../../plans/index.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { momentInWords } from '../../../sign-in/in-words.ts'
import { button } from '../../../views/components/button.ts'
import { select } from '../../../views/components/select.ts'
import { tag } from '../../../views/components/tag.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { partWords } from '../agreement/part-words.ts'
import { paperForm, sheet, wordsBox } from '../boxes.ts'
import type { Challenges } from './page.ts'

/** Every challenge with what came of it, and a form for the next. */
export function challengesView(model: Challenges, refused: readonly Refusal[], frame: Frame): Html {
  const { paper, mayChallenge } = model
  const all = partsHere(paper.record, 'challenge').toReversed()
  const list = html`${all.map(each => oneChallenge(model, each, refused))}`
  return sheet({
    ...{ paper, frame, refused, title: 'Challenges' },
    main: html`<p class="govuk-body">Anybody who works with the family can ask colleagues to think again about the plan or a part of it. It is raised, answered, and then settled or taken to somebody who can decide. Nothing of it is lost.</p>
      ${all.length === 0 ? html`<p class="govuk-body bywhen-empty">Nobody has asked to think again so far.</p>` : paper.ended ? list : paperForm(paper, frame, list)}
      ${mayChallenge && !paper.ended ? raise(model, refused, frame) : nothing}`,
  })
}

const states = {
  raised: ['Not answered yet', 'yellow'],
  answered: ['Answered', 'blue'],
  settled: ['Settled', 'green'],
  escalated: ['Taken further', 'purple'],
} as const

function oneChallenge(model: Challenges, part: PartRecord<'challenge'>, refused: readonly Refusal[]): Html {
  const { record } = model.paper
  const { is, added } = part
  const [text, colour] = states[is.state ?? 'raised']
  return html`<article class="bywhen-voice-card" aria-label="${personName(record, is.by)}">
    <p class="govuk-body"><strong><bdi>${personName(record, is.by)}</bdi></strong> on ${is.part === undefined ? 'the plan' : html`<span dir="auto">${partWords(record, is.part)}</span>`} ${tag({ text, classes: `govuk-tag--${colour}` })}
      <span class="bywhen-from">(written down by ${added.by.name}, ${momentInWords(added.at)})</span></p>
    <blockquote class="bywhen-own-words">${typed(is.text)}</blockquote>
    ${is.answer ? html`<p class="govuk-body"><strong>Answer:</strong> ${typed(is.answer)}</p>` : nothing}
    ${is.outcome ? html`<p class="govuk-body"><strong>What came of it:</strong> ${typed(is.outcome)}</p>` : nothing}
    ${is.state === 'settled' || model.paper.ended ? nothing : nextMove(model, part, refused)}
  </article>`
}

function nextMove(
  { paper, mayAnswer, mayChallenge }: Challenges,
  { id, is }: PartRecord<'challenge'>,
  refused: readonly Refusal[],
): Html {
  if (!mayAnswer && !mayChallenge) return nothing
  const whose = html`<span class="govuk-visually-hidden"> (${personName(paper.record, is.by)})</span>`
  const press = (name: string, text: string): Html =>
    button({ ...{ name, value: id, classes: 'govuk-button--secondary' }, html: html`${text}${whose}` })
  return html`${wordsBox({ paper, name: `words-${id}`, label: 'What do you say to it?', hint: 'The answer, how it was settled, or whom it goes to and what they are asked to decide.', refused }, 2)}
    <div class="govuk-button-group">
      ${mayAnswer ? press('answered', 'Answer it') : nothing}
      ${mayChallenge ? html`${press('settled', 'It is settled')}${press('escalated', 'Take it further')}` : nothing}
    </div>`
}

const raise = ({ paper, self }: Challenges, refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m">Ask to think again</h2>
    ${paperForm(
      paper,
      frame,
      html`${select({
        ...{ id: 'by', name: 'by', value: paper.typed.get('by') ?? self.id },
        label: { text: 'Whose challenge is it?', classes: 'govuk-label--s' },
        errorMessage: wrong(refused, 'by'),
        items: [
          { value: self.id, text: `${self.name} (you)` },
          ...paper.people
            .filter(({ is, id }) => is === 'professional' && id !== self.id)
            .map(({ id, name }) => ({ value: id, text: name })),
        ],
      })}
      ${select({
        ...{ id: 'part', name: 'part', value: paper.typed.get('part') ?? '' },
        label: { text: 'What is it about?', classes: 'govuk-label--s' },
        errorMessage: wrong(refused, 'part'),
        items: [
          { value: '', text: 'The plan as a whole' },
          ...partsFor(paper.record).map(({ id, kind }) => ({
            value: id,
            text: `${kind}: ${shortened(partWords(paper.record, id))}`,
          })),
        ],
      })}
      ${wordsBox({ paper, name: 'text', label: 'What should be thought about again, and why?', refused })}
      ${button({ ...{ name: 'raise', value: 'yes' }, text: 'Raise it' })}`,
    )}`

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
