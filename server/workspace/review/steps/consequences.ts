import { partOfKind } from '../../../../plans/index.ts'
import { details } from '../../../views/components/details.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { asked } from '../../plan/sections/consequences.ts'
import { typed } from '../../plan/words.ts'
import type { Row } from '../../write/desk.ts'
import type { Drawing } from '../../write/view/box-view.ts'
import { allOf, partView } from '../../write/view/part-view.ts'
import { choiceBox, type Drawn, wordsBox } from '../boxes.ts'
import { writingOf } from '../doings.ts'
import { boxOf } from '../places.ts'
import { type Reviewing, toldAt } from '../reviewing.ts'
import { refusedIn } from '../trial.ts'
import type { Step } from './step.ts'

/** The part of the plan that says what happens if. */
export const consequencesRow: Row = {
  kind: 'consequences',
  id: 'consequences',
  under: 'plan',
  isNew: false,
}

const HOLD = boxOf('consequences', 'hold')

/** What would end our part and what would bring more of us in, looked at again: it was promised openly. */
export const consequencesStep = (reviewing: Reviewing): Step => ({
  id: 'consequences',
  title: 'What happens if',
  faults: [
    ...(toldAt(reviewing, 'consequences', 'hold')
      ? []
      : [{ field: HOLD, text: 'Say whether what is written still holds.' }]),
    ...refusedIn(reviewing.desk.record, writingOf(reviewing), reviewing.doer),
  ],
  boxes: (drawn, drawing) => boxes(reviewing, drawn, drawing),
})

function boxes(reviewing: Reviewing, drawn: Drawn, drawing: Drawing): Html {
  const { desk, may } = reviewing
  const is = partOfKind(desk.record, 'consequences', 'consequences')?.is ?? {}
  const said = asked.map(
    ([field, name, empty]) =>
      html`<div><dt>${name}</dt><dd>${is[field]?.trim() ? typed(is[field]) : empty}</dd></div>`,
  )
  const isOpen =
    toldAt(reviewing, 'consequences', 'hold') === 'no' ||
    [...desk.typed.keys()].some(name => name.startsWith('consequences/'))
  return html`<dl class="bywhen-plan-facts bywhen-review-facts">${said}</dl>
    ${choiceBox(drawn, { name: HOLD, label: 'Does this still hold, after what you have found?' }, [
      ['yes', 'Yes'],
      ['no', 'No'],
    ])}
    ${wordsBox(drawn, { name: boxOf('consequences', 'words'), label: 'What was said about it', hint: 'How far away is the end of our part? Has the bottom line been crossed?' }, 2)}
    ${
      may.write
        ? details({
            summaryText: 'Write it anew',
            open: isOpen,
            html: partView(
              drawing,
              consequencesRow,
              'What happens if, from this review on',
              allOf('consequences'),
            ),
          })
        : nothing
    }`
}
