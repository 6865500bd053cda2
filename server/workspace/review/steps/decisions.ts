import { html } from '../../../views/html.ts'
import { wordsBox } from '../boxes.ts'
import { boxOf } from '../places.ts'
import type { Reviewing } from '../reviewing.ts'
import type { Step } from './step.ts'

/** What was decided, in words that somebody who was not there can act on. */
export const decisionsStep = ({ desk }: Reviewing): Step => ({
  id: 'decisions',
  title: 'Decisions',
  says: html`<p class="govuk-body">New tasks stand at their needs already. Here goes what else was decided, and why; where people did not agree, who saw it how.</p>`,
  faults: [],
  boxes: drawn =>
    wordsBox(
      drawn,
      {
        name: boxOf('decisions', 'text'),
        label: `What was decided for ${desk.child}?`,
        hint: 'Say who decided, and what each decision rests on.',
      },
      6,
    ),
})
