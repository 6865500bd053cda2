import { twelveQuestions } from '../../../../checker/index.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { type Html, html } from '../../../views/html.ts'
import { whatThePlanSays } from '../../questions/answer-view.ts'
import { choiceBox, type Drawn, wordsBox } from '../boxes.ts'
import { boxOf } from '../places.ts'
import type { Reviewing } from '../reviewing.ts'
import type { Step } from './step.ts'

/** The twelve questions a plan is held against: what it answers by itself, what is missing, and what the people in the room say [G4]. */
export const questionsStep = (reviewing: Reviewing): Step => ({
  id: 'questions',
  title: 'Twelve questions',
  says: html`<p class="govuk-body">Under each question stands what the plan answers by itself, and what it leaves open. You need not answer all of them.</p>`,
  faults: [],
  boxes: drawn => html`${twelveQuestions.map(question => questionBoxes(reviewing, question, drawn))}`,
})

function questionBoxes(
  { desk: { plan, laid, findings } }: Reviewing,
  question: (typeof twelveQuestions)[number],
  drawn: Drawn,
): Html {
  const { id, number, text } = question
  return fieldset({
    classes: 'bywhen-question',
    legend: { text: `${number}. ${text}`, classes: 'govuk-fieldset__legend--s' },
    html: html`${whatThePlanSays({ plan, record: laid, findings }, question)}
      ${choiceBox(drawn, { name: boxOf('questions', id), label: 'What do you say?' }, [
        ['yes', 'Yes'],
        ['in-part', 'In part'],
        ['no', 'No'],
      ])}
      ${wordsBox(drawn, { name: boxOf('questions', id, 'words'), label: 'What you would say to it' }, 2)}`,
  })
}
