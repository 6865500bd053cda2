import { sayDay } from '../../../../checker/index.ts'
import { isOverdue, nameOf, partsHere, personName, standingsOf, tasksOf } from '../../../../plans/index.ts'
import type { Frame } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { dayBox, paperForm, personBox, wordsBox } from '../boxes.ts'
import type { Paper } from '../paper.ts'

/** One task that is late says little of anybody. */
const SEVERAL = 2

/** Whoever has agreed and whose tasks do not happen may have agreed in words only, or been asked too much [G4 G5]. */
function agreedAndLate({ record, people, today, plan }: Paper): Html {
  const late = tasksOf(record, today).filter(task => isOverdue(task, today) || task.state === 'blocked')
  const lines = people.flatMap(({ id, name }) => {
    const theirs = late.filter(task => task.people.some(person => person.id === id))
    const hasAgreed = standingsOf(record, id).some(({ answer }) => answer === 'agrees')
    return hasAgreed && theirs.length >= SEVERAL
      ? [
          html`<li><bdi>${name}</bdi> agrees, and of their tasks these are late or stuck: ${theirs.map((task, at) => [at ? '; ' : '', html`<a class="govuk-link" href="/plans/${plan}/tasks/${task.id}"><bdi>${nameOf(record, task.id)}</bdi></a>`])}.</li>`,
        ]
      : []
  })
  return lines.length === 0
    ? nothing
    : html`<p class="govuk-body">It may be worth asking what stands in the way, and whether it was too much to ask:</p><ul class="govuk-list govuk-list--bullet">${lines}</ul>`
}

/** Agreement in words only: what colleagues saw behind somebody’s yes, and what may be worth a question. */
export const quietOnes = (paper: Paper, mayWrite: boolean, refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m" id="quiet">Agreement that may be in words only</h2>
    ${partsHere(paper.record, 'doubt').map(
      ({ is, added }) =>
        html`<article class="bywhen-voice-card" aria-label="${personName(paper.record, is.person)}"><p class="govuk-body"><strong><bdi>${personName(paper.record, is.person)}</bdi></strong>, seen by ${added.by.name} on ${sayDay(is.on)}: ${typed(is.text)}
          <span class="bywhen-line">What it means for risk: ${typed(is.meansForRisk)}</span>
          <span class="bywhen-line">What will be done: ${typed(is.willDo)}</span></p></article>`,
    )}
    ${mayWrite ? agreedAndLate(paper) : nothing}
    ${
      mayWrite
        ? html`<p class="govuk-body">Somebody may say yes and mean something else. Write down what you saw, not what you suspect. Staff read this; nobody of the family does.</p>
          ${paperForm(
            paper,
            frame,
            html`${personBox({ paper, name: 'person', label: 'Whose agreement?', refused })}
            ${wordsBox({ paper, name: 'text', label: 'What did you see or hear?', refused })}
            ${wordsBox({ paper, name: 'meansForRisk', label: 'What could it mean for the child?', refused })}
            ${wordsBox({ paper, name: 'willDo', label: 'What will you do about it?', refused })}
            ${dayBox({ paper, name: 'on', label: 'On which day?', refused })}
            ${button({ ...{ name: 'doubt', value: 'yes' }, text: 'Keep this observation' })}`,
          )}`
        : nothing
    }`
