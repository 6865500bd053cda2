import { wrong } from '../../frame.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import type { Drawing } from './drawing.ts'

/** Asks what is in the way of a task, or why it is let go: only what is known can be moved out of the way. */
export const stuckBoxes = ({ model: { typed }, refused }: Drawing): Html =>
  html`${radios({
    ...{ idPrefix: 'how', name: 'how', value: typed.get('how') ?? '', errorMessage: wrong(refused, 'how') },
    fieldset: { legend: { text: 'Which of the two is it?' } },
    classes: 'govuk-radios--small',
    items: [
      { value: 'blocked', text: 'It is stuck' },
      { value: 'not-needed', text: 'It is not needed any more' },
    ],
  })}
  ${textarea({
    ...{ id: 'because', name: 'because', value: typed.get('because') ?? '', rows: 3 },
    label: { text: 'What is in the way, or why is it not needed?' },
    errorMessage: wrong(refused, 'because'),
  })}`
