import { sayDay } from '../../../../checker/index.ts'
import { type PartRecord, partsHere } from '../../../../plans/index.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { typed } from '../../plan/words.ts'
import { choiceBox, type Drawn, wordsBox } from '../boxes.ts'
import { viewsOf } from '../doings.ts'
import { boxOf } from '../places.ts'
import type { Reviewing } from '../reviewing.ts'
import { refusedIn } from '../trial.ts'
import type { Step } from './step.ts'

/** What everybody thinks of how it is going, in their own words; a later view stands beside an earlier one and never over it. */
export const viewsStep = (reviewing: Reviewing): Step => ({
  id: 'views',
  title: 'What people think',
  says: html`<p class="govuk-body">Write it as they said it. Leave out whoever was not asked: an earlier view stays as it is. People can also give their own, <a class="govuk-link" href="/plans/${reviewing.desk.plan}/views">on the page of views</a>.</p>`,
  faults: refusedIn(reviewing.desk.record, viewsOf(reviewing, 'this'), reviewing.doer),
  boxes: drawn =>
    html`${partsHere(reviewing.desk.record, 'person').map(person => personBoxes(reviewing, person, drawn))}`,
})

/** How a view was come by. */
const hows = [
  ['said', 'In their words'],
  ['observed', 'Seen by others'],
  ['chose-not-to-say', 'They chose not to say'],
] as const

function personBoxes({ desk }: Reviewing, { id, is }: PartRecord<'person'>, drawn: Drawn): Html {
  const last = partsHere(desk.record, 'view')
    .filter(view => view.is.person === id)
    .at(-1)?.is
  return fieldset({
    legend: {
      html: html`<bdi>${is.name}</bdi>${is.relation ? html` (<bdi>${is.relation}</bdi>)` : nothing}`,
      classes: 'govuk-fieldset__legend--s',
    },
    html: html`${last?.text ? html`<p class="govuk-body">Before${last.on ? ` (${sayDay(last.on)})` : nothing}: ${typed(last.text)}</p>` : nothing}
      ${wordsBox(drawn, { name: boxOf('views', id, 'text'), label: 'What they think now' }, 2)}
      ${choiceBox(drawn, { name: boxOf('views', id, 'how'), label: 'How you know' }, hows)}`,
  })
}
