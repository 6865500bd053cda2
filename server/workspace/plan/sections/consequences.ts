import { type Html, html } from '../../../views/html.ts'
import { newMark } from '../marks.ts'
import type { PlanModel } from '../model.ts'
import { typed } from '../words.ts'
import { sectionView } from './section.ts'

/** What is asked of it, as it is told, and what is said where nothing is written. */
export const asked = [
  [
    'endsWhen',
    'When we will step back',
    'What would have to be true for this plan to end is not written yet.',
  ],
  ['increasesWhen', 'When we will do more', 'What would make us do more is not written yet.'],
  ['bottomLine', 'What must not happen', 'The bottom line is not written yet.'],
  ['backup', 'If the plan does not work', 'The backup plan is not written yet.'],
] as const

/** What happens if, in plain words: nobody should find out at the end. */
export function whatHappensIf(model: PlanModel): Html {
  const said = model.plan.consequences
  const isWritten = asked.some(([field]) => said?.[field]?.trim())
  return sectionView(model, {
    id: 'consequences',
    heading: 'What happens if',
    writtenAt: 'consequences',
    empty:
      'What would end our part, what would make us do more, what must not happen, and the backup plan. Nobody should be taken by surprise.',
    holds: isWritten
      ? html`<dl class="bywhen-need-facts">${asked.map(
          ([field, name, empty]) =>
            html`<div><dt>${name}</dt><dd>${said?.[field]?.trim() ? typed(said[field]) : html`<span class="bywhen-empty">${empty}</span>`}</dd></div>`,
        )}</dl>${newMark(model, 'consequences')}`
      : undefined,
  })
}
