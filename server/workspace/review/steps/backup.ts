import { nameOf, partOf, partOfKind } from '../../../../plans/index.ts'
import { button } from '../../../views/components/button.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { rowsOf } from '../../write/desk.ts'
import type { Drawing } from '../../write/view/box-view.ts'
import { fieldView } from '../../write/view/list-boxes.ts'
import { partView } from '../../write/view/part-view.ts'
import { choiceBox, type Drawn, wordsBox } from '../boxes.ts'
import { writingOf } from '../doings.ts'
import { boxOf } from '../places.ts'
import { type Reviewing, stuckIn, toldAt } from '../reviewing.ts'
import { refusedIn } from '../trial.ts'
import { consequencesRow } from './consequences.ts'
import type { Step } from './step.ts'

const [USED, WHY] = [boxOf('backup', 'used'), boxOf('backup', 'words')]

/** Where a goal is no better for the second time running, the backup plan is opened: more of the same lets the child wait. */
export function backupStep(reviewing: Reviewing): Step {
  const used = toldAt(reviewing, 'backup', 'used')
  return {
    id: 'backup',
    title: 'The backup plan',
    faults: [
      ...(used ? [] : [{ field: USED, text: 'Say whether the backup plan is put to work.' }]),
      ...(used === 'no' && !toldAt(reviewing, 'backup', 'words')
        ? [{ field: WHY, text: 'Say what you will do instead, so that something changes.' }]
        : []),
      ...refusedIn(reviewing.desk.record, writingOf(reviewing), reviewing.doer),
    ],
    boxes: (drawn, drawing) => boxes(reviewing, drawn, drawing),
  }
}

/** The need that a goal hangs on, or the need itself. */
const needOf = ({ desk }: Reviewing, id: string): string => {
  const part = partOf(desk.record, id)
  return part?.kind === 'goal' ? (part.under ?? id) : id
}

function boxes(reviewing: Reviewing, drawn: Drawn, drawing: Drawing): Html {
  const { desk, may } = reviewing
  const stuck = stuckIn(reviewing)
  const needs = [...new Set(stuck.map(id => needOf(reviewing, id)))]
  const backup = partOfKind(desk.record, 'consequences', 'consequences')?.is.backup?.trim()
  return html`<p class="govuk-body">No better at this review, nor at the one before:</p>
    <ul class="govuk-list govuk-list--bullet">${stuck.map(id => html`<li><bdi>${nameOf(desk.record, id)}</bdi></li>`)}</ul>
    <p class="govuk-body">What you are doing is not helping ${desk.child} yet. Ask what is in the way, and turn to what you said you would do then.</p>
    ${
      backup
        ? insetText({
            html: html`<p class="govuk-body"><strong>The backup plan</strong></p>${typed(backup)}`,
          })
        : html`<p class="govuk-body">No backup plan was written. ${may.write ? 'Write it now, with the family:' : 'Ask whoever writes the plan to write one with the family.'}</p>${may.write ? fieldView(drawing, consequencesRow, 'backup') : nothing}`
    }
    ${choiceBox(drawn, { name: USED, label: 'Is the backup plan put to work now?' }, [
      ['yes', 'Yes'],
      ['no', 'No'],
    ])}
    ${wordsBox(drawn, { name: WHY, label: 'Why, or what you will do instead' }, 2)}
    ${
      may.write
        ? needs.map(
            need => html`<section aria-label="${nameOf(desk.record, need)}">
              <h2 class="govuk-heading-m">New tasks for <bdi>${nameOf(desk.record, need)}</bdi></h2>
              ${backup ? button({ text: 'Make the backup plan a task here', name: 'then', value: `take ${need}`, classes: 'govuk-button--secondary bywhen-button--small' }) : nothing}
              ${rowsOf(desk, 'task', need).map(row => partView(drawing, row, 'A new task', { fields: ['text', 'assigned'] }))}
              ${button({ text: 'Save and add another task', name: 'then', value: 'more', classes: 'govuk-button--secondary bywhen-button--small' })}
            </section>`,
          )
        : nothing
    }`
}
