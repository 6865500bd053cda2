import type { AccountEvent } from '../../store/index.ts'
import { table } from '../views/components/table.ts'
import { type Html, html } from '../views/html.ts'
import { eventInWords, momentInWords } from './in-words.ts'

/** What happened to an account, the last first. */
export const eventsTable = (events: readonly AccountEvent[]): Html =>
  events.length === 0
    ? html`<p class="govuk-body">Nothing yet.</p>`
    : table({
        classes: 'bywhen-stacked',
        head: [{ text: 'When' }, { text: 'What' }, { text: 'Who' }],
        rows: events.map(event => [
          { text: momentInWords(event.at) },
          { text: eventInWords(event) },
          { text: event.by.name },
        ]),
      })
