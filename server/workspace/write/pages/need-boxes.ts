import { type Html, html } from '../../../views/html.ts'
import { fieldsToWrite, type WrittenKind } from '../boxes/fields.ts'
import type { Desk, Row } from '../desk.ts'
import type { Drawing } from '../view/box-view.ts'
import { type List, listView } from '../view/list-view.ts'
import { allOf, partView } from '../view/part-view.ts'

/** The lists of a need, in the order in which one thinks them through. */
const lists: readonly List[] = [
  { kind: 'factor', heading: 'What might get in the way', one: 'Factor', laid: allOf('factor') },
  {
    ...{ kind: 'task', heading: 'How it will happen', one: 'Task' },
    laid: {
      fields: ['text', 'assigned'],
      more: {
        text: 'When it begins, steps on the way, days it comes round, what follows',
        fields: ['starts', 'stages', 'repeat', 'next'],
      },
    },
  },
  {
    ...{ kind: 'goal', heading: 'What will be different', one: 'Goal' },
    laid: {
      fields: ['text', 'evidencedBy', 'evidencedWho'],
      more: { text: 'Whose goal it is', fields: ['whose'] },
    },
  },
  {
    ...{ kind: 'measure', heading: 'What is counted on the way', one: 'Count' },
    laid: {
      fields: ['what', 'unit', 'baseline', 'target', 'source'],
      more: { text: 'Figures on the way', fields: ['stages'] },
    },
    // Most needs are seen and not counted: its boxes come to whoever wants them.
    whileNew: {
      fields: [],
      more: {
        text: 'Count something, such as mornings at school on time',
        fields: ['what', 'unit', 'baseline', 'target', 'source', 'stages'],
      },
    },
  },
]

/** A need with everything that hangs on it. */
export const needBoxes =
  (need: Row) =>
  (drawing: Drawing): Html =>
    html`<nav class="bywhen-writing__jumps" aria-label="On this page"><ul>${lists.map(
      ({ kind, heading }) => html`<li><a class="govuk-link" href="#${kind}-heading">${heading}</a></li>`,
    )}</ul></nav>
    ${partView(drawing, need, 'The need', { fields: fieldsToWrite.need })}
    ${lists.map(list => listView(drawing, need.id, list))}`

/** The row of the need itself. */
export const needRow = ({ rows }: Pick<Desk, 'rows'>): Row => {
  const row = rows.find(({ kind }) => kind === 'need')
  if (!row) throw new Error('There is no need on this page.')
  return row
}

/** The kinds that hang on a need. */
export const underNeeds: readonly WrittenKind[] = lists.map(({ kind }) => kind)
